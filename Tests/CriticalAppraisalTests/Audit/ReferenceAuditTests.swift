import Bibliography
import Statistics
import TestSupport
import Testing

@testable import CriticalAppraisal

/// References held against a library: what is found, what is only possible, and what can be said of each.
@MainActor @Suite struct ReferenceAuditTests {
  static let cohort = "Blood cells of invented women before their first pregnancy: a prospective cohort study"
  static let controls = "Uterine cells in invented recurrent miscarriage: a case-control study"
  static let abstract =
    "Uterine natural killer cells were counted in the endometrium of 40 women with recurrent miscarriage and of 30 "
    + "fertile controls. Women with recurrent miscarriage had more of them."

  private static func paper(
    _ title: String, ordinal: Int, abstract: String = "", author: String = "Quillmarsh", volume: String = "12",
    page: String = "101", journal: String = "Invented Journal of Cells"
  ) -> Record {
    var record = Record.sample(title: title, abstract: abstract).adding(.authorFamilyName, author)
      .adding(.journal, journal).adding(.year, "2004", code: 2004)
    if !volume.isEmpty { record = record.adding(.volume, volume).adding(.pages, page) }
    record.source.ordinal = ordinal
    return record
  }

  private func audit(_ references: [Record], _ library: [Record]) throws -> [AuditedReference] {
    var audit = ReferenceAudit(references: references)
    for (place, var record) in library.enumerated() {
      record.source.file = "library"
      record.source.ordinal = place + 1
      audit.take(record)
    }
    #expect(audit.libraryCount == library.count)
    return audit.judged(by: try SharedAppraisers.nkCells())
  }

  @Test func aReferenceIsFoundAndItsPaperJudged() throws {
    let audited = try audit(
      [Self.paper(Self.controls, ordinal: 1)],
      [Self.paper(Self.cohort, ordinal: 1), Self.paper(Self.controls, ordinal: 2, abstract: Self.abstract)])
    let reference = try #require(audited.first)
    #expect(reference.finding.found?.reason == .sameTitleAndPlace)
    #expect(reference.finding.found?.record.source.ordinal == 2)
    #expect(reference.basis == .abstract && reference.isLibraryRecordJudged)
    #expect(reference.design == .caseControl && reference.verdict == .flawed && reference.marker == .after)
  }

  @Test func whatTheLibraryLacksIsJudgedByItsTitle() throws {
    let reference = try #require(try audit([Self.paper(Self.cohort, ordinal: 1)], []).first)
    #expect(reference.finding.found == nil && !reference.finding.isPossible)
    #expect(reference.basis == .title && !reference.isLibraryRecordJudged)
  }

  @Test func theCopyThatTellsMostIsJudged() throws {
    let audited = try audit(
      [Self.paper(Self.controls, ordinal: 1)],
      [
        Self.paper(Self.controls, ordinal: 1), Self.paper(Self.controls, ordinal: 2, abstract: Self.abstract),
        Self.paper(Self.controls, ordinal: 3).adding(.publicationType, "Case-Control Study"),
      ])
    let found = try #require(audited.first?.finding.found)
    #expect(found.record.source.ordinal == 2 && found.copies == 3)
  }

  @Test func aRetractionInAnyCopyCounts() throws {
    let copies = [
      Self.paper(Self.controls, ordinal: 1, abstract: Self.abstract),
      Self.paper(Self.controls, ordinal: 2).adding(.publicationType, "Retracted Publication"),
    ]
    let reference = try #require(try audit([Self.paper(Self.controls, ordinal: 1)], copies).first)
    #expect(reference.isRetracted && !reference.isCounted && !reference.mayBeEvidence)
    #expect(AuditFigures([reference]).retracted == 1)
  }

  @Test func aPossibleRecordIsShownAndNotUsed() throws {
    let other = Self.paper(
      Self.controls, ordinal: 1, abstract: Self.abstract, volume: "3", page: "7", journal: "Invented Letters")
    let reference = try #require(try audit([Self.paper(Self.controls, ordinal: 1)], [other]).first)
    guard case .possible(let records) = reference.finding else {
      Issue.record("not possible")
      return
    }
    #expect(records.map(\.doubt) == [.otherJournal] && records.map(\.title) == [Self.controls])
    #expect(reference.basis == .title && reference.verdict != .flawed)
  }

  @Test func twoPapersThatMatchEquallyAreNotUsed() throws {
    let papers = [990_000_001, 990_000_002].map {
      Self.paper(Self.controls, ordinal: 1, abstract: Self.abstract).adding(.pmid, String($0), code: 1)
    }
    let reference = try #require(try audit([Self.paper(Self.controls, ordinal: 1)], papers).first)
    guard case .possible(let records) = reference.finding else {
      Issue.record("one of two papers was used")
      return
    }
    #expect(records.map(\.id) == ["pmid:990000001", "pmid:990000002"])
    #expect(records.allSatisfy { $0.doubt == .contradictionInGroup })
  }

  @Test func theNewestVersionOfARecordIsJudged() throws {
    let versions = (1...3).map {
      Self.paper(Self.controls, ordinal: $0, abstract: Self.abstract).adding(
        .pmid, "990000001", code: UInt32($0 % 3 + 1))
    }
    let found = try audit([Self.paper(Self.controls, ordinal: 1)], versions).first?.finding.found
    #expect(found?.record.version == 3 && found?.record.source.ordinal == 2)
  }

  @Test func aPaperNamedTwiceCountsOnce() throws {
    let again = [
      Self.paper(Self.controls, ordinal: 1), Self.paper(Self.cohort, ordinal: 2, page: "9"),
      Self.paper(Self.controls, ordinal: 3), Self.paper(Self.controls, ordinal: 4),
    ]
    let library = [Self.paper(Self.controls, ordinal: 1, abstract: Self.abstract)]
    for records in [library, []] {
      let audited = try audit(again, records)
      #expect(audited.map(\.repeats) == [nil, nil, 1, 1])
      let figures = AuditFigures(audited)
      #expect(figures.repeated == 2 && figures.counted == 2 && figures.references == 4)
    }
  }

  @Test func thePagesOwnAbstractIsUsedWhereTheLibraryHasNone() throws {
    let reference = try #require(
      try audit(
        [Self.paper(Self.controls, ordinal: 1, abstract: Self.abstract)], [Self.paper(Self.controls, ordinal: 1)]
      ).first)
    #expect(reference.finding.found != nil && reference.basis == .abstract)
    #expect(!reference.isLibraryRecordJudged && reference.verdict == .flawed)
  }

  @Test func theFiguresAddUp() throws {
    let references = [
      Self.paper(Self.controls, ordinal: 1), Self.paper(Self.cohort, ordinal: 2, page: "9"),
      Self.paper("Invented notes on nothing", ordinal: 3, volume: ""),
    ]
    let audited = try audit(references, [Self.paper(Self.controls, ordinal: 1, abstract: Self.abstract)])
    let figures = AuditFigures(audited)
    #expect(figures.found == 1 && figures.possible == 0 && figures.notFound == 2)
    #expect(figures.bases.reduce(0) { $0 + $1.count } == 3)
    for sum in [
      figures.designs.reduce(0) { $0 + $1.count }, figures.markers.reduce(0) { $0 + $1.count },
      figures.verdicts.reduce(0) { $0 + $1.count },
    ] { #expect(sum == figures.counted) }
    #expect(figures.studyVerdicts.reduce(0) { $0 + $1.count } == figures.studies)
    #expect(figures.flawed == Proportion(1, of: figures.studies))
  }
}

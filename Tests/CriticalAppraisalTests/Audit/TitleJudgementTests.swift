import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// What is said where only title and journal are known: what they show, and no more.
@MainActor @Suite struct TitleJudgementTests {
  private func judged(_ title: String, _ journal: String = "") throws -> AuditedReference {
    var record = Record.sample(title: title, abstract: "")
    if !journal.isEmpty { record = record.adding(.journal, journal) }
    return try #require(ReferenceAudit(references: [record]).judged(by: try SharedAppraisers.nkCells()).first)
  }

  @Test func aTitleThatNamesItsDesignIsBelieved() throws {
    let reference = try judged(
      "Immunoglobulins in invented recurrent miscarriage: a systematic review and meta-analysis of randomised trials")
    #expect(reference.design == .systematicReview && !reference.isByJournal)
    #expect(reference.marker == .notApplicable && reference.verdict == .notApplicable)
  }

  @Test func aTitleThatShowsNothingCannotBeTold() throws {
    let reference = try judged("Uterine natural killer cells in infertile women", "Invented Journal of Cells")
    #expect(reference.design == .cannotTell && reference.marker == .cannotTell && reference.verdict == .cannotTell)
    #expect(reference.isOnTopic && reference.mayBeEvidence)
  }

  @Test(arguments: [
    ("Cochrane Database Syst Rev", StudyDesign.systematicReview),
    ("The Cochrane database of systematic reviews", .systematicReview),
    ("Cochrane Database of Systematic Reviews (Online)", .systematicReview), ("Annu. Rev. Immunol.", .narrativeReview),
    ("Nature Reviews. Immunology", .narrativeReview), ("BMJ Case Rep", .caseReport), ("Trendsetting", .cannotTell),
    ("J Reprod Immunol", .cannotTell), ("", .cannotTell),
  ])
  func aJournalThatPrintsOneDesignShowsIt(journal: String, design: StudyDesign) throws {
    let reference = try judged("Cells and invented women", journal)
    #expect(reference.design == design && reference.isByJournal == (design != .cannotTell))
    if design.isPrimaryHumanStudy { #expect(reference.verdict == .cannotTell && reference.marker == .cannotTell) }
  }

  @Test func theTitleGoesBeforeTheJournal() throws {
    let reference = try judged(
      "Immunoglobulins in invented recurrent miscarriage: a systematic review and meta-analysis of randomised trials",
      "BMJ Case Rep")
    #expect(reference.design == .systematicReview && !reference.isByJournal)
  }

  @Test func withoutATitleNothingIsTold() throws {
    let reference = try judged("")
    #expect(reference.basis == .nothing)
    #expect(reference.design == .cannotTell && reference.marker == .cannotTell && reference.verdict == .cannotTell)
  }

  @Test(arguments: [RecordFieldKind.publicationType, .meshDescriptor]) func indexWordsAreSaid(_ kind: RecordFieldKind) {
    let plain = Record.sample(title: "Cells and invented women", abstract: "")
    #expect(JudgementBasis(plain) == .title)
    #expect(JudgementBasis(plain.adding(kind, "Invented Heading")) == .titleAndIndex)
    #expect(JudgementBasis(.sample(title: "Cells", abstract: "Invented.").adding(kind, "Heading")) == .abstract)
  }
}

import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

@Suite struct EvidenceSummaryTests {
  private static func label() throws -> TopicLabel { TopicLabel(try Topic.embedded("nk-cells")) }

  private static func summary(_ appraisals: [Appraisal]) throws -> EvidenceSummary {
    var summary = EvidenceSummary(topic: try label())
    for appraisal in appraisals { summary.count(appraisal) }
    return summary
  }

  @Test func recordsAreCountedByDesignTimingVerdictCompartmentAndYear() throws {
    let figures = try Self.summary([
      InventedAppraisal.make(pmid: 990_000_001, year: 2001, compartment: .one("uterine")),
      InventedAppraisal.make(
        pmid: 990_000_002, year: 2001, design: .caseControl, marker: .after, verdict: .flawed,
        compartment: .one("peripheral")),
      InventedAppraisal.make(
        pmid: 990_000_003, design: .caseControl, marker: .cannotTell, verdict: .cannotTell, compartment: .several),
      InventedAppraisal.make(
        pmid: 990_000_004, year: 1999, design: .narrativeReview, marker: .notApplicable, verdict: .notApplicable),
      InventedAppraisal.make(
        pmid: nil, ordinal: 5, design: .rct, verdict: .notApplicable, compartment: nil, abstract: ""),
    ]).figures
    #expect(figures.read == 5)
    #expect(figures.counted.count == 5)
    #expect(
      figures.designs.filter { $0.count > 0 }.map(\.name) == [
        "rct", "prospectiveCohort", "caseControl", "narrativeReview",
      ])
    #expect(figures.designs.first { $0.name == "caseControl" }?.ids == ["pmid:990000002", "pmid:990000003"])
    #expect(figures.markerTimings.map(\.count) == [2, 1, 0, 0, 1, 1])
    #expect(figures.verdicts.map(\.count) == [1, 0, 1, 2, 1])
    #expect(figures.years.map(\.name) == ["unknown", "1999", "2001"])
    #expect(figures.topicRecords.count == 4)
    #expect(figures.compartments.map(\.name) == ["not stated", "both", "peripheral", "uterine"])
    #expect(figures.compartments.map(\.count) == [1, 1, 1, 1])
    #expect(figures.withoutAbstract.ids == ["sample#5"])
  }

  /// Reviews, records of no topic, and what makes no comparison of marker and outcome are no evidence.
  @Test func theEvidenceIsPrimaryHumanStudiesOfTheTopic() throws {
    let evidence = try Self.summary([
      InventedAppraisal.make(pmid: 990_000_001),
      InventedAppraisal.make(pmid: 990_000_002, marker: .after, verdict: .flawed),
      InventedAppraisal.make(pmid: 990_000_003, marker: .mixed, verdict: .possiblyFlawed),
      InventedAppraisal.make(pmid: 990_000_004, marker: .sameTime, verdict: .cannotTell),
      InventedAppraisal.make(pmid: 990_000_005, marker: .cannotTell, verdict: .cannotTell),
      InventedAppraisal.make(pmid: 990_000_006, verdict: .notApplicable),
      InventedAppraisal.make(pmid: 990_000_007, design: .systematicReview),
      InventedAppraisal.make(pmid: 990_000_008, design: .animal),
      InventedAppraisal.make(pmid: 990_000_009, design: .cannotTell, verdict: .cannotTell),
      InventedAppraisal.make(pmid: 990_000_010, compartment: nil),
    ]).figures.evidence
    #expect(evidence.studies.count == 5)
    #expect(evidence.before.ids == ["pmid:990000001"])
    #expect(evidence.notBefore.ids == ["pmid:990000002", "pmid:990000003", "pmid:990000004"])
    #expect(evidence.cannotTell.ids == ["pmid:990000005"])
    #expect(evidence.share == TimingShare(before: 1, notBefore: 3, cannotTell: 1))
    #expect(evidence.designs.map(\.count).reduce(0, +) == 5)
  }

  @Test func everyStudyOfTheEvidenceHasItsStartingLevel() throws {
    let evidence = try Self.summary([
      InventedAppraisal.make(pmid: 990_000_001),
      InventedAppraisal.make(pmid: 990_000_002, design: .retrospectiveCohort),
      InventedAppraisal.make(pmid: 990_000_003, design: .retrospectiveCohort, marker: .after, verdict: .flawed),
      InventedAppraisal.make(pmid: 990_000_004, design: .qualitative),
      InventedAppraisal.make(pmid: 990_000_005, design: .systematicReview),
    ]).figures.evidence
    #expect(evidence.levels.map(\.name) == ["1", "2", "3", "4", "5", "none"])
    #expect(evidence.levels.map(\.count) == [0, 1, 1, 1, 0, 1])
    #expect(evidence.levels[3].ids == ["pmid:990000003"])
    #expect(evidence.levels.reduce(0) { $0 + $1.count } == evidence.studies.count)
  }

  @Test func ofTheSameNumberTheLastCounts() throws {
    let summary = try Self.summary([
      InventedAppraisal.make(pmid: 990_000_001, marker: .after, verdict: .flawed),
      InventedAppraisal.make(pmid: 990_000_002),
      InventedAppraisal.make(pmid: 990_000_001, ordinal: 3),
    ])
    let figures = summary.figures
    #expect(figures.read == 3)
    #expect(figures.duplicates.ids == ["pmid:990000001"])
    #expect(figures.counted.ids == ["pmid:990000002", "pmid:990000001"])
    #expect(figures.evidence.notBefore.count == 0)
    #expect(summary.replacedPlaces == [0: "pmid:990000001"])
  }

  @Test func retractedRecordsAreLeftOutAndCounted() throws {
    let figures = try Self.summary([
      InventedAppraisal.make(pmid: 990_000_001, isRetracted: true), InventedAppraisal.make(pmid: 990_000_002),
    ]).figures
    #expect(figures.retracted.ids == ["pmid:990000001"])
    #expect(figures.counted.ids == ["pmid:990000002"])
    #expect(figures.topicRecords.count == 1)
    #expect(figures.evidence.studies.count == 1)
  }

  @Test func aDeletionStrikesTheRecordsBeforeIt() throws {
    var summary = try Self.summary([
      InventedAppraisal.make(pmid: 990_000_001), InventedAppraisal.make(pmid: 990_000_002),
    ])
    summary.delete(990_000_001)
    summary.delete(990_000_009)
    summary.count(InventedAppraisal.make(pmid: 990_000_003))
    #expect(summary.figures.deleted.ids == ["pmid:990000001"])
    #expect(summary.figures.counted.ids == ["pmid:990000002", "pmid:990000003"])
    summary.count(InventedAppraisal.make(pmid: 990_000_001))
    #expect(summary.figures.counted.ids == ["pmid:990000002", "pmid:990000003", "pmid:990000001"])
  }

  /// A summary of any records, deletions and problems.
  private static func any(_ count: Int, using generator: inout SeededGenerator) throws -> EvidenceSummary {
    var summary = EvidenceSummary(topic: try label())
    for ordinal in 0..<count { try add(ordinal, to: &summary, using: &generator) }
    return summary
  }

  private static func add(_ ordinal: Int, to summary: inout EvidenceSummary, using generator: inout SeededGenerator)
    throws
  {
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: summary.delete(UInt32(990_000_001 + Int.random(in: 0..<20, using: &generator)))
    case 1: summary.count(ImportDiagnostic(.warning, file: "invented.xml", line: 1, summary: "invented", cure: "none"))
    case 2 where ordinal % 7 == 0: summary.isPartial = true
    default: summary.count(InventedAppraisal.any(ordinal, using: &generator))
    }
  }

  @Test(arguments: UInt64(1)...10) func mergingIsAssociativeAndEmptyChangesNothing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let parts = try (0..<3).map { _ in try Self.any(Int.random(in: 0...30, using: &generator), using: &generator) }
    var left = parts[0]
    left.merge(parts[1])
    left.merge(parts[2])
    var tail = parts[1]
    tail.merge(parts[2])
    var right = parts[0]
    right.merge(tail)
    #expect(left == right)
    let empty = EvidenceSummary(topic: try Self.label())
    var (before, after) = (empty, left)
    before.merge(left)
    after.merge(empty)
    #expect(before == left)
    #expect(after == left)
  }

  /// Wherever the input is cut, the parts merged give what one pass gives.
  @Test(arguments: UInt64(1)...5) func splittingAnywhereGivesTheSameFigures(seed: UInt64) throws {
    let count = 40
    func part(_ range: Range<Int>) throws -> EvidenceSummary {
      var summary = EvidenceSummary(topic: try Self.label())
      for ordinal in range {
        var generator = SeededGenerator(seed: seed &* 1000 &+ UInt64(ordinal))
        try Self.add(ordinal, to: &summary, using: &generator)
      }
      return summary
    }
    let whole = try part(0..<count)
    for cut in 0...count {
      var merged = try part(0..<cut)
      merged.merge(try part(cut..<count))
      #expect(merged == whole)
      #expect(merged.figures.evidence.studies == whole.figures.evidence.studies)
      #expect(merged.replacedPlaces == whole.replacedPlaces)
    }
  }

  /// Every record read is counted in exactly one place.
  @Test(arguments: UInt64(1)...10) func theNumbersAddUp(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let figures = try Self.any(60, using: &generator).figures
    let left = figures.duplicates.count + figures.deleted.count + figures.retracted.count
    #expect(figures.read == figures.counted.count + left)
    for rows in [figures.designs, figures.markerTimings, figures.collections, figures.verdicts, figures.years] {
      #expect(rows.map(\.count).reduce(0, +) == figures.counted.count)
    }
    #expect(figures.compartments.map(\.count).reduce(0, +) == figures.topicRecords.count)
    let evidence = figures.evidence
    #expect(evidence.share.total == evidence.studies.count)
    for rows in [evidence.designs, evidence.markerTimings, evidence.verdicts, evidence.compartments, evidence.years] {
      #expect(rows.map(\.count).reduce(0, +) == evidence.studies.count)
    }
    #expect(Set(figures.counted.ids).count == figures.counted.count)
  }
}

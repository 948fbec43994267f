import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// The comparisons of a record, as the abstract names them.
@Suite @MainActor struct ComparisonTests {
  private static let flawed = """
    In this prospective cohort study, peripheral blood natural killer cells were counted by flow cytometry in 40 women \
    with recurrent miscarriage and 30 fertile controls, at least three months after the last miscarriage. NK cells \
    were higher in women with recurrent miscarriage (P < 0.01).
    """

  private func quote(_ appraisal: Appraisal, _ place: Int?) throws -> String {
    appraisal.record.text(appraisal.evidence[try #require(place)].range)
  }

  @Test func theSlotsOfAFlawedComparisonAreNamed() throws {
    let appraisal = try SharedAppraisers.appraise(Self.flawed)
    let comparison = try #require(appraisal.comparison.comparisons.first)
    #expect(appraisal.comparison.comparisons.count == 1)
    #expect(comparison.definition == .pastOutcome)
    #expect(comparison.verdict == .flawed)
    #expect(comparison.groups.map(\.kind) == [.failed, .fertile])
    #expect(comparison.groups.map(\.size) == [40, 30])
    #expect(try quote(appraisal, comparison.groups[0].quote) == "40 women with recurrent miscarriage")
    #expect(try quote(appraisal, comparison.assay) == "flow cytometry")
    #expect(try quote(appraisal, comparison.marker).lowercased().contains("natural killer"))
    #expect(comparison.compartments == ["peripheral"])
    #expect(comparison.sampled == .after)
    #expect(!comparison.sampledQuotes.isEmpty)
  }

  @Test func aSelfLabelNeverOverridesTheSlots() throws {
    let appraisal = try SharedAppraisers.appraise(Self.flawed)
    #expect(appraisal.comparison.verdict == .flawed)
    let first = try #require(appraisal.comparison.support.first)
    #expect(
      first.comment.hasSuffix("; it calls itself a prospective cohort, which this is not"), "\(first.comment)")
  }

  @Test func aTextWithoutAComparisonHasNone() throws {
    let review = try SharedAppraisers.appraise(
      "We searched MEDLINE for studies of tea and miscarriage.", title: "Tea: a systematic review")
    #expect(review.comparison.comparisons.isEmpty)
  }

  /// Every quote is a slice of the record, whatever it is for.
  @Test(arguments: ComparisonExample.all) func everyPlaceIsInTheEvidence(example: ComparisonExample) throws {
    let appraisal = try SharedAppraisers.appraise(example.abstract)
    for comparison in appraisal.comparison.comparisons {
      let places =
        comparison.groups.map(\.quote) + comparison.sampledQuotes + comparison.followedQuotes
        + [comparison.marker, comparison.assay, comparison.outcome].compactMap { $0 }
      #expect(places.allSatisfy(appraisal.evidence.indices.contains))
      #expect(places.allSatisfy { !appraisal.evidence[$0].range.isEmpty })
    }
  }
}

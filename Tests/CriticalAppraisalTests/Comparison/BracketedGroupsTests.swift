import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Groups that a test's result or a treatment told apart, through the whole appraisal of an invented abstract.
@Suite @MainActor struct BracketedGroupsTests {
  struct Example: Sendable {
    var definition: Comparison.Definition
    var groups: [(size: Int, quote: String)]
    var title: String
    var abstract: String
  }

  nonisolated private static let examples = [
    Example(
      definition: .treatment,
      groups: [(40, "Women treated with prednisolone (n = 40)"), (50, "women who were not treated (n = 50)")],
      title: "Prednisolone and uterine NK cells: a cohort study",
      abstract:
        "METHODS: In a prospective cohort 90 women with recurrent miscarriage were followed. Women treated with "
        + "prednisolone (n = 40) were compared with women who were not treated (n = 50). Uterine NK cells were counted "
        + "before treatment. RESULTS: Live births followed in 60% and 52%."),
    Example(
      definition: .testResult,
      groups: [(60, "Patients positive for troponin (n = 60)"), (140, "negative patients (n = 140)")],
      title: "Serum troponin and rejection: a prospective study",
      abstract: "METHODS: Troponin was measured at listing in 200 heart transplant recipients. Patients positive for "
        + "troponin (n = 60) and negative patients (n = 140) were followed for two years. RESULTS: Rejection occurred in "
        + "30% of troponin-positive and in 12% of troponin-negative patients."),
    Example(
      definition: .testResult, groups: [(55, "high-density group (n = 55)"), (105, "normal-density group (n = 105)")],
      title: "High versus low uterine NK density and pregnancy after IVF",
      abstract: "METHODS: Biopsies were taken in the cycle before IVF from 160 women. They were divided into a "
        + "high-density group (n = 55) and a normal-density group (n = 105) by the CD56 count. All were followed "
        + "prospectively. RESULTS: Clinical pregnancy rates were 40% and 42%."),
  ]

  private func comparisons(_ example: Example) throws -> (Appraisal, [Comparison]) {
    let record = Record.sample(title: example.title, abstract: example.abstract)
    let appraisal = try SharedAppraisers.nkCells().appraise(record)
    return (appraisal, appraisal.comparison.comparisons)
  }

  @Test(arguments: examples.indices) func groupsInBracketsAreTold(place: Int) throws {
    let example = Self.examples[place]
    let (appraisal, comparisons) = try comparisons(example)
    let comparison = try #require(comparisons.first)
    #expect(comparisons.count == 1)
    #expect(comparison.definition == example.definition)
    let quotes = comparison.groups.map { appraisal.record.text(appraisal.evidence[$0.quote].range) }
    #expect(quotes == example.groups.map(\.quote))
    #expect(comparison.groups.map(\.size) == example.groups.map(\.size))
    #expect(comparison.comparator == nil)
  }

  @Test(arguments: [
    "A score was made in a training group (n = 55) and a validation group (n = 105) of treated women.",
    "Tea was received by 45 (10.9%) and 50 (12.2%) of the women.",
    "Women treated with tea (n = 40) were followed.",
  ])
  func otherNumbersAreNoGroups(sentence: String) throws {
    var example = Self.examples[0]
    example.abstract =
      "METHODS: In a prospective cohort 160 women were followed. \(sentence) RESULTS: 40% had a live birth."
    let found = try comparisons(example).1
    #expect(!found.contains { $0.groups.count > 1 })
  }
}

import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Records of words, signs and characters at random: nothing is promised of the judgement, all of its form.
@Suite @MainActor struct RandomRecordTests {
  private static let pieces: [String] = {
    let phrases = DesignRuleBook.all.flatMap { $0.rules.flatMap(\.matching) }
    let comparisons = ComparisonExample.all.flatMap { $0.abstract.split(separator: ".").map(String.init) }
    let signs = [
      ".", ". ", "? ", "! ", ": ", ", ", "; ", " (", ") ", "“", "”", "…", "\"", " ", "  ", "—", "\u{A0}", "\u{AD}",
      "\u{200B}",
      "é", "e\u{301}", "β", "≥", "👩‍🔬", "漢", "\u{10FFFF}", "0.05", "n = 40", "1998", "3", "e.g. ", "et al. ", "METHODS: ",
      "Results: ", "CONCLUSION: ", String(repeating: "word ", count: 90), String(repeating: "x", count: 40),
    ]
    return phrases + comparisons + signs + signs
  }()

  private static func text(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(
      separator: Bool.random(using: &generator) ? " " : "")
  }

  @Test(arguments: UInt64(1)...8) func anyTextIsReadAndQuotedSoundly(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let appraiser = try SharedAppraisers.nkCells()
    var check = AppraisalCheck()
    for _ in 0..<60 {
      let count = Int.random(in: 0...40, using: &generator)
      check.check(
        appraiser.appraise(.sample(title: Self.text(count / 8, &generator), abstract: Self.text(count, &generator))))
      let labels = ["METHODS", "Résultats", "", "AIM", "CONCLUSION"]
      let sections = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (
          label: labels.randomElement(using: &generator) ?? "", category: AbstractCategory.unassigned,
          text: Self.text(count / 3, &generator)
        )
      }
      check.check(appraiser.appraise(SectionHeadingTests.labelled(sections)))
    }
    #expect(check.records == 120)
    #expect(check.quotes > 100)
    #expect(check.defects.isEmpty, "\(check.defects.prefix(5))")
  }
}

import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// The verdict on the comparison (reference: bias §4 and §5).
@Suite @MainActor struct BiasAssessorTests {
  @Test(arguments: ComparisonExample.all) func theVerdictIsThatOfTheReference(example: ComparisonExample) throws {
    let appraisal = try SharedAppraisers.appraise(example.abstract)
    #expect(appraisal.comparison.verdict == example.verdict)
    #expect(appraisal.comparison.exception == example.exception)
    if let marker = example.marker { #expect(appraisal.timing.marker == marker) }
  }

  @Test(arguments: ComparisonExample.all.filter { $0.verdict == .flawed })
  func aFlawedComparisonIsShownByQuotes(example: ComparisonExample) throws {
    let appraisal = try SharedAppraisers.appraise(example.abstract)
    let support = appraisal.comparison.support
    #expect(support.map(\.question) == [.outcomeDefined, .markerAfter, .mutableMarker])
    #expect(support[0].answer == .yes)
    #expect(support[1].answer == .yes || support[1].answer == .probablyYes)
    #expect(support[2].answer == .probablyYes)
    #expect(!appraisal.quotes(.outcomeDefined).isEmpty)
    #expect(!appraisal.quotes(.markerAfter).isEmpty)
    #expect(support.allSatisfy { !$0.comment.isEmpty && !$0.fullText.isEmpty })
    #expect(appraisal.comparison.confidence != nil)
  }

  @Test func groupsByPastOutcomeMakeTheSubtype() throws {
    let example = try #require(ComparisonExample.all.first)
    let design = try SharedAppraisers.appraise(example.abstract).design
    #expect(design.label == .caseControl)
    #expect(design.subtype == .outcomeDefined)
  }

  @Test func aGermlineMarkerCannotBeChangedByTheOutcome() throws {
    let example = try #require(ComparisonExample.all.first { $0.exception == "E4" })
    let third = try #require(try SharedAppraisers.appraise(example.abstract).comparison.support.last)
    #expect(third.question == .mutableMarker)
    #expect(third.answer == .no)
    #expect(!third.evidence.isEmpty)
  }

  @Test(arguments: [
    (
      "Tea: a systematic review",
      "We searched MEDLINE for studies that compared women with recurrent miscarriage with fertile controls."
    ),
    (
      "Tea and miscarriage: a study protocol",
      "Women with recurrent miscarriage and fertile controls will be enrolled. Blood will be taken. Results will be published."
    ),
    (
      "Tea after recurrent miscarriage: a case report",
      "We report a case of a 33-year-old woman with recurrent miscarriage. She was treated with tea."
    ),
    (
      "Tea in mice",
      "Pregnant mice were fed tea; resorptions were counted in failed and successful pregnancies of the mice, which were killed on day 14."
    ),
  ])
  func textsWithoutSuchAComparisonAreGatedOut(title: String, abstract: String) throws {
    let comparison = try SharedAppraisers.appraise(abstract, title: title).comparison
    #expect(comparison.verdict == .notApplicable)
    #expect(comparison.confidence == .high)
    #expect(comparison.support.count == 1)
    #expect(comparison.support.first?.comment.hasPrefix("not applicable: ") == true)
  }

  @Test func withoutAnAbstractTheVerdictCannotBeTold() throws {
    let title = "Natural killer cells in women with recurrent miscarriage and in fertile controls: a case-control study"
    let comparison = try SharedAppraisers.appraise("", title: title).comparison
    #expect(comparison.verdict == .cannotTell)
    #expect(comparison.support.isEmpty)
  }

  /// A verdict that the marker came after, or before, goes with that timing.
  @Test(arguments: ComparisonExample.all) func verdictAndTimingAgree(example: ComparisonExample) throws {
    let appraisal = try SharedAppraisers.appraise(example.abstract)
    switch appraisal.comparison.verdict {
    case .flawed: #expect(appraisal.timing.marker == .after)
    case .sound: #expect(appraisal.timing.marker == .before)
    case .possiblyFlawed, .notApplicable, .cannotTell: break
    }
  }
}

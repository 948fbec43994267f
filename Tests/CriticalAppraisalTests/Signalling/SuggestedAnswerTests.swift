import Bibliography
import Testing

@testable import CriticalAppraisal

/// What is suggested of a study: answers with their sentences, and no more than an abstract can carry.
@Suite @MainActor struct SuggestedAnswerTests {
  private func example(_ verdict: Verdict, _ exception: String? = nil) throws -> ComparisonExample {
    try #require(ComparisonExample.all.first { $0.verdict == verdict && $0.exception == exception })
  }

  private func answers(_ appraisal: Appraisal, _ tool: AppraisalTool.Name) throws -> ToolAppraisal {
    try #require(appraisal.suggested.tools.first { $0.tool == tool })
  }

  private func quotes(_ answer: SuggestedAnswer, _ appraisal: Appraisal) -> [String] {
    answer.evidence.map { appraisal.record.text(appraisal.evidence[$0].range) }
  }

  @Test func aFlawedComparisonGivesLevelsWithQuotes() throws {
    let appraisal = try SharedAppraisers.appraise(try example(.flawed).abstract)
    let quips = try answers(appraisal, .quips)
    #expect(quips.level(ofDomain: 2) == .high)
    #expect(quips.level(ofDomain: 0) == .moderate)
    #expect(quips.worstLevel == .high)
    let measurement = try #require(quips.answers.first { $0.domain == 2 && $0.question == 0 })
    #expect(measurement.answer == .no)
    #expect(quotes(measurement, appraisal).contains { $0.contains("after the last miscarriage") })
    let participation = try #require(quips.answers.first { $0.domain == 0 && $0.question == 0 })
    #expect(participation.answer == .no && participation.level == .moderate)
    #expect(quotes(participation, appraisal).contains { $0.contains("parous controls") })
  }

  @Test(arguments: ComparisonExample.all.filter { $0.verdict == .flawed })
  func everyFlawedExampleIsHighInMeasurement(example: ComparisonExample) throws {
    let appraisal = try SharedAppraisers.appraise(example.abstract)
    let quips = try answers(appraisal, .quips)
    #expect(quips.level(ofDomain: 2) == .high)
    #expect(quips.level(ofDomain: 0) == .moderate)
  }

  @Test(arguments: ComparisonExample.all.filter { $0.verdict == .possiblyFlawed })
  func aPossiblyFlawedOneHasNoLevel(example: ComparisonExample) throws {
    let appraisal = try SharedAppraisers.appraise(example.abstract)
    let quips = try answers(appraisal, .quips)
    #expect(quips.worstLevel == nil)
    #expect(quips.answers.contains { $0.domain == 0 && $0.answer == .probablyNo })
    #expect(quips.answers.allSatisfy { $0.domain > 2 || $0.answer != .no })
  }

  @Test func aSoundOneHasTheMarkerBefore() throws {
    let appraisal = try SharedAppraisers.appraise(try example(.sound).abstract)
    let quips = try answers(appraisal, .quips)
    let measurement = try #require(quips.answers.first { $0.domain == 2 && $0.question == 0 })
    #expect(measurement.answer == .yes && measurement.level == nil)
    #expect(quips.worstLevel == nil)
  }

  /// Answers have quotes and places within their tool, in its order; nothing is low.
  @Test(arguments: ComparisonExample.all) func everyAnswerHasEvidence(example: ComparisonExample) throws {
    let appraisal = try SharedAppraisers.appraise(example.abstract)
    for suggested in appraisal.suggested.tools {
      let tool = AppraisalTool.named(suggested.tool)
      let places = suggested.answers.map { $0.domain * 100 + $0.question }
      #expect(places == Set(places).sorted())
      for answer in suggested.answers {
        #expect(tool.domains[answer.domain].questions.indices.contains(answer.question))
        #expect(!answer.evidence.isEmpty && Set(answer.evidence).count == answer.evidence.count)
        #expect(answer.evidence.allSatisfy(appraisal.evidence.indices.contains))
        #expect(quotes(answer, appraisal).allSatisfy { !$0.isEmpty })
        #expect(answer.level != .low)
        #expect(!answer.comment.lowercased().contains("low risk"))
      }
    }
  }

  @Test func theQuoteOfASignIsNamedAfterIt() throws {
    let appraisal = try SharedAppraisers.appraise(try example(.sound, "E1").abstract)
    let signalling = appraisal.evidence.filter { $0.purpose == .signalling }
    #expect(!signalling.isEmpty)
    #expect(signalling.allSatisfy { $0.rule.hasPrefix("conduct.") })
    #expect(signalling.contains { $0.rule == "conduct.matched" })
  }

  @Test(arguments: [
    (
      StudyDesign.animal, "Tea in mice",
      "Pregnant mice were fed tea or water at random; resorptions were counted by blinded observers on day 14."
    ),
    (
      .inVitro, "Tea and trophoblast cells in vitro",
      "HTR-8 trophoblast cell lines were cultured with tea for 48 hours. Cell migration was measured by scratch assay."
    ),
    (
      .narrativeReview, "Natural killer cells in pregnancy: a narrative review",
      "This narrative review summarises what is known about natural killer cells. We discuss consecutive findings."
    ),
    (
      .protocolOnly, "Tea and miscarriage: protocol for a randomised controlled trial",
      "Women will be randomly allocated to tea or placebo. Outcome assessors will be blinded. This protocol is registered."
    ),
  ])
  func nothingIsSaidWhereNoToolFits(design: StudyDesign, title: String, abstract: String) throws {
    let appraisal = try SharedAppraisers.appraise(abstract, title: title)
    #expect(appraisal.design.label == design)
    #expect(appraisal.suggested.isEmpty)
    #expect(!appraisal.evidence.contains { $0.purpose == .signalling })
  }

  @Test func withoutAnAbstractNothingIsSaid() throws {
    let appraisal = try SharedAppraisers.appraise("", title: "Consecutive women: a randomised controlled trial of tea")
    #expect(appraisal.suggested.isEmpty)
  }

  @Test func aReviewIsAskedWhatAbstractsTell() throws {
    let appraisal = try SharedAppraisers.appraise(
      "METHODS: MEDLINE and Embase were searched. Two reviewers independently screened titles. A random-effects model "
        + "was used. RESULTS: We found 12 studies. Heterogeneity was large.",
      title: "Tea and miscarriage: a systematic review and meta-analysis")
    let review = try answers(appraisal, .amstar2)
    let items = AppraisalTool.amstar2.domains[0].questions
    #expect(review.answers.map { items[$0.question].id } == ["4", "5", "6", "11", "14"])
    #expect(review.worstLevel == nil && appraisal.suggested.flags.isEmpty)
  }
}

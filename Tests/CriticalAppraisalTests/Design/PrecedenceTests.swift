import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// What a title calls itself goes before what is weighed (reference: taxonomy §7).
@Suite @MainActor struct PrecedenceTests {
  @Test func everyRuleNamesAGroupThatIsThere() throws {
    let reader = try CueReader()
    for rule in Precedence.rules { #expect(reader.lexicons.number(rule.group) != nil, "\(rule.group)") }
  }

  @Test(arguments: [
    (
      "Effect of an invented tablet on pain: study protocol for a randomised controlled trial",
      "In this randomised controlled trial 200 women will be allocated at random to the tablet or placebo. The primary outcome will be pain.",
      StudyDesign.protocolOnly
    ),
    (
      "Invented tablets for pain: a systematic review and meta-analysis of randomised controlled trials",
      "We searched MEDLINE and Embase for randomised controlled trials. Two reviewers extracted data. Twelve trials with 2,000 participants were included.",
      .systematicReview
    ),
    (
      "Invented tablets for pain: a randomised controlled trial",
      "We randomly assigned 200 women to the tablet or placebo. Pain fell by 3 points in the tablet group and by 1 point in the placebo group.",
      .rct
    ),
    (
      "Protocol for a systematic review of invented tablets",
      "We will search MEDLINE for randomised trials. Two reviewers will extract data, and a meta-analysis will be done.",
      .protocolOnly
    ),
  ])
  func theTitlesOwnNameDecides(title: String, abstract: String, design: StudyDesign) throws {
    let judged = try SharedAppraisers.appraise(abstract, title: title).design
    #expect(judged.label == design)
    #expect(judged.path.last.map { $0.answer == .yes || $0.answer == .probablyYes } == true)
  }

  @Test func eachRuleAddsOnce() throws {
    let reader = try CueReader()
    let precedence = Precedence(CuePicker(reader.lexicons))
    reader.read(
      .sample(
        title: "A study protocol: protocol for a trial", abstract: "Women will be recruited. They will be followed."))
    let bonuses = precedence.bonuses(reader)
    #expect(bonuses.map(\.design) == [.protocolOnly, .protocolOnly])
    #expect(Set(bonuses.map(\.logOdds)) == [4, 1.5])
    reader.read(.sample(title: "A walk in the woods", abstract: "They were seen."))
    #expect(precedence.bonuses(reader).isEmpty)
  }
}

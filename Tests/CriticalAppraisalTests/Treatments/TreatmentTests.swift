import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Whole invented abstracts, judged under the topic of NK cells.
@Suite @MainActor struct TreatmentTests {
  private func findings(_ abstract: String, title: String) throws -> [String: TreatmentFinding] {
    let found = try SharedAppraisers.appraise(abstract, title: title).treatments
    return Dictionary(uniqueKeysWithValues: found.map { ($0.name, $0) })
  }

  @Test func theConclusionsOutweighTheResults() throws {
    let title = "Prednisolone for women with uterine natural killer cells and miscarriage: a randomised trial"
    let abstract = """
      OBJECTIVE: To test if prednisolone helps. METHODS: We randomised 90 women to prednisolone or placebo. \
      RESULTS: Implantation improved with prednisolone. Live birth was 40% against 38%. \
      CONCLUSION: Prednisolone did not improve the live birth rate. Larger trials are needed.
      """
    let appraisal = try SharedAppraisers.appraise(abstract, title: title)
    let finding = try #require(appraisal.treatments.first)
    #expect(finding.name == "corticosteroids")
    #expect(finding.isStudied)
    #expect(finding.direction == .noDifference)
    let quotes = finding.evidence.map { appraisal.record.text(appraisal.evidence[$0].range) }
    #expect(quotes == ["Prednisolone did not improve the live birth rate."])
  }

  @Test func resultsSpeakWhereTheConclusionsDoNot() throws {
    let found = try findings(
      """
      METHODS: We randomised 90 women with miscarriage to intralipid or saline. RESULTS: Live birth was more frequent \
      with intralipid than with saline. CONCLUSION: Natural killer cells deserve more study.
      """, title: "Intralipid, natural killer cells and miscarriage: a randomised trial")
    #expect(found["intralipid"]?.direction == .favours)
  }

  @Test func anUndecidedConclusionIsNotOvertakenByItsResults() throws {
    let found = try findings(
      """
      METHODS: We searched for randomised trials. RESULTS: In one trial intralipid improved live birth. \
      CONCLUSION: No conclusion can be drawn on intralipid.
      """, title: "Intralipid for natural killer cells in miscarriage: a systematic review")
    #expect(found["intralipid"]?.direction == .notStated)
  }

  @Test func whatAllWereGivenOrOthersUsedIsOnlyMentioned() throws {
    let found = try findings(
      """
      BACKGROUND: Heparin has been used after miscarriage. METHODS: We randomised 90 women with raised natural killer \
      cells to intralipid or saline. All women received vaginal progesterone. RESULTS: Live birth was higher with \
      intralipid than with saline. CONCLUSION: Intralipid improved the live birth rate.
      """, title: "Intralipid and natural killer cells in IVF: a randomised trial")
    #expect(found["intralipid"]?.isStudied == true)
    #expect(found["intralipid"]?.direction == .favours)
    for name in ["progesterone", "aspirin or heparin"] {
      #expect(found[name]?.isStudied == false)
      #expect(found[name]?.direction == .notStated)
    }
  }

  @Test func aProtocolStatesNothing() throws {
    let found = try findings(
      """
      BACKGROUND: Intralipid may improve live birth. METHODS: This is the protocol of a randomised trial. Women with \
      natural killer cells will be randomised to intralipid or saline. DISCUSSION: Recruitment began in May.
      """, title: "Intralipid in miscarriage: study protocol for a randomised controlled trial")
    #expect(found["intralipid"]?.direction == .notStated)
    #expect(found["intralipid"]?.effects.isEmpty == true)
  }

  @Test func twoTreatmentsHaveEachTheirDirection() throws {
    let found = try findings(
      """
      METHODS: We randomised 90 women with natural killer cells to prednisolone or dalteparin. RESULTS: Miscarriage \
      was noted. CONCLUSION: Prednisolone was superior to dalteparin.
      """, title: "Prednisolone or heparin for natural killer cells in miscarriage: a randomised comparison")
    #expect(found["corticosteroids"]?.direction == .favours)
    #expect(found["aspirin or heparin"]?.direction == .against)
  }

  @Test func eachTreatmentsClauseIsItsOwn() throws {
    let found = try findings(
      """
      METHODS: We randomised 90 women with natural killer cells to intralipid, heparin or saline. CONCLUSION: \
      Intralipid improved the live birth rate, but heparin made no difference.
      """, title: "Intralipid or heparin for natural killer cells in miscarriage: a randomised trial")
    #expect(found["intralipid"]?.direction == .favours)
    #expect(found["aspirin or heparin"]?.direction == .noDifference)
  }

  @Test func effectsAreQuotedExactly() throws {
    let effect = "odds ratio 1.80, 95% CI 1.10 to 2.90"
    let appraisal = try SharedAppraisers.appraise(
      """
      METHODS: We randomised 90 women with natural killer cells to intralipid or saline. RESULTS: Live birth was more \
      frequent with intralipid (\(effect)). CONCLUSION: Intralipid improved the live birth rate.
      """, title: "Intralipid for miscarriage: a randomised trial")
    let finding = try #require(appraisal.treatments.first)
    #expect(finding.effects.count == 1)
    #expect(finding.effects.map { appraisal.record.text(appraisal.evidence[$0.evidence].range) } == [effect])
    #expect(finding.direction == .favours)
  }

  @Test func aTrialsConclusionMakesATreatmentStudied() throws {
    let found = try findings(
      """
      METHODS: We randomised 90 women with natural killer cells and miscarriage to drug or placebo. CONCLUSION: \
      Etanercept lowered the delivery rate.
      """, title: "A blocker for women with miscarriage: a randomised trial")
    #expect(found["TNF blockers"]?.isStudied == true)
    #expect(found["TNF blockers"]?.direction == .against)
  }
}

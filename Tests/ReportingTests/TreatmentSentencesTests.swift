import Bibliography
import Effects
import TestSupport
import Testing

@testable import CriticalAppraisal
@testable import Reporting

/// What a summary says of each treatment, in one line.
@Suite struct TreatmentSentencesTests {
  private static func study(
    _ pmid: Int, _ design: StudyDesign, _ name: String, _ direction: OutcomeDirection = .notStated,
    isStudied: Bool = true, effects: [EffectEstimate] = []
  ) -> Appraisal {
    var appraisal = InventedAppraisal.make(pmid: pmid, design: design)
    appraisal.treatments = [
      TreatmentFinding(
        name: name, isStudied: isStudied, direction: direction, evidence: [0],
        effects: effects.map { TreatmentEffect(estimate: $0, evidence: 0) })
    ]
    return appraisal
  }

  private static func line(_ name: String, _ appraisals: [Appraisal]) throws -> String? {
    let figures = try SampleRun.summary(appraisals).figures.treatments
    return TreatmentSentences(figures).lines.first { $0.hasPrefix("\(name):") }
  }

  /// The sentence of the HFEA's page must be answerable from a library (issue 5, §4).
  @Test func thatThereIsNoTrialIsAnAnswer() throws {
    let line = try Self.line(
      "intralipid",
      [
        Self.study(990_000_101, .retrospectiveCohort, "intralipid", .favours),
        Self.study(990_000_102, .caseSeries, "intralipid"),
        Self.study(990_000_103, .protocolOnly, "intralipid"),
      ])
    #expect(
      line
        == "intralipid: no randomised trials; 1 retrospective cohort, 1 case series; besides 1 protocol. The abstracts "
        + "state: 1 better with it, 1 no direction.")
  }

  @Test func trialsComeFirstWithWhatTheyState() throws {
    let effect = EffectEstimate(
      measure: .oddsRatio, value: 0.62, interval: 0.4...0.97, level: 95, p: PValue(.equal, 0.04),
      range: 0..<1)
    let line = try Self.line(
      "corticosteroids",
      [
        Self.study(990_000_111, .rct, "corticosteroids", .noDifference),
        Self.study(990_000_112, .rct, "corticosteroids", .favours, effects: [effect]),
        Self.study(990_000_113, .caseControl, "corticosteroids", .against),
        Self.study(990_000_114, .systematicReview, "corticosteroids", .mixed),
      ])
    #expect(
      line
        == "corticosteroids: 2 randomised trials (1 better with it, 1 no difference); 1 case-control study; 1 systematic "
        + "review. 1 effect estimate printed.")
  }

  @Test func whatIsOnlyNamedIsNotCounted() throws {
    let named = Self.study(990_000_121, .rct, "progesterone", isStudied: false)
    #expect(try Self.line("progesterone", [named]) == "progesterone: no record studies it.")
  }

  @Test func aRetractedTrialIsNotCounted() throws {
    var appraisal = InventedAppraisal.make(pmid: 990_000_131, design: .rct, isRetracted: true)
    appraisal.treatments = Self.study(1, .rct, "G-CSF").treatments
    #expect(try Self.line("G-CSF", [appraisal]) == "G-CSF: no record studies it.")
  }

  @Test func effectsAreInTheTableAsTheyArePrinted() throws {
    let effect = EffectEstimate(
      measure: .riskRatio, isAdjusted: true, value: 1.4, interval: 0.9...2, level: 95,
      p: PValue(.less, 0.05), range: 0..<1)
    let summary = try SampleRun.summary([Self.study(990_000_141, .rct, "TNF blockers", effects: [effect])])
    let text = SummaryMarkdown(summary, version: ToolVersion(model: "1.0")).text
    #expect(text.contains("| TNF blockers | 990000141 | adjusted RR 1.4 (95 % CI 0.9 to 2), P < 0.05 |"))
    #expect(text.contains("- TNF blockers: 1 randomised trial (1 no direction). 1 effect estimate printed."))
  }

  /// Summaries add up: what workers or machines counted apart is the same as what one counted.
  @Test func treatmentsAddUp() throws {
    let all = [
      Self.study(990_000_151, .rct, "intralipid", .favours), Self.study(990_000_152, .caseSeries, "intralipid"),
    ]
    var merged = try SampleRun.summary([all[0]])
    merged.merge(try SampleRun.summary([all[1]]))
    #expect(merged == (try SampleRun.summary(all)))
  }
}

import Testing

@testable import CriticalAppraisal

@Suite @MainActor struct EmptyRecordTests {
  @Test func ofARecordWithoutAWordNothingCanBeTold() throws {
    let appraisal = try SharedAppraisers.appraise("", title: "")
    #expect(appraisal.design.label == .cannotTell && appraisal.design.probability < 0.1)
    #expect(appraisal.timing.marker == .cannotTell && appraisal.timing.collection == .cannotTell)
    #expect(appraisal.comparison.verdict == .cannotTell)
    #expect(appraisal.evidence == [])
  }

  @Test(arguments: [
    ("Outcome of invented patients: a randomised controlled trial", StudyDesign.rct),
    ("Risk of loss after transfer: a retrospective cohort study", .retrospectiveCohort),
    ("Cells in women with loss and in fertile controls: a case-control study", .caseControl),
    ("Cells in loss: a systematic review and meta-analysis", .systematicReview),
  ]) func aTitleAloneThatDeclaresTheDesignIsBelievedToADegree(_ title: String, _ design: StudyDesign) throws {
    let judgement = try SharedAppraisers.appraise("", title: title).design
    #expect(judgement.label == design && judgement.probability <= DesignClassifier.mostFromTitle)
  }
}

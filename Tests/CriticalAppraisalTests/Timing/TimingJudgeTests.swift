import Bibliography
import TestSupport
import Testing

@testable import CriticalAppraisal

/// When the marker was measured (reference: taxonomy §6), in invented abstracts.
@Suite @MainActor struct TimingJudgeTests {
  @Test(
    arguments: [
      (
        "METHODS: In this prospective cohort study blood was taken before embryo transfer from 120 women, who were followed until delivery. RESULTS: Baseline counts predicted live birth (hazard ratio 1.2).",
        MarkerTiming.before, DataCollection.prospective
      ),
      (
        "METHODS: Forty women with a history of three or more miscarriages were compared with 30 parous controls. Peripheral blood was drawn at least three months after the last miscarriage. RESULTS: NK cells were more numerous in women with recurrent miscarriage than in controls (P < 0.01).",
        .after, nil
      ),
      (
        "METHODS: In this cross-sectional survey 800 adults filled in a questionnaire on sleep and mood. RESULTS: Poor sleep was associated with low mood.",
        .sameTime, nil
      ),
      (
        "METHODS: In this retrospective cohort study we reviewed the records of 300 patients; haemoglobin on admission was related to death within 30 days. RESULTS: The hazard ratio was 2.0.",
        .before, .retrospective
      ),
    ] as [(String, MarkerTiming, DataCollection?)])
  func theTextTellsWhenTheMarkerWasMeasured(text: String, marker: MarkerTiming, collection: DataCollection?) throws {
    let timing = try SharedAppraisers.appraise(text).timing
    #expect(timing.marker == marker)
    if let collection { #expect(timing.collection == collection) }
    #expect(!timing.evidence.isEmpty)
  }

  @Test(arguments: [
    (
      "Tea: a systematic review",
      "We searched MEDLINE for cohort studies. Studies that measured before the outcome were pooled.",
      MarkerTiming.notApplicable, DataCollection.notApplicable
    ),
    (
      "Tea: study protocol for a randomised trial",
      "Women will be randomly assigned to tea or water. The outcome will be sleep.", .notApplicable, .prospective
    ),
    (
      "Tea in mice", "Female mice were fed tea for 8 weeks and killed. Livers of the mice were weighed.",
      .notApplicable, .notApplicable
    ),
    (
      "Tea: a randomised controlled trial", "We randomly assigned 90 women to tea or water for 8 weeks.", .before,
      .prospective
    ),
  ])
  func someDesignsSettleIt(title: String, abstract: String, marker: MarkerTiming, collection: DataCollection) throws {
    let timing = try SharedAppraisers.appraise(abstract, title: title).timing
    #expect(timing.marker == marker)
    #expect(timing.collection == collection)
    #expect(timing.probability == 1)
  }

  /// A title alone must be surer than an abstract.
  @Test(arguments: [
    "Tea and sleep", "Serum tea before and after delivery", "Women with recurrent miscarriage and healthy controls",
    "Natural killer cells as a predictor of live birth", "Follow-up of women with a history of miscarriage",
  ])
  func aTitleAloneMustBeSurer(title: String) throws {
    let timing = try SharedAppraisers.appraise("", title: title).timing
    #expect(timing.marker == .cannotTell || timing.probability >= TimingJudge.leastFromTitle)
  }
}

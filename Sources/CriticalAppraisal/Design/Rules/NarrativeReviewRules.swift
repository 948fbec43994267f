/// Narrative reviews: the literature was told without a systematic search.
///
/// A chart review and a review of records are studies of patients (reference: taxonomy §7.5).
enum NarrativeReviewRules: DesignRules {
  static let design = StudyDesign.narrativeReview

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the paper is called a review or overview",
      matching: ["An overview of vitamin D in pregnancy."],
      nonMatching: [
        "A review of medical records was done.", "A chart review of 90 births.",
        "A systematic review of zinc in colds.",
      ]),
    DesignRule(
      group: "titleTopic", says: "a field is surveyed", matching: ["Recent advances in the care of burns."],
      nonMatching: ["Advanced cancers were left out."]),
    DesignRule(
      group: "thisReview", says: "the paper calls itself a review",
      matching: ["This review summarises the causes of colic."],
      nonMatching: ["We did this systematic review in a year."]),
    DesignRule(
      group: "weReview", says: "the authors review or discuss", matching: ["Here we review the causes of colic."],
      nonMatching: ["We reviewed the charts of 90 births."]),
    DesignRule(
      group: "areDiscussed", says: "subjects are discussed", matching: ["Options of treatment are discussed."],
      nonMatching: ["Mothers discussed their fears."]),
    DesignRule(
      group: "literature", says: "the state of knowledge is told",
      matching: ["The current literature on colic is large."], nonMatching: ["Leaflets were written for parents."]),
    DesignRule(
      group: "comprehensive", says: "an overview is promised", matching: ["We give a broad overview of burns."],
      nonMatching: ["Reading comprehension was tested."]),
  ]
}

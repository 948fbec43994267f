/// Systematic reviews: studies were searched for, chosen and appraised by a stated method, with or without a
/// meta-analysis.
///
/// A review of randomised trials names trials, and a trial names reviews that were done before it (reference:
/// taxonomy §7.4).
enum SystematicReviewRules: DesignRules {
  static let design = StudyDesign.systematicReview

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the paper is called a systematic review or meta-analysis",
      matching: ["A systematic review and meta-analysis of zinc in colds."],
      nonMatching: [
        "Systematic reviews are needed.", "A previous systematic review had found no effect.",
        "Rooms were systematically cleaned.",
      ]),
    DesignRule(
      group: "doesOne", says: "the authors reviewed systematically",
      matching: ["We conducted a systematic review of zinc."], nonMatching: ["We conducted a survey of nurses."]),
    DesignRule(
      group: "databases", says: "bibliographic databases are named", matching: ["PubMed and Embase were used."],
      nonMatching: ["PsycINFO Database Record (c) 2012.", "The hospital library was closed."]),
    DesignRule(
      group: "searched", says: "the literature was searched",
      matching: ["We searched the literature for trials of zinc."],
      nonMatching: ["A search coil was placed on the eye."]),
    DesignRule(
      group: "reportingGuideline", says: "a guideline for reviews was followed",
      matching: ["The methods follow PRISMA."], nonMatching: ["The quality of sleep was poor."]),
    DesignRule(
      group: "pooled", says: "results of studies were pooled", matching: ["The pooled odds ratio was 1.3."],
      nonMatching: ["Serum was pooled by clinic.", "A mixed random effects model was fitted."]),
    DesignRule(
      group: "studiesIncluded", says: "studies were included", matching: ["Twelve studies met the criteria."],
      nonMatching: ["Study rooms were quiet."]),
    DesignRule(
      group: "extraction", says: "reviewers chose studies and drew out their data",
      matching: ["Two reviewers independently screened the titles."], nonMatching: ["Two teeth were extracted."]),
    DesignRule(
      group: "cochraneWords", says: "the headings are those of a Cochrane review",
      matching: ["The review authors met twice."], nonMatching: ["Authors of the letters were asked."]),
  ]
}

/// Case series: several patients were described without a comparison group.
///
/// More than four patients make a series; with two groups it is a cohort (reference: taxonomy §7.7, §7.10).
enum CaseSeriesRules: DesignRules {
  static let design = StudyDesign.caseSeries

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the paper is called a series or an experience",
      matching: ["A case series of splenic torsion.", "Our experience with skin grafts."],
      nonMatching: ["The work experience of care staff differed.", "A series of lectures was given."]),
    DesignRule(
      group: "fewPatients", says: "a few patients are described", matching: ["We treated six patients with torsion."],
      nonMatching: ["Six hospitals took part."]),
    DesignRule(
      group: "allPatients", says: "all patients are spoken of together", matching: ["All patients survived."],
      nonMatching: ["All hospitals answered."]),
    DesignRule(
      group: "chartReview", says: "charts of one place were reviewed",
      matching: ["The charts of all children were read."], nonMatching: ["The chart hung on the wall."]),
    DesignRule(
      group: "operation", says: "an operation or procedure is described", matching: ["Operative time was 90 minutes."],
      nonMatching: ["Cooperation of the wards was good."]),
    DesignRule(
      group: "followUpOfSeries", says: "the course of a series is summed up",
      matching: ["At last follow-up the graft was sound."], nonMatching: ["Long-term plans were made."]),
    DesignRule(
      group: "describes", says: "the aim is to describe", matching: ["We list the clinical features of torsion."],
      nonMatching: ["The description was brief."]),
  ]
}

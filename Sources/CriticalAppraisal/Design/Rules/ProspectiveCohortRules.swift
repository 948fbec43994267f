/// Prospective cohorts: people were followed from an exposure or a marker to the outcome, as planned.
///
/// "Prospective" in a case-control study speaks of the collection of data only, and studies that are called for
/// were not done (reference: taxonomy §7.9).
enum ProspectiveCohortRules: DesignRules {
  static let design = StudyDesign.prospectiveCohort

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the study is called prospective or longitudinal",
      matching: ["This prospective cohort study included 300 women.", "A longitudinal survey of nurses."],
      nonMatching: [
        "Prospective studies are needed.", "A larger prospective study may settle the question.",
        "A retrospective analysis of a prospective registry.",
      ]),
    DesignRule(
      group: "prospectively", says: "data were gathered prospectively",
      matching: ["Pregnant women were prospectively followed."],
      nonMatching: [
        "Births were drawn from a prospectively maintained database.", "Births were retrospectively reviewed.",
      ]),
    DesignRule(
      group: "longitudinal", says: "measurements were repeated over time",
      matching: ["Changes over time were studied with mixed models."], nonMatching: ["Waiting times were long."]),
    DesignRule(
      group: "followed", says: "participants were followed up",
      matching: ["They were followed for five years.", "Mean follow-up was 31 months."],
      nonMatching: ["The injection was followed by a headache."]),
    DesignRule(
      group: "baseline", says: "a first measurement opens the study",
      matching: ["Vitamin D was measured at baseline."], nonMatching: ["The baseline of the tracing was flat."]),
    DesignRule(
      group: "incident", says: "new cases or later events were counted",
      matching: ["Fifty incident cases of asthma were seen."],
      nonMatching: ["Incidents on the ward were reported to the nurse."]),
    DesignRule(
      group: "hazard", says: "times to an event were analysed", matching: ["The hazard ratio was 1.4."],
      nonMatching: ["Wet floors are a hazard at work."]),
    DesignRule(
      group: "recruited", says: "participants were recruited",
      matching: ["Consecutive women were invited at two clinics."],
      nonMatching: ["Recruiters telephoned every household."]),
    DesignRule(
      group: "namedCohorts", says: "the data come from a known cohort",
      matching: ["Members of the Framingham offspring were examined."],
      nonMatching: ["The women shared a waiting room."]),
    DesignRule(
      group: "predicts", says: "an earlier finding was held against a later one",
      matching: ["Low ferritin predicted later fatigue."],
      nonMatching: ["The course of the disease was unpredictable."]),
    DesignRule(
      group: "diary", says: "participants reported day by day",
      matching: ["Mood was noted by ecological momentary assessment."]),
    DesignRule(
      group: "pregnancy", says: "pregnancies were followed",
      matching: ["Women were seen at 20 weeks of gestation and again at delivery."],
      nonMatching: ["Two delivery rooms were inspected."]),
  ]
}

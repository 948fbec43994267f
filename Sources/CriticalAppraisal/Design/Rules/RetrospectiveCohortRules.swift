/// Retrospective cohorts: past records were read of people who had been exposed or treated, up to their outcome.
///
/// A retrospective case-control or cross-sectional study keeps its own label (reference: taxonomy §7.9).
enum RetrospectiveCohortRules: DesignRules {
  static let design = StudyDesign.retrospectiveCohort

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the study is called retrospective or uses a register",
      matching: ["This retrospective cohort study included 900 births.", "A nationwide cohort of nurses."],
      nonMatching: [
        "Cases were compared in a retrospective case-control study.",
        "The retrospective nature of the study is a weakness.", "This prospective study included 900 births.",
      ]),
    DesignRule(
      group: "retrospectively", says: "data were gathered retrospectively",
      matching: ["Births were retrospectively reviewed."], nonMatching: ["Births were prospectively recorded."]),
    DesignRule(
      group: "records", says: "data come from medical records",
      matching: ["Data were extracted from medical records."], nonMatching: ["The pulse was recorded every hour."]),
    DesignRule(
      group: "database", says: "data come from a registry or database",
      matching: ["Births were identified in a national registry."],
      nonMatching: ["A registered nurse visited each home."]),
    DesignRule(
      group: "period", says: "the study covers a period in the past",
      matching: ["Women gave birth between January 2001 and June 2004."],
      nonMatching: ["The women were between 20 and 40 years of age."]),
    DesignRule(
      group: "survival", says: "survival or mortality was analysed", matching: ["Overall survival was 70%."],
      nonMatching: ["Survivors met every week."]),
    DesignRule(
      group: "propensity", says: "groups were balanced by propensity", matching: ["A propensity score was used."]),
    DesignRule(
      group: "underwent", says: "patients had had a treatment",
      matching: ["Patients who underwent surgery within a day did better."],
      nonMatching: ["The ward underwent repairs."]),
    DesignRule(
      group: "multivariable", says: "several factors were analysed together",
      matching: ["Multivariable logistic regression was used."],
      nonMatching: ["The logistics of the visits were simple."]),
    DesignRule(
      group: "outcomes", says: "outcomes of treatment were counted",
      matching: ["Length of stay was shorter after the change."], nonMatching: ["Visitors stayed for an hour."]),
  ]
}

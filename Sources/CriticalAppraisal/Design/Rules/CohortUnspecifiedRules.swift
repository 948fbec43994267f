/// Cohorts of which the text does not say whether they looked forward.
///
/// "Cohort" alone tells nothing of the direction, and none is guessed (reference: taxonomy §7.9).
enum CohortUnspecifiedRules: DesignRules {
  static let design = StudyDesign.cohortUnspecified

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the study is called a cohort",
      matching: ["A cohort of 210 women was studied.", "This is a cohort study of nurses."],
      nonMatching: ["A cohort of 40 mice was studied.", "Cohort studies are needed."]),
    DesignRule(
      group: "prognostic", says: "a marker was held against prognosis",
      matching: ["High expression was associated with poor survival."], nonMatching: ["The diagnosis was made early."]),
    DesignRule(
      group: "samples", says: "samples of patients were examined", matching: ["Tissue from 80 patients was stained."],
      nonMatching: ["A sample of the drinking water was tested."]),
    DesignRule(
      group: "hospitalised", says: "the patients were in hospital",
      matching: ["Patients admitted with pneumonia were older."],
      nonMatching: ["Hospitals were inspected by the county."]),
  ]
}

/// Cross-sectional studies: exposure and outcome were measured at one time, as in surveys.
///
/// The design has no time order: an association found so does not tell which came first (reference: taxonomy §7.9).
enum CrossSectionalRules: DesignRules {
  static let design = StudyDesign.crossSectional

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the study is called cross-sectional or a survey",
      matching: ["A cross-sectional study of back pain in nurses.", "We sent an anonymous survey to midwives."],
      nonMatching: ["Cross-sectional studies are needed.", "The cross section of the nerve was oval."]),
    DesignRule(
      group: "survey", says: "people answered a questionnaire",
      matching: ["The questionnaire was sent to all midwives."], nonMatching: ["A surveyor measured the room."]),
    DesignRule(
      group: "prevalence", says: "prevalence was measured", matching: ["The prevalence of anaemia was 20%."],
      nonMatching: ["Prevailing habits were noted."]),
    DesignRule(
      group: "correlation", says: "an association was looked for",
      matching: ["Weight correlated with blood pressure."], nonMatching: ["Relatives were told at once."]),
    DesignRule(
      group: "psychometric", says: "a scale was tested", matching: ["Internal consistency was good."],
      nonMatching: ["A reliable clock was used."]),
    DesignRule(
      group: "agreement", says: "agreement of measurements was tested", matching: ["Kappa was 0.7."],
      nonMatching: ["The nurses agreed on a date."]),
    DesignRule(
      group: "attitudes", says: "knowledge or attitudes were asked for",
      matching: ["Knowledge of the vaccine was poor."], nonMatching: ["We acknowledge the help of the nurses."]),
    DesignRule(
      group: "psychology", says: "mood or quality of life was measured",
      matching: ["Burnout was frequent in young doctors."],
      nonMatching: ["Depressed fractures of the skull were lifted."]),
    DesignRule(
      group: "sample", says: "a sample of people was drawn", matching: ["A convenience sample took part."],
      nonMatching: ["A sampling tube was used."]),
    DesignRule(
      group: "among", says: "a group of people was surveyed", matching: ["Back pain among nurses is frequent."],
      nonMatching: ["Cost was among the reasons."]),
    DesignRule(
      group: "descriptive", says: "groups were compared by simple tests",
      matching: ["Answers were compared by the chi-square test."],
      nonMatching: ["Areas were measured in square metres."]),
    DesignRule(
      group: "measured", says: "something was measured in people", matching: ["Weight was measured by a nurse."],
      nonMatching: ["Strict measures were taken."]),
  ]
}

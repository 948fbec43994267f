/// Case-control studies: people were chosen by their outcome or disease and compared with people without it.
///
/// Controls on a plate and historical controls of a treatment are not people chosen without the disease. Groups
/// formed by a past failure or success belong here whatever the study is called (reference: taxonomy §7.9).
enum CaseControlRules: DesignRules {
  static let design = StudyDesign.caseControl

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the study is called a case-control study",
      matching: ["We did a matched case-control study of stillbirth.", "A nested case-control study of asthma."],
      nonMatching: [
        "Case-control studies are needed.", "BACKGROUND: Previous case-control studies have disagreed.",
      ]),
    DesignRule(
      group: "healthyControls", says: "people without the disease served as controls",
      matching: ["Forty healthy volunteers gave blood."],
      nonMatching: [
        "Negative controls were run on every plate.", "The new drug was set against historical controls.",
      ]),
    DesignRule(
      group: "patientsAndControls", says: "patients and controls were compared",
      matching: ["We studied 60 patients with gout and 60 healthy controls."],
      nonMatching: ["Patients and nurses were interviewed."]),
    DesignRule(
      group: "matched", says: "controls were matched to cases", matching: ["Each child was matched for age and sex."],
      nonMatching: ["The two answers did not match."]),
    DesignRule(
      group: "casesControls", says: "cases and controls were chosen",
      matching: ["Cases were drawn from the birth register."], nonMatching: ["The case for screening is weak."]),
    DesignRule(
      group: "higherThanControls", says: "a finding in cases was set against controls",
      matching: ["Zinc was lower in cases than in controls."], nonMatching: ["The dose was lower than a year before."]),
    DesignRule(
      group: "genetic", says: "genotypes were studied", matching: ["The TT genotype was more frequent in cases."],
      nonMatching: ["Genetic counselling was offered."]),
    DesignRule(
      group: "conditional", says: "odds were compared", matching: ["Conditional logistic regression was used."],
      nonMatching: ["Discharge was conditional on a normal scan."]),
    DesignRule(
      group: "exposureRecall", says: "past exposure was asked for",
      matching: ["Mothers were interviewed about their diet."], nonMatching: ["The film was exposed for a second."]),
    DesignRule(
      group: "levelsMeasured", says: "levels of a marker were measured",
      matching: ["Serum levels of zinc were measured."], nonMatching: ["Noise was measured on the ward."]),
    DesignRule(
      group: "diseaseVersus", says: "people with a disease were studied",
      matching: ["Brain volume was smaller in schizophrenia."], nonMatching: ["A depression in the skull was felt."]),
    DesignRule(
      group: "failedSuccessful", says: "groups were formed by past failure or success",
      matching: ["Women with recurrent miscarriage were compared with fertile women."],
      nonMatching: ["Recurrent urinary infection was frequent."]),
  ]
}

/// Case reports: one to four persons were told one by one.
///
/// "Case" also stands in case-control, case report form and base case (reference: taxonomy §7.7).
enum CaseReportRules: DesignRules {
  static let design = StudyDesign.caseReport

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the paper is called a case report", matching: ["Torsion of the spleen: a case report."],
      nonMatching: [
        "This was a case-control study.", "Data were entered in case report forms.",
        "In the base case of the model, costs rose.",
      ]),
    DesignRule(
      group: "yearOld", says: "one person is introduced by age",
      matching: ["A 34-year-old woman had a sudden headache."],
      nonMatching: ["The course suits 5 to 9-year-old children.", "The house was 90 years of age."]),
    DesignRule(
      group: "weReport", says: "the authors report a patient", matching: ["We report a case of splenic torsion."],
      nonMatching: ["We report the prevalence of asthma in nurses."]),
    DesignRule(
      group: "pronouns", says: "one person is spoken of as he or she", matching: ["She was treated with rest."],
      nonMatching: ["They were treated with rest."]),
    DesignRule(
      group: "courseOfIllness", says: "the course of one illness is told",
      matching: ["The patient recovered within a week."], nonMatching: ["Most patients recovered within a week."]),
    DesignRule(
      group: "rarity", says: "rarity is stressed", matching: ["Torsion of the spleen is rare."],
      nonMatching: ["Rarefaction of bone was seen."]),
  ]
}

/// Qualitative studies: interviews, focus groups and the themes found in them.
///
/// A questionnaire with counted answers is a survey, although it asks for views.
enum QualitativeRules: DesignRules {
  static let design = StudyDesign.qualitative

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the study is called qualitative", matching: ["A qualitative study of midwives."],
      nonMatching: ["A quantitative study of midwives.", "Qualitative studies are needed."]),
    DesignRule(
      group: "interviews", says: "people were interviewed or met in focus groups",
      matching: ["We held semi-structured interviews with midwives."],
      nonMatching: ["Interviewers were trained for a day."]),
    DesignRule(
      group: "themes", says: "themes were drawn from what was said", matching: ["Three themes were found."],
      nonMatching: ["Theatre staff took part."]),
    DesignRule(
      group: "experiences", says: "experiences or views are told", matching: ["Parents had many perceptions of pain."],
      nonMatching: ["An experienced midwife was present."]),
  ]
}

/// Guidelines and consensus statements: a body recommends what to do.
///
/// Studies of adherence to a guideline, or done according to one, are not guidelines (reference: filters §3,
/// taxonomy §7.2).
enum GuidelineRules: DesignRules {
  static let design = StudyDesign.guideline

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the paper is called a guideline or consensus",
      matching: ["Care of burns: a clinical practice guideline.", "Consensus statement on neonatal pain."],
      nonMatching: [
        "Adherence to guidelines on hand washing was low.",
        "Drugs were given according to the guidelines of the ward.",
        "We close with recommendations for future research.",
      ]),
    DesignRule(
      group: "panel", says: "a panel of experts agreed", matching: ["An expert panel met twice."],
      nonMatching: ["A side panel was removed."]),
    DesignRule(
      group: "recommends", says: "recommendations are made", matching: ["We recommend rest for two weeks."],
      nonMatching: ["The recommended dose was given."]),
    DesignRule(
      group: "society", says: "a society or committee speaks", matching: ["On behalf of the Society for Burn Care."],
      nonMatching: ["Modern society is ageing."]),
  ]
}

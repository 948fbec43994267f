/// Protocols: what is going to be done, without results.
///
/// Treatment protocols, and studies done according to a protocol, are vetoed (reference: taxonomy §7.1).
enum ProtocolRules: DesignRules {
  static let design = StudyDesign.protocolOnly

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the paper is called a protocol", matching: ["Study protocol for a trial of zinc."],
      nonMatching: [
        "Doses were given according to the study protocol.",
        "The stimulation protocol for a poor responder was changed.",
      ]),
    DesignRule(
      group: "willBe", says: "the study is still to be done", matching: ["Women will be recruited at two clinics."],
      nonMatching: ["Future work on zinc will be conducted elsewhere.", "Women were recruited at two clinics."]),
    DesignRule(
      group: "weWill", says: "the authors say what they will do", matching: ["We will assess pain at six weeks."],
      nonMatching: ["We assessed pain at six weeks."]),
    DesignRule(
      group: "dissemination", says: "publication is planned",
      matching: ["Results will be published in an open journal."], nonMatching: ["The results were published late."]),
    DesignRule(
      group: "presentTenseOutcome", says: "outcomes are told in the present tense",
      matching: ["The primary outcome is live birth."], nonMatching: ["The primary outcome was live birth."]),
    DesignRule(
      group: "aimsToAssess", says: "a trial to come states its aims",
      matching: ["This trial aims to test zinc in colds."], nonMatching: ["The aim was to test zinc in colds."]),
  ]
}

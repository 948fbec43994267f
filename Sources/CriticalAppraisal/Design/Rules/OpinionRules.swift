/// Editorials, comments and letters: an opinion without data of its own.
///
/// A letter with data is judged by its design, and the response to a treatment is no reply (reference: taxonomy
/// §7.3).
enum OpinionRules: DesignRules {
  static let design = StudyDesign.opinion

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the paper is called an editorial, comment or letter",
      matching: ["Comment on the trial of zinc.", "Editorial: the price of sleep."],
      nonMatching: ["The response to treatment was quick.", "A lettered card was shown."]),
    DesignRule(
      group: "titleTone", says: "the wording is that of an argument",
      matching: ["Rethinking discharge from the ward."], nonMatching: ["The call bell was loud."]),
    DesignRule(
      group: "argues", says: "the authors argue", matching: ["We argue that rest is wasted."],
      nonMatching: ["The couples argued often."]),
    DesignRule(
      group: "letterGreeting", says: "the text greets an editor",
      matching: ["Dear Editor, the trial of zinc was short."], nonMatching: ["The letters were read aloud."]),
  ]
}

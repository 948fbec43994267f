/// Before-after studies: one group or service was measured before and after a change, without a control group at
/// the time.
///
/// Two measurements within a trial or a cohort are also before and after something, so that the softer groups weigh
/// little alone (reference: taxonomy §7.8).
enum BeforeAfterRules: DesignRules {
  static let design = StudyDesign.beforeAfter

  static let rules: [DesignRule] = [
    DesignRule(
      group: "named", says: "the study is called before-after or an interrupted series",
      matching: [
        "An uncontrolled before-and-after study of hand washing.", "Interrupted time series of births.",
      ],
      nonMatching: [
        "Before noon and after dusk the lights were dimmed.", "Before-and-after studies are needed.",
      ]),
    DesignRule(
      group: "beforeAndAfter", says: "measurements were made before and after",
      matching: ["Blood pressure was taken before and after dialysis."],
      nonMatching: ["The clocks were checked before each visit."]),
    DesignRule(
      group: "change", says: "a change within the group was measured", matching: ["Pain fell from 7 to 3 points."],
      nonMatching: ["Dressings were changed daily."]),
    DesignRule(
      group: "paired", says: "the same people were compared with themselves",
      matching: ["Scores were compared by the paired t test."], nonMatching: ["Each woman was paired with a midwife."]),
    DesignRule(
      group: "periods", says: "periods were compared", matching: ["Births during the first lockdown were counted."],
      nonMatching: ["The menstrual period was late."]),
    DesignRule(
      group: "programme", says: "a programme was introduced",
      matching: ["We describe the introduction of a care bundle against falls."],
      nonMatching: ["Programmers wrote the forms."]),
    DesignRule(
      group: "tests", says: "scores were compared over time", matching: ["Pain scores fell within a week."],
      nonMatching: ["A visual aid was shown."]),
  ]
}

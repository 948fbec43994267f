internal import CriticalAppraisal

extension ExplanationText {
  /// Who checked the record, and what the program alone says where they differ.
  static func words(_ checked: HumanCheck) -> String {
    let indent = String(repeating: " ", count: 9)
    let answered = checked.answers.fields.map(\.name).joined(separator: ", ")
    let changes = differences(checked)
    let said =
      changes.isEmpty
      ? "the program says the same" : "the program alone says \(changes), and the quotes below are its own"
    let text = "\(indent)by \(VerifiedSentences.list(checked.by)): \(answered); \(said)"
    return "Checked  " + Columns.wrap(text, indent: indent).dropFirst(indent.count)
  }

  /// What the program alone says where people say something else: `design case series, marker timing after the outcome`.
  static func differences(_ checked: HumanCheck) -> String {
    checked.changes.map { field in
      switch field {
      case .markerTiming: "marker timing \(name(checked.machine.markerTiming))"
      case .design: "design \(checked.machine.design.name)"
      case .verdict: "verdict \(name(checked.machine.verdict))"
      case .isEvidence: ""
      }
    }.joined(separator: ", ")
  }

  private static func name(_ timing: MarkerTiming) -> String {
    SummaryText.timingNames[timing.rawValue] ?? timing.rawValue
  }

  private static func name(_ verdict: Verdict) -> String {
    SummaryText.verdictNames[verdict.rawValue] ?? verdict.rawValue
  }
}

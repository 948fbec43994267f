internal import CriticalAppraisal

extension NDJSONWriter {
  /// Who checked the record, what they said, and what the program alone says; `null` where nobody did.
  func write(_ checked: HumanCheck?, _ output: inout OutputBuffer) {
    output.append(",\"checked\":")
    guard let checked else {
      output.append("null")
      return
    }
    output.append("{\"by\":")
    output.appendJSON(checked.by)
    output.append(",\"fields\":")
    output.appendJSON(checked.answers.fields.map(\.key))
    output.append(",\"changes\":")
    output.appendJSON(checked.changes.map(\.key))
    output.append(",\"isEvidence\":")
    if let isEvidence = checked.answers.isEvidence {
      output.append(isEvidence ? "true" : "false")
    } else {
      output.append("null")
    }
    output.append(",\"machine\":{\"markerTiming\":")
    output.appendJSON(checked.machine.markerTiming.rawValue)
    output.append(",\"design\":")
    output.appendJSON(checked.machine.design.rawValue)
    output.append(",\"verdict\":")
    output.appendJSON(checked.machine.verdict.rawValue)
    output.append("}}")
  }
}

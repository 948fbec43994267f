internal import CriticalAppraisal

/// What `verify apply` found, as JSON; `Schemas/verification.schema.json` is its law.
package struct VerifiedJSON {
  private let result: VerifiedResult

  package init(_ result: VerifiedResult) { self.result = result }

  package func write(to output: inout OutputBuffer) {
    output.appendTool(result.version)
    output.append(",\n\"files\":")
    output.appendJSON(result.files)
    output.append(",\n\"topic\":")
    output.appendJSON(result.topic)
    output.append(",\n\"verification\":")
    output.appendJSON(result.fraction)
    output.append(",\n\"agreement\":{\"machine\":")
    output.appendJSON(result.agreement.machine.fields)
    output.append(",\n \"people\":[")
    for (place, pair) in result.agreement.people.enumerated() {
      output.append(place > 0 ? ",\n {\"first\":" : "\n {\"first\":")
      output.appendJSON(pair.first)
      output.append(",\"second\":")
      output.appendJSON(pair.second)
      output.append(",\"fields\":")
      output.appendJSON(pair.fields)
      output.append("}")
    }
    output.append("],\n \"disagreements\":[")
    for (place, one) in result.agreement.disagreements.enumerated() {
      output.append(place > 0 ? ",\n  {\"id\":" : "\n  {\"id\":")
      output.appendJSON(one.id)
      output.append(",\"title\":")
      output.appendJSON(one.title)
      output.append(",\"field\":")
      output.appendJSON(one.field.key)
      output.append(",\"machine\":")
      output.appendJSON(one.machine)
      output.append(",\"answer\":")
      output.appendJSON(one.answer)
      output.append(",\"by\":")
      output.appendJSON(one.by)
      output.append("}")
    }
    output.append("]}}\n")
  }
}

extension OutputBuffer {
  /// The beginning of an object: what made it.
  mutating func appendTool(_ version: ToolVersion) {
    append("{\"tool\":{\"name\":\"hindsight\",\"version\":")
    appendJSON(ToolVersion.program)
    append(",\"model\":")
    appendJSON(version.model)
    append(",\"lexicon\":")
    appendJSON(version.lexicon)
    append("}")
  }
}

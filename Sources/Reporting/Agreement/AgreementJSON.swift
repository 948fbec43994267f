internal import CriticalAppraisal

/// What `agree` found, as JSON; `Schemas/agreement.schema.json` is its law.
package struct AgreementJSON {
  private let result: AgreementResult

  package init(_ result: AgreementResult) { self.result = result }

  package func write(to output: inout OutputBuffer) {
    let agreement = result.agreement
    output.appendTool(result.version)
    output.append(",\n\"files\":")
    output.appendJSON(result.files)
    output.append(",\n\"records\":")
    output.append(agreement.records)
    output.append(",\n\"raters\":[")
    for (place, rater) in agreement.raters.enumerated() {
      output.append(place > 0 ? ",{\"name\":" : "{\"name\":")
      output.appendJSON(rater.name)
      output.append(rater.isMachine ? ",\"isProgram\":true}" : ",\"isProgram\":false}")
    }
    output.append("],\n\"pairs\":[")
    for (place, pair) in agreement.pairs.enumerated() {
      output.append(place > 0 ? ",\n {\"first\":" : "\n {\"first\":")
      output.appendJSON(pair.first.name)
      output.append(",\"second\":")
      output.appendJSON(pair.second.name)
      output.append(",\"fields\":")
      output.appendJSON(pair.fields)
      output.append("}")
    }
    output.append("],\n\"groups\":[")
    for (place, group) in agreement.groups.enumerated() {
      if place > 0 { output.append(",") }
      write(group, &output)
    }
    output.append("],\n\"disagreements\":[")
    for (place, one) in agreement.disagreements.enumerated() {
      if place > 0 { output.append(",") }
      write(one, &output)
    }
    output.append("]}\n")
  }

  private func write(_ group: RaterAgreement.Group, _ output: inout OutputBuffer) {
    output.append("\n {\"field\":")
    output.appendJSON(group.field.rawValue)
    output.append(",\"raters\":")
    output.appendJSON(group.raters)
    output.append(",\"records\":")
    output.append(group.records)
    output.append(",\"krippendorffAlpha\":")
    output.appendJSON(exactly: group.krippendorffAlpha)
    output.append(",\"complete\":")
    output.append(group.complete)
    output.append(",\"fleissKappa\":")
    output.appendJSON(exactly: group.fleissKappa)
    output.append("}")
  }

  private func write(_ one: RaterAgreement.Disagreement, _ output: inout OutputBuffer) {
    output.append("\n {\"id\":")
    output.appendJSON(one.id)
    output.append(",\"title\":")
    output.appendJSON(one.title)
    output.append(",\"field\":")
    output.appendJSON(one.field.rawValue)
    output.append(",\"answers\":[")
    for (place, answer) in one.answers.enumerated() {
      output.append(place > 0 ? ",{\"rater\":" : "{\"rater\":")
      output.appendJSON(answer.rater)
      output.append(",\"answer\":")
      output.appendJSON(answer.answer)
      output.append("}")
    }
    output.append("]}")
  }
}

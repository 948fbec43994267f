internal import CriticalAppraisal
import Statistics

/// An evaluation as JSON with every digit; `Schemas/evaluation.schema.json` is its law.
package struct EvaluationJSON {
  private let result: EvaluationResult

  package init(_ result: EvaluationResult) { self.result = result }

  package func write(to output: inout OutputBuffer) {
    output.append("{\"tool\":{\"name\":\"hindsight\",\"version\":")
    output.appendJSON(ToolVersion.program)
    output.append(",\"model\":")
    output.appendJSON(result.version.model)
    output.append(",\"lexicon\":")
    output.appendJSON(result.version.lexicon)
    output.append("},\n\"gold\":{\"files\":[")
    for (place, file) in result.files.enumerated() {
      if place > 0 { output.append(",") }
      output.appendJSON(file)
    }
    output.append("],\"records\":")
    output.append(result.evaluation.records)
    output.append(",\"leftOut\":")
    output.append(result.leftOut)
    output.append("},\n\"textOnly\":")
    output.append(result.isTextOnly ? "true" : "false")
    output.append(",\n\"bootstrap\":{\"rounds\":")
    output.append(result.evaluation.bootstrap.rounds)
    output.append(",\"seed\":")
    output.append(String(result.evaluation.bootstrap.seed))
    output.append("},\n\"against\":")
    if let other = result.other {
      output.append("{\"file\":")
      output.appendJSON(other.file)
      output.append(",\"records\":")
      output.append(other.records)
      output.append(",\"common\":")
      output.append(other.common)
      output.append("}")
    } else {
      output.append("null")
    }
    output.append(",\n\"heads\":{")
    for (place, head) in result.evaluation.heads.enumerated() {
      output.append(place > 0 ? ",\n" : "\n")
      output.appendJSON(head.head.rawValue)
      output.append(":")
      HeadEvaluationJSON(head).write(to: &output)
    }
    output.append("}}\n")
  }
}

internal import CriticalAppraisal
import Statistics

/// The evaluation of one question as JSON.
struct HeadEvaluationJSON {
  private let head: HeadEvaluation

  init(_ head: HeadEvaluation) { self.head = head }

  func write(to output: inout OutputBuffer) {
    output.append("{\"accuracy\":")
    output.appendJSON(exactly: head.table.rightShare)
    output.append(",\n \"macroF1\":{\"leastRead\":")
    output.append(HeadEvaluation.leastSupport)
    output.append(",\"labels\":")
    output.append(head.table.commonLabels(leastSupport: HeadEvaluation.leastSupport).count)
    write(head.macroF1, &output)
    output.append("},\n \"microF1\":{\"without\":\"cannotTell\"")
    write(head.microF1, &output)
    output.append("},\n \"applicable\":")
    if let applicable = head.applicable {
      output.append("{\"right\":")
      output.appendJSON(exactly: applicable.right)
      output.append(",\"cannotTell\":")
      output.appendJSON(exactly: applicable.cannotTell)
      output.append("}")
    } else {
      output.append("null")
    }
    writeLabels(&output)
    writeConfusion(&output)
    output.append(",\n \"calibration\":")
    if let calibration = head.calibration { output.append(calibration) } else { output.append("null") }
    output.append(",\n \"riskCoverage\":")
    if let curve = head.riskCoverage { output.append(curve) } else { output.append("null") }
    output.append(",\n \"comparison\":")
    if let comparison = head.comparison { output.append(comparison) } else { output.append("null") }
    output.append("}")
  }

  private func write(_ estimate: HeadEvaluation.Estimate, _ output: inout OutputBuffer) {
    output.append(",\"value\":")
    output.appendJSON(exactly: estimate.value)
    output.append(",\"low\":")
    output.appendJSON(exactly: estimate.interval?.lowerBound)
    output.append(",\"high\":")
    output.appendJSON(exactly: estimate.interval?.upperBound)
  }

  private func writeLabels(_ output: inout OutputBuffer) {
    output.append(",\n \"labels\":[")
    for (place, score) in head.table.scores.enumerated() {
      output.append(place > 0 ? ",\n  {\"label\":" : "\n  {\"label\":")
      output.appendJSON(score.label)
      output.append(",\"read\":")
      output.append(score.support)
      output.append(",\"judged\":")
      output.append(score.judged)
      output.append(",\"right\":")
      output.append(score.right)
      output.append(",\"precision\":")
      output.appendJSON(exactly: score.precisionShare)
      output.append(",\"recall\":")
      output.appendJSON(exactly: score.recallShare)
      output.append(",\"f1\":")
      output.appendJSON(exactly: score.support + score.judged > 0 ? score.f1 : nil)
      output.append("}")
    }
    output.append("]")
  }

  /// Rows and columns are in the order of the labels.
  private func writeConfusion(_ output: inout OutputBuffer) {
    output.append(",\n \"confusion\":[")
    for (place, row) in head.table.confusion.enumerated() {
      output.append(place > 0 ? ",\n  " : "\n  ")
      output.appendJSON(row)
    }
    output.append("]")
  }
}

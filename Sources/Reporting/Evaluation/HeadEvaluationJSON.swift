internal import CriticalAppraisal

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
    if let calibration = head.calibration { write(calibration, &output) } else { output.append("null") }
    output.append(",\n \"riskCoverage\":")
    if let curve = head.riskCoverage { write(curve, &output) } else { output.append("null") }
    output.append(",\n \"comparison\":")
    if let comparison = head.comparison { write(comparison, &output) } else { output.append("null") }
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

  private func write(_ calibration: Calibration, _ output: inout OutputBuffer) {
    output.append("{\"records\":")
    output.append(calibration.total)
    output.append(",\"expectedCalibrationError\":")
    output.appendJSON(exactly: calibration.expectedError)
    output.append(",\"brierScore\":")
    output.appendJSON(exactly: calibration.brierScore)
    output.append(",\"bins\":[")
    for (place, bin) in calibration.bins.enumerated() {
      output.append(place > 0 ? ",\n  {\"from\":" : "\n  {\"from\":")
      output.appendJSON(exactly: bin.bounds.lowerBound)
      output.append(",\"to\":")
      output.appendJSON(exactly: bin.bounds.upperBound)
      output.append(",\"meanProbability\":")
      output.appendJSON(exactly: bin.meanProbability)
      output.append(",\"right\":")
      output.appendJSON(exactly: bin.right)
      output.append("}")
    }
    output.append("]}")
  }

  private func write(_ curve: RiskCoverage, _ output: inout OutputBuffer) {
    let sure = curve.sure(at: 0.5)
    output.append("{\"area\":")
    output.appendJSON(exactly: curve.area)
    output.append(",\"sure\":{\"probability\":0.5,\"right\":")
    output.appendJSON(exactly: sure.right)
    output.append(",\"coverage\":")
    output.appendJSON(exactly: sure.coverage)
    output.append("},\"surest\":[")
    for (place, point) in curve.tenths.enumerated() {
      output.append(place > 0 ? ",\n  {\"coverage\":" : "\n  {\"coverage\":")
      output.appendJSON(exactly: point.coverage)
      output.append(",\"records\":")
      output.append(point.records)
      output.append(",\"leastProbability\":")
      output.appendJSON(exactly: point.leastProbability)
      output.append(",\"shareRight\":")
      output.appendJSON(exactly: point.shareRight)
      output.append("}")
    }
    output.append("]}")
  }

  private func write(_ comparison: RunComparison, _ output: inout OutputBuffer) {
    output.append("{\"right\":")
    output.appendJSON(exactly: comparison.right)
    output.append(",\"otherRight\":")
    output.appendJSON(exactly: comparison.otherRight)
    output.append(",\"onlyThis\":")
    output.append(comparison.test.onlyFirst)
    output.append(",\"onlyOther\":")
    output.append(comparison.test.onlySecond)
    output.append(",\"p\":")
    output.appendJSON(exactly: comparison.test.p)
    output.append(",\"better\":")
    output.appendJSON(comparison.better?.rawValue)
    output.append("}")
  }
}

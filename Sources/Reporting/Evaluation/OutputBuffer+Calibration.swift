internal import CriticalAppraisal
import Statistics

/// What an evaluation says of probabilities and of another run, as JSON.
extension OutputBuffer {
  mutating func append(_ calibration: Calibration) {
    append("{\"records\":")
    append(calibration.total)
    append(",\"expectedCalibrationError\":")
    appendJSON(exactly: calibration.expectedError)
    append(",\"brierScore\":")
    appendJSON(exactly: calibration.brierScore)
    append(",\"bins\":[")
    for (place, bin) in calibration.bins.enumerated() {
      append(place > 0 ? ",\n  {\"from\":" : "\n  {\"from\":")
      appendJSON(exactly: bin.bounds.lowerBound)
      append(",\"to\":")
      appendJSON(exactly: bin.bounds.upperBound)
      append(",\"meanProbability\":")
      appendJSON(exactly: bin.meanProbability)
      append(",\"right\":")
      appendJSON(exactly: bin.right)
      append("}")
    }
    append("]}")
  }

  mutating func append(_ curve: RiskCoverage) {
    let sure = curve.sure(at: 0.5)
    append("{\"area\":")
    appendJSON(exactly: curve.area)
    append(",\"sure\":{\"probability\":0.5,\"right\":")
    appendJSON(exactly: sure.right)
    append(",\"coverage\":")
    appendJSON(exactly: sure.coverage)
    append("},\"surest\":[")
    for (place, point) in curve.tenths.enumerated() {
      append(place > 0 ? ",\n  {\"coverage\":" : "\n  {\"coverage\":")
      appendJSON(exactly: point.coverage)
      append(",\"records\":")
      append(point.records)
      append(",\"leastProbability\":")
      appendJSON(exactly: point.leastProbability)
      append(",\"shareRight\":")
      appendJSON(exactly: point.shareRight)
      append("}")
    }
    append("]}")
  }

  mutating func append(_ comparison: RunComparison) {
    append("{\"right\":")
    appendJSON(exactly: comparison.right)
    append(",\"otherRight\":")
    appendJSON(exactly: comparison.otherRight)
    append(",\"onlyThis\":")
    append(comparison.test.onlyFirst)
    append(",\"onlyOther\":")
    append(comparison.test.onlySecond)
    append(",\"p\":")
    appendJSON(exactly: comparison.test.p)
    append(",\"better\":")
    appendJSON(comparison.better?.rawValue)
    append("}")
  }
}

/// Predictions that were checked by hand, by what was predicted and what is true.
package struct CheckedPredictions: Sendable, Equatable {
  /// True, and predicted (n₁₁).
  package let truePositive: Int
  /// True, and not predicted (n₁₀).
  package let falseNegative: Int
  /// Not true, but predicted (n₀₁).
  package let falsePositive: Int
  /// Not true, and not predicted (n₀₀).
  package let trueNegative: Int

  /// Nil where a number is below 0.
  package init?(truePositive: Int, falseNegative: Int, falsePositive: Int, trueNegative: Int) {
    guard min(truePositive, falseNegative, falsePositive, trueNegative) >= 0 else { return nil }
    self.truePositive = truePositive
    self.falseNegative = falseNegative
    self.falsePositive = falsePositive
    self.trueNegative = trueNegative
  }

  package var total: Int { truePositive + falseNegative + falsePositive + trueNegative }
  /// The share that is true.
  package var positive: Proportion { Proportion(truePositive + falseNegative, of: total) }
  /// The share that was predicted.
  package var predicted: Proportion { Proportion(truePositive + falsePositive, of: total) }

  /// The mean of y − λf, and its variance with the total as divisor; y is 1 for a true record, f for a predicted one.
  ///
  /// Nil without records.
  func residuals(_ lambda: Double) -> (mean: Double, variance: Double)? {
    guard total > 0 else { return nil }
    let number = Double(total)
    let cells = [
      (1 - lambda, Double(truePositive)), (1, Double(falseNegative)), (-lambda, Double(falsePositive)),
      (0, Double(trueNegative)),
    ]
    let mean = cells.reduce(0) { $0 + $1.0 * $1.1 } / number
    let squares = cells.reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 }
    return (mean, squares / number)
  }
}

/// A fraction among N records: what was predicted for all, corrected by the errors seen in a simple random check of some.
package struct DifferenceEstimator: Sendable, Equatable {
  /// All records (N), the checked ones among them.
  package let total: Int
  /// Those of all that were predicted.
  package let predicted: Int
  package let checked: CheckedPredictions

  /// Nil where nothing was checked, or where the checked records cannot be among all: more, or more predicted, or more
  /// not predicted.
  package init?(total: Int, predicted: Int, checked: CheckedPredictions) {
    let seen = checked.predicted.count
    guard checked.total > 0, (seen...max(seen, total)).contains(predicted),
      checked.total - seen <= total - predicted
    else { return nil }
    self.total = total
    self.predicted = predicted
    self.checked = checked
  }

  /// The share predicted of all records, uncorrected.
  package var naive: Proportion { Proportion(predicted, of: total) }

  /// The corrected fraction of these records: f̄ + mean(y − f), variance (1 − n/N)·s²/n.
  ///
  /// s² is the variance of y − f among the n checked records, with divisor n − 1. The standard error is 0 when no error was
  /// seen: give `StratifiedVerification` then. Nil where one record of several was checked, so that s² is not defined, or
  /// the level is not between 0 and 1. (Cochran WG. Sampling Techniques, 3rd ed. 1977: 7; reference: statistics §4c.)
  package func estimate(level: Double = 0.95) -> FractionEstimate? {
    guard let naive = naive.value, let errors = checked.residuals(1), let z = StandardNormal.twoSided(level: level)
    else { return nil }
    if checked.total == total { return FractionEstimate(naive + errors.mean, standardError: 0, z: z) }
    guard checked.total > 1 else { return nil }
    let number = Double(checked.total)
    // s²/n, of the variance with divisor n.
    let variance = (1 - number / Double(total)) * errors.variance / (number - 1)
    return FractionEstimate(naive + errors.mean, standardError: variance.squareRoot(), z: z)
  }
}

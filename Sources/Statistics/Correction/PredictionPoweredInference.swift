/// The fraction in the population behind some checked and many unchecked records, by the predictions for both.
///
/// Checked and unchecked records are different ones, drawn alike. Estimates may lie outside 0 to 1 before they are clamped.
package struct PredictionPoweredInference: Sendable, Equatable {
  package let checked: CheckedPredictions
  /// The unchecked records, and how many of them were predicted.
  package let unchecked: Proportion

  /// Nil where there are no checked or no unchecked records, or the predicted are no part of these.
  package init?(checked: CheckedPredictions, unchecked: Proportion) {
    guard checked.total > 0, unchecked.isPart else { return nil }
    self.checked = checked
    self.unchecked = unchecked
  }

  /// The share predicted of the unchecked records, uncorrected.
  package var naive: Proportion { unchecked }

  /// The estimate from the checked records alone, p ± z·√(p(1−p)/n); nil where the level is not between 0 and 1.
  ///
  /// (Wald's interval, for comparison; reference: statistics §4d.)
  package func checkedAlone(level: Double = 0.95) -> FractionEstimate? { estimate(weight: 0, level: level) }

  /// The prediction-powered estimate, f̄_N + mean(y − f); nil where the level is not between 0 and 1.
  ///
  /// (Angelopoulos AN, Bates S, Fannjiang C, Jordan MI, Zrnic T. Science 2023;382:669-674; reference: statistics §4d.)
  package func estimate(level: Double = 0.95) -> FractionEstimate? { estimate(weight: 1, level: level) }

  /// The estimate with tuned power (PPI++), λf̄_N + mean(y − λf); nil where λ is.
  ///
  /// (Angelopoulos AN, Duchi JC, Zrnic T. PPI++: efficient prediction-powered inference. arXiv:2311.01453, 2023;
  /// reference: statistics §4d.)
  package func tunedEstimate(level: Double = 0.95) -> FractionEstimate? {
    lambda.flatMap { estimate(weight: $0, level: level) }
  }

  /// How far the predictions are trusted, from 0 to 1: Cov_n(y, f)/((1 + n/N)·Var(f)).
  ///
  /// The covariance is that of the n checked records (divisor n), the variance that of all n + N (divisor n + N − 1). Nil
  /// where all records, or none, were predicted: predictions that do not differ tell nothing.
  package var lambda: Double? {
    let (some, rest) = (Double(checked.total), Double(unchecked.total))
    let together = some + rest
    let predicted = Double(checked.predicted.count + unchecked.count)
    let variance = predicted * (together - predicted) / (together * (together - 1))
    guard variance > 0 else { return nil }
    let product = Double(checked.positive.count) / some * Double(checked.predicted.count) / some
    let covariance = Double(checked.truePositive) / some - product
    return min(1, max(0, covariance / ((1 + some / rest) * variance)))
  }

  /// The estimate for any λ; its variance is λ²Var(f_N)/N + Var(y − λf)/n, both with the number as divisor.
  private func estimate(weight lambda: Double, level: Double) -> FractionEstimate? {
    guard let share = unchecked.value, let errors = checked.residuals(lambda),
      let z = StandardNormal.twoSided(level: level)
    else { return nil }
    let ofUnchecked = lambda * lambda * share * (1 - share) / Double(unchecked.total)
    let variance = ofUnchecked + errors.variance / Double(checked.total)
    return FractionEstimate(lambda * share + errors.mean, standardError: variance.squareRoot(), z: z)
  }
}

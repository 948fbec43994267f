/// A fraction corrected for the errors of the classifier that counted it.
///
/// Use it only when sensitivity and specificity come from similar literature: both shift between topics.
package struct RoganGladen: Sendable, Equatable {
  /// Those called positive, of all.
  package let apparent: Proportion
  /// Those called positive of the truly positive in a separate validation set.
  package let sensitivity: Proportion
  /// Those called negative of the truly negative there.
  package let specificity: Proportion

  package init(apparent: Proportion, sensitivity: Proportion, specificity: Proportion) {
    self.apparent = apparent
    self.sensitivity = sensitivity
    self.specificity = specificity
  }

  /// With sensitivity and specificity taken as known: (q + Sp − 1)/J, J = Se + Sp − 1, variance q(1−q)/(nJ²).
  ///
  /// Too narrow where they were estimated. Nil where the apparent fraction is of nothing or no part of its total, where
  /// Se or Sp is not in 0 to 1, where Se + Sp ≤ 1 (the calls then tell nothing), or the level is not between 0 and 1.
  /// (Rogan WJ, Gladen B. Am J Epidemiol 1978;107:71-76; reference: statistics §3.)
  package static func estimate(
    _ apparent: Proportion, sensitivity: Double, specificity: Double, level: Double = 0.95
  ) -> FractionEstimate? {
    let youden = sensitivity + specificity - 1
    guard apparent.isPart, let q = apparent.value, (0...1).contains(sensitivity), (0...1).contains(specificity),
      youden > 0, let z = StandardNormal.twoSided(level: level)
    else { return nil }
    let standardError = (q * (1 - q) / Double(apparent.total)).squareRoot() / youden
    return FractionEstimate((q - (1 - specificity)) / youden, standardError: standardError, z: z)
  }

  /// The same with the shares of the validation set taken as known; nil also where either is of nothing.
  package func errorRatesKnown(level: Double = 0.95) -> FractionEstimate? {
    guard sensitivity.isPart, specificity.isPart, let se = sensitivity.value, let sp = specificity.value else {
      return nil
    }
    return Self.estimate(apparent, sensitivity: se, specificity: sp, level: level)
  }

  /// With sensitivity and specificity estimated: q(1−q)/(nJ²) + π²Se(1−Se)/(n_Se·J²) + (1−π)²Sp(1−Sp)/(n_Sp·J²).
  ///
  /// That is the variance; the estimate π is the same as with known rates, and it is nil where that is. (Rogan WJ,
  /// Gladen B. Am J Epidemiol 1978;107:71-76; reference: statistics §3.)
  package func errorRatesEstimated(level: Double = 0.95) -> FractionEstimate? {
    guard let known = errorRatesKnown(level: level), let z = StandardNormal.twoSided(level: level) else { return nil }
    let rates = Rates(self)
    let own = known.standardError * known.standardError
    let variance = own + rates.variance(of: known.unclamped) / (rates.youden * rates.youden)
    return FractionEstimate(known.unclamped, standardError: variance.squareRoot(), z: z)
  }

  /// The interval of Lang and Reiczigel, which keeps its coverage in small samples; clamped to 0 and 1.
  ///
  /// With q′ = (nq + z²/2)/(n + z²), Se′ = (n_Se·Se + 1)/(n_Se + 2), Sp′ likewise, π′ the corrected fraction of these,
  /// J′ = Se′ + Sp′ − 1 and dπ = 2z²[π′Se′(1−Se′)/(n_Se+2) − (1−π′)Sp′(1−Sp′)/(n_Sp+2)]: π′ + dπ ±
  /// z·√(q′(1−q′)/(n+z²) + π′²Se′(1−Se′)/(n_Se+2) + (1−π′)²Sp′(1−Sp′)/(n_Sp+2))/J′. Nil where `errorRatesKnown` is, and
  /// where J′ ≤ 0. (Lang Z, Reiczigel J. Prev Vet Med 2014;113:13-22; reference: statistics §3.)
  package func langReiczigel(level: Double = 0.95) -> ClosedRange<Double>? {
    guard errorRatesKnown(level: level) != nil, let z = StandardNormal.twoSided(level: level) else { return nil }
    let rates = Rates(self, adding: z * z, validated: 2)
    if rates.youden <= 0 { return nil }
    let fraction = rates.corrected
    let shift = 2 * z * z * (fraction * rates.sensitivity.variance - (1 - fraction) * rates.specificity.variance)
    let variance = rates.apparent.variance + rates.variance(of: fraction)
    let (centre, half) = (fraction + shift, z * variance.squareRoot() / rates.youden)
    return (centre - half...centre + half).clamped(to: 0...1)
  }
}

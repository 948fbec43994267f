extension Proportion {
  /// The interval of Clopper and Pearson, whose coverage is never below the level; nil where the total is 0.
  ///
  /// With α = 1 − level: B⁻¹(α/2; x, n−x+1) to B⁻¹(1−α/2; x+1, n−x), B⁻¹ the quantile of the beta distribution; exactly 0
  /// below x = 0 and 1 above x = n. Nil also where the count is no part of the total or the level not between 0 and 1.
  /// (Clopper CJ, Pearson ES. Biometrika 1934;26:404-413; reference: statistics §1.)
  package func clopperPearson(level: Double = 0.95) -> ClosedRange<Double>? {
    guard isPart, level > 0, level < 1 else { return nil }
    let (yes, no, tail) = (Double(count), Double(total - count), (1 - level) / 2)
    let lower = count == 0 ? 0 : BetaDistribution(alpha: yes, beta: no + 1).quantile(tail)
    // The upper limit is one less the lower limit of the other cases: so the tail is not lost in 1 − tail.
    let upper = count == total ? 1 : BetaDistribution(alpha: no, beta: yes + 1).complementOfQuantile(tail)
    return lower...max(lower, upper)
  }

  /// The interval of Jeffreys: the middle of what is believed of the share after the count, if before it was Beta(½, ½).
  ///
  /// With α = 1 − level: B⁻¹(α/2; x+½, n−x+½) to B⁻¹(1−α/2; x+½, n−x+½). Its limits are never exactly 0 or 1, so that at
  /// x = 0 and x = n the share itself lies outside. Nil where the total is 0, the count no part of it, or the level not
  /// between 0 and 1. (Brown LD, Cai TT, DasGupta A. Stat Sci 2001;16:101-133; reference: statistics §1.)
  package func jeffreys(level: Double = 0.95) -> ClosedRange<Double>? {
    guard isPart, level > 0, level < 1 else { return nil }
    let (yes, no, tail) = (Double(count) + 0.5, Double(total - count) + 0.5, (1 - level) / 2)
    let lower = BetaDistribution(alpha: yes, beta: no).quantile(tail)
    return lower...max(lower, BetaDistribution(alpha: no, beta: yes).complementOfQuantile(tail))
  }
}

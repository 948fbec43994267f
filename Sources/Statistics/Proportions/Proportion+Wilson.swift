extension Proportion {
  /// The Wilson score interval, clamped to 0 and 1; nil where the total is 0 or the count no part of it.
  ///
  /// Centre (p + z²/2n)/(1 + z²/n), half-width z·√(p(1−p)/n + z²/4n²)/(1 + z²/n).
  /// (Wilson EB. J Am Stat Assoc 1927;22:209-212; reference: statistics §1.)
  package func wilson(z: Double = Proportion.z95) -> ClosedRange<Double>? {
    isPart ? Self.wilson(Double(count) / Double(total), of: Double(total), z: z) : nil
  }

  /// The Wilson score interval of any level between 0 and 1; nil also where the level is none.
  package func wilson(level: Double) -> ClosedRange<Double>? {
    StandardNormal.twoSided(level: level).flatMap { wilson(z: $0) }
  }

  /// The Wilson score interval of a share of a number that need not be whole, as an effective number is not.
  ///
  /// Exactly 0 below a share of 0, and exactly 1 above a share of 1. `n` must be above 0.
  static func wilson(_ p: Double, of n: Double, z: Double) -> ClosedRange<Double> {
    let scale = 1 + z * z / n
    let centre = (p + z * z / (2 * n)) / scale
    let half = wilsonHalfWidth(p, of: n, z: z)
    let lower = p == 0 ? 0 : max(0, centre - half)
    let upper = p == 1 ? 1 : min(1, centre + half)
    return lower...upper
  }

  /// Half the width of the Wilson interval before it is clamped.
  static func wilsonHalfWidth(_ p: Double, of n: Double, z: Double) -> Double {
    z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
  }
}

/// Student's t distribution.
package enum StudentT {
  /// The value that is not exceeded with a probability; nil unless that lies between 0 and 1 and the degrees of freedom
  /// are above 0.
  ///
  /// From the beta quantile: with q the smaller of p and 1 − p and x = B⁻¹(2q; ν/2, ½), t² = ν(1 − x)/x. (NIST Digital
  /// Library of Mathematical Functions, 8.17; Student. Biometrika 1908;6:1-25.)
  package static func quantile(_ p: Double, degreesOfFreedom: Double) -> Double? {
    guard p > 0, p < 1, degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    let (x, complement) = BetaDistribution(alpha: degreesOfFreedom / 2, beta: 0.5).solution(2 * min(p, 1 - p))
    let size = (degreesOfFreedom * complement / x).squareRoot()
    return p < 0.5 ? -size : size
  }

  /// The quantile of a two-sided interval; nil unless the level is between 0 and 1 and the degrees of freedom above 0.
  package static func twoSided(level: Double, degreesOfFreedom: Double) -> Double? {
    level > 0 && level < 1 ? quantile((1 + level) / 2, degreesOfFreedom: degreesOfFreedom) : nil
  }
}

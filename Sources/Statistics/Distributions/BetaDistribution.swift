#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The beta distribution over 0 to 1; both parameters are above 0.
///
/// Right to about 13 digits, and to 11 for parameters of some millions.
struct BetaDistribution: Sendable, Equatable {
  let alpha: Double
  let beta: Double

  /// The distribution of one less the value.
  var mirrored: BetaDistribution { BetaDistribution(alpha: beta, beta: alpha) }

  /// The regularised incomplete beta function I_x(α, β): how probable a value up to x is.
  func cumulative(_ x: Double) -> Double { tails(at: x, complement: 1 - x).lower }

  /// How probable a value up to x, and one above it, is; y is 1 − x, given apart so that it can be exact near 0.
  ///
  /// The continued fraction converges fast below the mean, so above it the mirrored distribution is asked.
  /// (NIST Digital Library of Mathematical Functions, 8.17.4.)
  func tails(at x: Double, complement y: Double) -> (lower: Double, upper: Double) {
    if x <= 0 { return (0, 1) }
    if y <= 0 { return (1, 0) }
    if x > (alpha + 1) / (alpha + beta + 2) {
      let upper = mirrored.lowerTail(y, x)
      return (1 - upper, upper)
    }
    let lower = lowerTail(x, y)
    return (lower, 1 - lower)
  }

  /// I_x by its continued fraction: xᵃyᵇ/B(a, b) over it.
  private func lowerTail(_ x: Double, _ y: Double) -> Double { min(1, powers(x, y) / continuedFraction(x, y)) }

  /// The fraction β₀ + α₁/(β₁ + α₂/(β₂ + …)), worked out from its front.
  ///
  /// Its terms are positive below the mean, and x and y both enter it, so that nothing cancels near 0 and 1.
  /// (DiDonato AR, Morris AH. Algorithm 708. ACM Trans Math Softw 1992;18:360-373. Lentz WJ. Appl Opt 1976;15:668-671, as
  /// Thompson and Barnett changed it.)
  private func continuedFraction(_ x: Double, _ y: Double) -> Double {
    let tiny = 1e-300
    let slope = alpha * y - beta * x + 1
    var value = max(tiny, alpha * slope / (alpha + 1))
    var (ratio, inverse) = (value, 0.0)
    // Terms needed grow with the root of the greater parameter.
    for step in 1...100_000 {
      let m = Double(step)
      let width = alpha + 2 * m
      let product = (alpha + m - 1) / (width - 1) * ((alpha + beta + m - 1) / (width - 1))
      let above = product * m * (beta - m) * x * x
      let first = m + m * (beta - m) * x / (width - 1)
      let below = first + (alpha + m) * (slope + m * (1 + y)) / (width + 1)
      inverse = below + above * inverse
      if abs(inverse) < tiny { inverse = tiny }
      inverse = 1 / inverse
      ratio = below + above / ratio
      if abs(ratio) < tiny { ratio = tiny }
      value *= ratio * inverse
      // A few units in the last place: further steps would only add rounding errors.
      if abs(ratio * inverse - 1) <= 2 * Double.ulpOfOne { break }
    }
    return value
  }

  /// The density xᵃ⁻¹yᵇ⁻¹/B(a, b).
  private func density(_ x: Double, _ y: Double) -> Double { powers(x, y) / (x * y) }

  /// The product xᵃyᵇ/B(a, b), without subtracting large logarithms.
  ///
  /// (Loader C. Fast and accurate computation of binomial probabilities. 2000.)
  private func powers(_ x: Double, _ y: Double) -> Double {
    if x <= 0 || y <= 0 { return 0 }
    let sum = alpha + beta
    let corrections =
      LogGamma.stirlingError(sum) - LogGamma.stirlingError(alpha) - LogGamma.stirlingError(beta)
    let deviances = Self.deviance(alpha, expected: sum * x) + Self.deviance(beta, expected: sum * y)
    return (alpha / sum * beta / (2 * Double.pi)).squareRoot() * exp(corrections - deviances)
  }

  /// Loader's deviance: a·ln(a/e) + e − a, by a series where the two are near.
  private static func deviance(_ value: Double, expected: Double) -> Double {
    if abs(value - expected) >= 0.1 * (value + expected) { return value * log(value / expected) + expected - value }
    let ratio = (value - expected) / (value + expected)
    var (sum, term) = ((value - expected) * ratio, 2 * value * ratio)
    for step in 1...1_000 {
      term *= ratio * ratio
      let next = sum + term / Double(2 * step + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// The value that is not exceeded with a probability between 0 and 1: I⁻¹.
  func quantile(_ p: Double) -> Double { solution(p).value }

  /// One less the quantile, exact also where the quantile is near 1.
  func complementOfQuantile(_ p: Double) -> Double { solution(p).complement }

  /// The quantile and one less it: the smaller of the two is solved for, so that neither loses digits.
  func solution(_ p: Double) -> (value: Double, complement: Double) {
    if p <= 0 { return (0, 1) }
    if p >= 1 { return (1, 0) }
    if p <= cumulative(0.5) {
      let value = root { tails(at: $0, complement: 1 - $0).lower - p }
      return (value, 1 - value)
    }
    let complement = mirrored.root { p - mirrored.tails(at: $0, complement: 1 - $0).upper }
    return (1 - complement, complement)
  }

  /// Where a function that rises as the distribution does is 0: Newton's steps, halved ones where they leave the part
  /// known to hold the solution.
  private func root(of function: (Double) -> Double) -> Double {
    var (least, most) = (0.0, 1.0)
    var x = min(0.5, alpha / (alpha + beta))
    // A number between 10⁻³⁰⁰ and 1 is found within 1,100 halvings; Newton needs about ten steps.
    for _ in 0..<1_200 {
      let excess = function(x)
      if excess == 0 { return x }
      if excess < 0 { least = x } else { most = x }
      var next = x - excess / density(x, 1 - x)
      if !(next > least && next < most) { next = (least + most) / 2 }
      if next <= least || next >= most || abs(next - x) <= 0.5 * x.ulp { return next }
      x = next
    }
    return x
  }
}

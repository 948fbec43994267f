#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The logarithm of the gamma function, for numbers above 0.
///
/// Own code, not the C library's `lgamma`, which keeps the sign in a variable that all threads share and differs in its
/// last digits from system to system.
enum LogGamma {
  /// ln Γ(x) = (x − ½)·ln x − x + ½·ln 2π + δ(x); infinite at 0, not a number below it.
  ///
  /// Small numbers are first raised: Γ(x) = Γ(x + k)/(x(x + 1)…(x + k − 1)). (NIST Digital Library of Mathematical
  /// Functions, 5.5.1 and 5.11.1.)
  static func value(_ x: Double) -> Double {
    if x < leastForSeries {
      var (raised, product) = (x, 1.0)
      while raised < leastForSeries {
        product *= raised
        raised += 1
      }
      return value(raised) - log(product)
    }
    return (x - 0.5) * log(x) - x + halfLogOfTwoPi + series(x)
  }

  /// δ(x): what ln Γ(x) has beyond Stirling's (x − ½)·ln x − x + ½·ln 2π.
  ///
  /// Where two large logarithms of Γ would be subtracted, their δ can be subtracted instead and no digits are lost.
  static func stirlingError(_ x: Double) -> Double {
    x < leastForSeries ? value(x) - ((x - 0.5) * log(x) - x + halfLogOfTwoPi) : series(x)
  }

  /// From here on eight terms of the series are right to the last digit.
  private static let leastForSeries = 12.0
  private static let halfLogOfTwoPi = 0.918_938_533_204_672_741_78

  /// Σ B₂ₖ/(2k(2k − 1)x²ᵏ⁻¹), B the Bernoulli numbers, k from 1 to 8.
  private static func series(_ x: Double) -> Double {
    let inverse = 1 / (x * x)
    return coefficients.reversed().reduce(0) { $0 * inverse + $1 } / x
  }

  private static let coefficients: [Double] = [
    1.0 / 12, -1.0 / 360, 1.0 / 1_260, -1.0 / 1_680, 1.0 / 1_188, -691.0 / 360_360, 1.0 / 156, -3_617.0 / 122_400,
  ]
}

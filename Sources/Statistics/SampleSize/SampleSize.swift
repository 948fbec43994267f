#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// How many records must be checked; all numbers are rounded up.
package enum SampleSize {
  /// The number for a normal interval of a half-width around an expected share: z²p(1−p)/h².
  ///
  /// Nil unless share, half-width and level lie between 0 and 1, and where the number would be beyond counting.
  /// (Cochran WG. Sampling Techniques, 3rd ed. 1977: 4; reference: statistics §8.)
  package static func wald(share: Double, halfWidth: Double, level: Double = 0.95) -> Int? {
    unrounded(share, halfWidth, level).flatMap(roundedUp)
  }

  /// The same number when it is drawn from few: n₀/(1 + (n₀ − 1)/N), n₀ that for a population without end.
  ///
  /// Never above N. Nil where the other is, and where the population is empty. (Cochran WG. Sampling Techniques,
  /// 3rd ed. 1977: 4; reference: statistics §8.)
  package static func wald(share: Double, halfWidth: Double, population: Int, level: Double = 0.95) -> Int? {
    guard population > 0, let endless = unrounded(share, halfWidth, level) else { return nil }
    let corrected = endless / (1 + (endless - 1) / Double(population))
    return roundedUp(corrected).map { min($0, population) }
  }

  /// The least number at which the Wilson interval of the expected share has the half-width or less.
  ///
  /// The number n solves z·√(p(1−p)/n + z²/4n²)/(1 + z²/n) = h, a quadratic equation of n; the count p·n need not be whole.
  /// Nil unless the half-width and the level lie between 0 and 1 and the share in 0 to 1, and where the number would be
  /// beyond counting. (Wilson EB. J Am Stat Assoc 1927;22:209-212; reference: statistics §8.)
  package static func wilson(share: Double, halfWidth: Double, level: Double = 0.95) -> Int? {
    guard (0...1).contains(share), halfWidth > 0, halfWidth < 1, let z = StandardNormal.twoSided(level: level) else {
      return nil
    }
    // h²(n + z²)² = z²p(1−p)n + z⁴/4, as n² + 2bn + c = 0.
    let (square, ratio) = (z * z, z * z / (halfWidth * halfWidth))
    let b = square - ratio * share * (1 - share) / 2
    let c = square * square - ratio * square / 4
    let root = max(0, b * b - c).squareRoot()
    guard var number = roundedUp(root - b) else { return nil }
    // Rounding may have moved the solution by one.
    func isEnough(_ number: Int) -> Bool {
      Proportion.wilsonHalfWidth(share, of: Double(number), z: z) <= halfWidth
    }
    while number > 1, isEnough(number - 1) { number -= 1 }
    while !isEnough(number) { number += 1 }
    return number
  }

  /// How many records, all found right, show that at least the target share is right: ⌈ln(1 − level)/ln(target)⌉.
  ///
  /// The level is one-sided. Nil unless target and level lie between 0 and 1. (Hanley JA, Lippman-Hand A. JAMA
  /// 1983;249:1743-1745, solved for n; reference: statistics §8.)
  package static func zeroFailure(target: Double, level: Double = 0.95) -> Int? {
    guard target > 0, target < 1, level > 0, level < 1 else { return nil }
    return roundedUp(log(1 - level) / log(target))
  }

  /// A number of records and the count among them, with the Wilson lower limit that they give.
  package struct LowerBound: Sendable, Equatable {
    package let number: Int
    package let count: Int
    package let lower: Double
  }

  /// The least number of records at which the lower Wilson limit reaches a target, when the expected share holds.
  ///
  /// The count is ⌊p·n⌋. Nil where the expected share is not above the target, the target not between 0 and 1, the level
  /// neither, or a million records would not do. (Reference: statistics §8.)
  package static func lowerBound(target: Double, expected: Double, level: Double = 0.95) -> LowerBound? {
    guard target > 0, expected > target, expected <= 1, let z = StandardNormal.twoSided(level: level) else {
      return nil
    }
    for number in 1...1_000_000 {
      // A product that should be whole may come out a little less.
      let count = min(number, Int(expected * Double(number) + 1e-9))
      guard let lower = Proportion(count, of: number).wilson(z: z)?.lowerBound else { return nil }
      if lower >= target { return LowerBound(number: number, count: count, lower: lower) }
    }
    return nil
  }

  /// The number for a normal interval, before it is rounded.
  private static func unrounded(_ share: Double, _ halfWidth: Double, _ level: Double) -> Double? {
    guard share > 0, share < 1, halfWidth > 0, halfWidth < 1, let z = StandardNormal.twoSided(level: level) else {
      return nil
    }
    return z * z * share * (1 - share) / (halfWidth * halfWidth)
  }

  /// The next whole number, 1 at least; nil beyond 2⁵³.
  ///
  /// One that only rounding errors made greater than whole stays.
  private static func roundedUp(_ number: Double) -> Int? {
    let up = (number * (1 - 1e-13)).rounded(.up)
    return up <= 9_007_199_254_740_992 ? max(1, Int(up)) : nil
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// How often an error may still happen when none was seen among a number of cases.
package enum UpperLimit {
  /// The rule of three: 3/n, and never above 1; close to the exact one-sided limit of 95 % from n = 30 on.
  ///
  /// Nil where nothing was looked at. (Hanley JA, Lippman-Hand A. JAMA 1983;249:1743-1745; reference: statistics §8.)
  package static func ruleOfThree(cases: Int) -> Double? { cases > 0 ? min(1, 3 / Double(cases)) : nil }

  /// The exact one-sided limit: 1 − (1 − level)^(1/n); nil where nothing was looked at, or the level not between 0 and 1.
  ///
  /// The share p at which (1−p)ⁿ = 1 − level. (Hanley JA, Lippman-Hand A. JAMA 1983;249:1743-1745; reference:
  /// statistics §8.)
  package static func oneSided(cases: Int, level: Double = 0.95) -> Double? {
    level > 0 && level < 1 ? whereNoneIsSeen(cases, with: 1 - level) : nil
  }

  /// The upper limit of the two-sided interval of Clopper and Pearson: 1 − ((1 − level)/2)^(1/n).
  ///
  /// Nil where nothing was looked at, or the level not between 0 and 1. (Clopper CJ, Pearson ES. Biometrika
  /// 1934;26:404-413; reference: statistics §8.)
  package static func twoSided(cases: Int, level: Double = 0.95) -> Double? {
    level > 0 && level < 1 ? whereNoneIsSeen(cases, with: (1 - level) / 2) : nil
  }

  /// The share at which no case among so many shows with a probability.
  private static func whereNoneIsSeen(_ cases: Int, with probability: Double) -> Double? {
    cases > 0 ? -expm1(log(probability) / Double(cases)) : nil
  }
}

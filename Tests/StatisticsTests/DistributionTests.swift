import Foundation
import Testing

@testable import Statistics

/// The distributions against values that are known exactly, or to sixteen digits.
@Suite struct DistributionTests {
  @Test("normal quantiles are right in every range of the approximation") func normalQuantiles() throws {
    // SciPy's and mpmath's figures; the last two lie in the far range.
    let known = [
      (0.5, 0), (0.6, 0.253_347_103_135_799_7), (0.9, 1.281_551_565_544_600_4), (0.975, 1.959_963_984_540_054),
      (0.995, 2.575_829_303_548_900_4), (0.001, -3.090_232_306_167_813_5), (1e-12, -7.034_483_825_301_132),
      (1e-100, -21.273_453_560_965_322),
    ]
    for (p, value) in known {
      #expect(abs(try #require(StandardNormal.quantile(p)) - value) <= 1e-13 * max(1, abs(value)), "\(p)")
    }
    for p in [0, 1, -0.1, 1.1, Double.nan] { #expect(StandardNormal.quantile(p) == nil) }
  }

  @Test("the quantile of 95 % is exactly the constant") func thePublishedQuantile() {
    #expect(StandardNormal.twoSided(level: 0.95) == Proportion.z95)
    for level in [0, 1, -1, Double.nan] { #expect(StandardNormal.twoSided(level: level) == nil) }
  }

  @Test("the normal quantile undoes the distribution", arguments: [1e-9, 0.001, 0.02, 0.3, 0.5, 0.7, 0.98, 0.999])
  func theQuantileUndoesTheDistribution(p: Double) throws {
    let x = try #require(StandardNormal.quantile(p))
    #expect(abs(StandardNormal.cumulative(x) - p) <= 1e-13 * p)
  }

  @Test("the logarithm of a factorial is the sum of logarithms") func logGammaOfWholeNumbers() {
    // ln 23! and ln 170!, from the exact products.
    #expect(abs(LogGamma.value(24) - 51.606_675_567_764_37) < 1e-12)
    #expect(abs(LogGamma.value(171) - 706.573_062_245_787_4) < 1e-11)
    #expect(abs(LogGamma.value(1)) < 1e-14 && abs(LogGamma.value(2)) < 1e-14)
    // Γ(½) = √π.
    #expect(abs(LogGamma.value(0.5) - 0.572_364_942_924_700_1) < 1e-14)
    #expect(abs(LogGamma.value(1e-10) - 23.025_850_929_882_735) < 1e-13)
  }

  @Test("ln Γ(x + 1) is ln Γ(x) and ln x, across the border of the series") func logGammaRises() {
    for x in stride(from: 0.25, through: 40, by: 0.25) {
      let ratio = LogGamma.value(x + 1) - LogGamma.value(x)
      #expect(abs(ratio - log(x)) < 1e-14 * max(1, LogGamma.value(x + 1)), "\(x)")
      #expect(LogGamma.stirlingError(x) > LogGamma.stirlingError(x + 1), "Stirling's error falls")
    }
  }

  @Test("a beta distribution of whole numbers is a sum of binomial terms") func betaOfWholeNumbers() {
    // I_x(3, 5) is the probability of three or more of seven.
    for x in [0.01, 0.2, 0.5, 0.77, 0.999] {
      let terms = [1.0, 7, 21].enumerated().map { place, factor in
        factor * pow(x, Double(place)) * pow(1 - x, Double(7 - place))
      }
      #expect(abs(BetaDistribution(alpha: 3, beta: 5).cumulative(x) - (1 - terms.reduce(0, +))) < 1e-14)
    }
  }

  @Test("the tails of a beta distribution are those of its mirror") func tailsAreMirrored() {
    for (alpha, beta) in [(0.5, 0.5), (2, 700), (1e5, 3e5), (0.01, 40)] {
      let distribution = BetaDistribution(alpha: alpha, beta: beta)
      for x in [1e-8, 0.1, 0.25, 0.5, 0.9] {
        let (tails, mirrored) = (
          distribution.tails(at: x, complement: 1 - x), distribution.mirrored.tails(at: 1 - x, complement: x)
        )
        #expect(abs(tails.lower - mirrored.upper) < 1e-12 && abs(tails.upper - mirrored.lower) < 1e-12)
        #expect((0...1).contains(tails.lower) && (0...1).contains(tails.upper))
      }
    }
  }

  @Test("the beta quantile undoes the distribution")
  func theBetaQuantileUndoesTheDistribution() {
    for (alpha, beta) in [(0.5, 10.5), (1, 1), (3, 23), (1000, 1), (0.05, 0.05), (2e5, 1e6), (50.5, 50.5)] {
      let distribution = BetaDistribution(alpha: alpha, beta: beta)
      for p in [1e-10, 0.025, 0.5, 0.975] {
        let (x, complement) = distribution.solution(p)
        #expect(abs(distribution.tails(at: x, complement: complement).lower - p) < 1e-12, "\(alpha) \(beta) \(p)")
        #expect(abs(x + complement - 1) < 1e-15)
      }
      #expect(distribution.quantile(0) == 0 && distribution.quantile(1) == 1)
    }
    // From mpmath, with forty digits.
    #expect(abs(BetaDistribution(alpha: 3.5, beta: 22.5).quantile(0.025) - 0.034_984_751_318_462_77) < 1e-15)
    #expect(abs(BetaDistribution(alpha: 0.5, beta: 10.5).quantile(0.975) - 0.217_196_267_509_210_5) < 1e-15)
    // I_x(½, ½) = (2/π)·arcsin √x, so that the quarter lies at sin²(π/8).
    #expect(abs(BetaDistribution(alpha: 0.5, beta: 0.5).quantile(0.25) - 0.146_446_609_406_726_24) < 1e-14)
  }

  @Test("t quantiles are those of mpmath, worked out with forty digits") func tQuantiles() throws {
    let known: [(Double, Double, Double)] = [
      (0.975, 1, 12.706_204_736_174_693), (0.975, 2, 4.302_652_729_749_462), (0.975, 3, 3.182_446_305_283_708_6),
      (0.6, 2, 0.288_675_134_594_812_8), (0.975, 99, 1.984_216_951_586_417_1),
      (0.999_999_9, 2, 2_236.067_642_678_063), (0.9995, 7, 5.407_882_520_861_828),
      (0.975, 1e6, 1.959_966_356_814_106_7), (0.975, 1e8, 1.959_964_008_262_766_4),
    ]
    for (p, degrees, value) in known {
      let found = try #require(StudentT.quantile(p, degreesOfFreedom: degrees))
      #expect(abs(found - value) < 1e-13 * max(1, value), "\(p) \(degrees) \(found)")
      let mirrored = try #require(StudentT.quantile(1 - p, degreesOfFreedom: degrees))
      #expect(abs(found + mirrored) < 1e-13 * value)
    }
    #expect(abs(try #require(StudentT.quantile(0.5, degreesOfFreedom: 7))) < 1e-15)
    #expect(StudentT.quantile(0.975, degreesOfFreedom: 0) == nil)
    #expect(StudentT.quantile(1, degreesOfFreedom: 3) == nil)
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The normal distribution with mean 0 and variance 1.
package enum StandardNormal {
  /// Φ(x): how probable a value up to x is, ½·erfc(−x/√2).
  package static func cumulative(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }

  /// Φ⁻¹(p): the value that is not exceeded with a probability; nil unless it lies between 0 and 1.
  ///
  /// Rational approximations over three ranges, right to about 1 in 10¹⁶. (Wichura MJ. Algorithm AS 241. Appl Stat
  /// 1988;37:477-484, PPND16.)
  package static func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    let distance = p - 0.5
    if abs(distance) <= 0.425 {
      let r = 0.180625 - distance * distance
      return distance * polynomial(centralAbove, r) / polynomial(centralBelow, r)
    }
    let r = (-log(min(p, 1 - p))).squareRoot()
    let size =
      r <= 5
      ? polynomial(middleAbove, r - 1.6) / polynomial(middleBelow, r - 1.6)
      : polynomial(farAbove, r - 5) / polynomial(farBelow, r - 5)
    return distance < 0 ? -size : size
  }

  /// The quantile of a two-sided interval, Φ⁻¹((1 + level)/2): 1.95996… for 0.95; nil unless the level is between 0 and 1.
  ///
  /// For 0.95 the quantile of 95 % itself, not that of the nearest number that a `Double` can be: so that intervals are the
  /// same to the last bit, whichever way their level is given.
  package static func twoSided(level: Double) -> Double? {
    if level == 0.95 { return Proportion.z95 }
    return level > 0 && level < 1 ? quantile((1 + level) / 2) : nil
  }

  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }

  // The coefficients as published, from the constant upwards: above and below the fraction line.
  private static let centralAbove: [Double] = [
    3.387_132_872_796_366_608_0e0, 1.331_416_678_917_843_774_5e+2, 1.971_590_950_306_551_442_7e+3,
    1.373_169_376_550_946_112_5e+4, 4.592_195_393_154_987_145_7e+4, 6.726_577_092_700_870_085_3e+4,
    3.343_057_558_358_812_810_5e+4, 2.509_080_928_730_122_672_7e+3,
  ]
  private static let centralBelow: [Double] = [
    1, 4.231_333_070_160_091_125_2e+1, 6.871_870_074_920_579_083_0e+2, 5.394_196_021_424_751_107_7e+3,
    2.121_379_430_158_659_586_7e+4, 3.930_789_580_009_271_061_0e+4, 2.872_908_573_572_194_267_4e+4,
    5.226_495_278_852_854_561_0e+3,
  ]
  private static let middleAbove: [Double] = [
    1.423_437_110_749_683_577_34e0, 4.630_337_846_156_545_295_90e0, 5.769_497_221_460_691_405_50e0,
    3.647_848_324_763_204_605_04e0, 1.270_458_252_452_368_382_58e0, 2.417_807_251_774_506_117_70e-1,
    2.272_384_498_926_918_458_33e-2, 7.745_450_142_783_414_076_40e-4,
  ]
  private static let middleBelow: [Double] = [
    1, 2.053_191_626_637_758_821_87e0, 1.676_384_830_183_803_849_40e0, 6.897_673_349_851_000_045_50e-1,
    1.481_039_764_274_800_745_90e-1, 1.519_866_656_361_645_719_66e-2, 5.475_938_084_995_344_946_00e-4,
    1.050_750_071_644_416_843_24e-9,
  ]
  private static let farAbove: [Double] = [
    6.657_904_643_501_103_777_20e0, 5.463_784_911_164_114_369_90e0, 1.784_826_539_917_291_335_80e0,
    2.965_605_718_285_048_912_30e-1, 2.653_218_952_657_612_309_30e-2, 1.242_660_947_388_078_438_60e-3,
    2.711_555_568_743_487_578_15e-5, 2.010_334_399_292_288_132_65e-7,
  ]
  private static let farBelow: [Double] = [
    1, 5.998_322_065_558_879_376_90e-1, 1.369_298_809_227_358_053_10e-1, 1.487_536_129_085_061_485_25e-2,
    7.868_691_311_456_132_591_00e-4, 1.846_318_317_510_054_681_80e-5, 1.421_511_758_316_445_888_70e-7,
    2.044_263_103_389_939_785_64e-15,
  ]
}

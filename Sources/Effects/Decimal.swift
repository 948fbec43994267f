/// The digits of a decimal number.
struct Decimal {
  /// All digits as one whole number.
  private var digits: UInt64 = 0
  /// How many of the digits stand behind the point.
  private var scale = 0

  /// Adds a digit before the point.
  mutating func add(_ digit: UInt8) {
    // Longer numbers are no estimates; their value need not be exact.
    if digits < 100_000_000_000_000 { digits = digits * 10 + UInt64(digit) }
  }

  /// Adds a digit behind the point.
  mutating func addDecimal(_ digit: UInt8) {
    guard digits < 100_000_000_000_000, scale < 20 else { return }
    digits = digits * 10 + UInt64(digit)
    scale += 1
  }

  /// The number nearest to the digits: both parts of the fraction are exact.
  var value: Double { Double(digits) / Self.power(scale) }

  /// A power of ten; exact up to the twenty-second.
  static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

/// A number as printed, without a sign.
struct Number: Equatable {
  /// Its value.
  var value: Double
  /// Whether decimals are printed.
  var hasDecimals: Bool
  /// Whether a comma stands before three digits, which may be thousands or decimals: "1,234".
  var isGrouped = false
}

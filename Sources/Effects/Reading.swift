/// A value with what is printed about its uncertainty.
struct Reading {
  /// The value.
  var value: Double
  /// The interval that holds it.
  var interval: ClosedRange<Double>?
  /// The level of the interval in percent.
  var level: Int?
  /// The P value.
  var p: PValue?
  /// The token of the value or of its sign.
  var start: Int
  /// Whether the value stands next to the name.
  var isNear: Bool
  /// The header behind the name, which holds for all values of a series.
  var header: IntervalHeader?
}

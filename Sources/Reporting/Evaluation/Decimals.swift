/// Figures from 0 to 1 as readers see them.
enum Decimals {
  /// Three digits behind the point; `-` where there is no figure.
  static func three(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "-" }
    let thousandths = Int((abs(value) * 1_000).rounded())
    let digits = String(thousandths % 1_000)
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return "\(sign)\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// `0.730 to 0.823`; `-` where there is no interval.
  static func range(_ interval: ClosedRange<Double>?) -> String {
    interval.map { "\(three($0.lowerBound)) to \(three($0.upperBound))" } ?? "-"
  }

  /// `0.780 (0.730 to 0.823)`; `-` where there is no figure.
  static func withRange(_ value: Double?, _ interval: ClosedRange<Double>?) -> String {
    value == nil ? "-" : "\(three(value)) (\(range(interval)))"
  }

  /// A p-value; no test shows that chance is impossible, so it is never 0.
  static func p(_ value: Double) -> String { value < 0.001 ? "<0.001" : three(value) }
}

/// An estimate of a fraction with its standard error and a symmetric normal interval.
///
/// What a formula gives may lie outside 0 to 1: `value` and `interval` are what to print, and `isClamped` says that the
/// estimate had to be moved, which must be said beside it.
package struct FractionEstimate: Sendable, Equatable {
  /// The estimate as the formula gives it; it may lie outside 0 to 1.
  package let unclamped: Double
  package let standardError: Double
  /// The estimate and z standard errors to each side; it may lie outside 0 to 1.
  package let unclampedInterval: ClosedRange<Double>

  init(_ estimate: Double, standardError: Double, z: Double) {
    unclamped = estimate
    self.standardError = standardError
    unclampedInterval = (estimate - z * standardError)...(estimate + z * standardError)
  }

  /// The estimate, from 0 to 1.
  package var value: Double { min(1, max(0, unclamped)) }
  /// The interval, from 0 to 1.
  package var interval: ClosedRange<Double> { unclampedInterval.clamped(to: 0...1) }
  /// Whether the formula's estimate is no fraction.
  package var isClamped: Bool { !(0...1).contains(unclamped) }
}

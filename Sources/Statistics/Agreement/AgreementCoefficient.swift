/// A measure of agreement with its standard error and interval; 1 is full agreement, 0 what chance gives.
package struct AgreementCoefficient: Sendable, Equatable {
  package let value: Double
  package let standardError: Double
  /// The value and some standard errors to each side, never beyond −1 and 1.
  package let interval: ClosedRange<Double>

  init(_ value: Double, standardError: Double, quantile: Double) {
    self.value = value
    self.standardError = standardError
    let half = quantile * standardError
    interval = (value - half...value + half).clamped(to: -1...1)
  }
}

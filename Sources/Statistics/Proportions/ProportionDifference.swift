/// How much greater one share is than another, of different cases.
package struct ProportionDifference: Sendable, Equatable {
  package let first: Proportion
  package let second: Proportion

  package init(_ first: Proportion, minus second: Proportion) {
    self.first = first
    self.second = second
  }

  /// The first share less the second, from −1 to 1; nil where either is of nothing.
  package var value: Double? {
    guard let first = first.value, let second = second.value else { return nil }
    return first - second
  }

  /// Newcombe's hybrid score interval; nil where either share has no Wilson interval.
  ///
  /// With d = p₁ − p₂ and the Wilson intervals l₁ to u₁ and l₂ to u₂: d − √((p₁−l₁)² + (u₂−p₂)²) to
  /// d + √((u₁−p₁)² + (p₂−l₂)²). It never leaves −1 to 1. (Newcombe RG. Stat Med 1998;17:873-890, method 10; reference:
  /// statistics §2.)
  package func newcombe(level: Double = 0.95) -> ClosedRange<Double>? {
    guard let one = first.value, let other = second.value, let ofOne = first.wilson(level: level),
      let ofOther = second.wilson(level: level)
    else { return nil }
    let below = Self.hypotenuse(one - ofOne.lowerBound, ofOther.upperBound - other)
    let above = Self.hypotenuse(ofOne.upperBound - one, other - ofOther.lowerBound)
    return (one - other - below)...(one - other + above)
  }

  private static func hypotenuse(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
}

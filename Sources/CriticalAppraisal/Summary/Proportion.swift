/// A share of a number, with its Wilson interval.
package struct Proportion: Sendable, Equatable {
  package let count: Int
  package let total: Int

  package init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The share; nil where there is nothing to share.
  package var value: Double? { total > 0 ? Double(count) / Double(total) : nil }

  /// The Wilson score interval, clamped to 0 and 1; nil where the total is 0.
  ///
  /// Centre (p + z²/2n)/(1 + z²/n), half-width z·√(p(1−p)/n + z²/4n²)/(1 + z²/n).
  /// (Wilson EB. J Am Stat Assoc 1927;22:209-212; reference: statistics §1.)
  package func wilson(z: Double = Proportion.z95) -> ClosedRange<Double>? {
    guard let p = value else { return nil }
    let n = Double(total)
    let scale = 1 + z * z / n
    let centre = (p + z * z / (2 * n)) / scale
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / scale
    let lower = count == 0 ? 0 : max(0, centre - half)
    let upper = count == total ? 1 : min(1, centre + half)
    return lower...upper
  }

  /// The normal quantile for a two-sided interval of 95 %: Φ⁻¹(0.975), not 1.96.
  package static let z95 = 1.959963984540054
}

/// The share of studies that measured before the outcome, with those that cannot be told counted both ways.
package struct TimingShare: Sendable, Equatable {
  package let before: Int
  package let notBefore: Int
  package let cannotTell: Int

  package init(before: Int, notBefore: Int, cannotTell: Int) {
    self.before = before
    self.notBefore = notBefore
    self.cannotTell = cannotTell
  }

  package var total: Int { before + notBefore + cannotTell }
  /// Among those whose timing could be judged.
  package var judged: Proportion { Proportion(before, of: before + notBefore) }
  /// Every study that cannot be told counted as not before.
  package var lowest: Proportion { Proportion(before, of: total) }
  /// Every study that cannot be told counted as before.
  package var highest: Proportion { Proportion(before + cannotTell, of: total) }
  /// How many cannot be told.
  package var unknown: Proportion { Proportion(cannotTell, of: total) }

  /// From the lower Wilson limit of the lowest share to the upper one of the highest (reference: statistics §6).
  package var worstCase: ClosedRange<Double>? {
    guard let low = lowest.wilson(), let high = highest.wilson() else { return nil }
    return low.lowerBound...high.upperBound
  }
}

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

  /// Whether the count is a part of a number: an interval needs that.
  var isPart: Bool { total > 0 && (0...total).contains(count) }

  /// The normal quantile for a two-sided interval of 95 %: Φ⁻¹(0.975), not 1.96.
  package static let z95 = 1.959963984540054
}

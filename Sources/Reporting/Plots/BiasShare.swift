package import CriticalAppraisal

/// How much of a domain has one level.
package struct BiasShare: Equatable, Sendable {
  package let level: BiasLevel
  /// The studies with the level.
  package let count: Int
  /// Their part of all studies or of all weight, from 0 to 1.
  package let share: Double

  /// The shares of the levels that occur, by severity; none where nothing has weight.
  package static func shares(of levels: [BiasLevel], weights: [Double]) -> [BiasShare] {
    var counts: [BiasLevel: Int] = [:]
    var sums: [BiasLevel: Double] = [:]
    for (level, weight) in zip(levels, weights) {
      counts[level, default: 0] += 1
      sums[level, default: 0] += weight
    }
    // Summed by severity: a dictionary's own order changes from run to run, and with it the last bits of a sum.
    let order = counts.keys.sorted()
    let total = order.reduce(0) { $0 + (sums[$1] ?? 0) }
    guard total > 0 else { return [] }
    return order.map { BiasShare(level: $0, count: counts[$0] ?? 0, share: (sums[$0] ?? 0) / total) }
  }

  /// The share in whole percent; what is not nothing or all is never rounded to it.
  package var percent: String {
    if share > 0, share < 0.005 { return "<1%" }
    if share < 1, share >= 0.995 { return ">99%" }
    return "\(Int((share * 100).rounded()))%"
  }

  /// The share in percent to one decimal.
  package var precisePercent: String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }
}

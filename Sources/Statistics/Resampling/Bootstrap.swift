/// Intervals of figures for which there is no formula: the records are drawn anew, with replacement, many times, and each
/// time the figures are worked out; the interval holds the middle 95 % of what came.
///
/// (Efron B, Tibshirani RJ. An Introduction to the Bootstrap. 1993: chapter 13, the percentile interval.)
package struct Bootstrap: Sendable {
  package var rounds = 1_000
  package var seed: UInt64 = 20_260_101

  package init() {}

  /// The interval of each figure that `figures` works out from the places of the drawn records; nil where no draw had the
  /// figure.
  ///
  /// A draw that lacks a figure (nil) is left out of that figure's interval.
  package func intervals(records: Int, of figures: ([Int]) -> [Double?]) -> [ClosedRange<Double>?] {
    guard records > 0, rounds > 0 else { return figures([]).map { _ in nil } }
    var generator = SplitMix64(seed: seed)
    var places = [Int](repeating: 0, count: records)
    var drawn: [[Double]] = []
    for _ in 0..<rounds {
      for place in places.indices { places[place] = generator.next(below: records) }
      let values = figures(places)
      if drawn.isEmpty { drawn = Array(repeating: [], count: values.count) }
      for (figure, value) in values.enumerated() { if let value { drawn[figure].append(value) } }
    }
    return drawn.map { values in
      let sorted = values.sorted()
      guard let low = Self.quantile(0.025, of: sorted), let high = Self.quantile(0.975, of: sorted) else { return nil }
      return low...max(low, high)
    }
  }

  /// A quantile of values in rising order, between two of them in proportion; nil where there is none.
  ///
  /// (Hyndman RJ, Fan Y. Am Stat 1996;50:361-365: definition 7, that of R and NumPy.)
  static func quantile(_ share: Double, of sorted: [Double]) -> Double? {
    guard let last = sorted.indices.last else { return nil }
    let place = share * Double(last)
    let below = min(last, Int(place))
    let above = min(last, below + 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}

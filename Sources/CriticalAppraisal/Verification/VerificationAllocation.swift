/// How many records of each stratum are drawn (reference: statistics §8).
package struct VerificationAllocation: Sendable, Equatable {
  /// Up to so many records all are checked: a sample would save little and leave an interval.
  package static let allBelow = 60
  /// The least number drawn of those that are not predicted `before`, and their least share.
  static let leastOfRest = 30
  static let shareOfRest = 0.1
  /// So many are drawn of each stratum, where it has them: a share of one or two cannot be estimated.
  static let leastOfStratum = 5

  /// The numbers to draw.
  package let drawn: [VerificationStratum: Int]

  /// All predicted `before`, and of the rest at least 30 or a tenth, the unsure ones three times as often as the sure.
  ///
  /// Records beyond the evidence are drawn from by the same rule, apart from the others. `most` caps the evidence drawn;
  /// then those predicted `before` are drawn from too.
  package init(_ sizes: [VerificationStratum: Int], most: Int? = nil, all: Bool = false) {
    let evidence = sizes.filter { $0.key.predicted != nil }
    let beyond = sizes.filter { $0.key.predicted == nil }
    var drawn = Self.evidence(evidence, most: most, all: all)
    let outside = beyond.values.reduce(0, +)
    drawn.merge(Self.share(all ? outside : Self.ofRest(outside), among: beyond)) { first, _ in first }
    self.drawn = drawn.filter { $0.value > 0 }
  }

  private static func evidence(
    _ sizes: [VerificationStratum: Int], most: Int?, all: Bool
  ) -> [VerificationStratum: Int] {
    let studies = sizes.values.reduce(0, +)
    if all { return sizes }
    if studies <= allBelow { return most.map { $0 < studies } == true ? share(most ?? 0, among: sizes) : sizes }
    let first = sizes.filter { $0.key.predicted == .before }
    let rest = sizes.filter { $0.key.predicted != .before }
    let fromRest = ofRest(rest.values.reduce(0, +))
    if let most, most < first.values.reduce(0, +) + fromRest { return share(most, among: sizes) }
    return first.merging(share(fromRest, among: rest)) { first, _ in first }
  }

  private static func ofRest(_ count: Int) -> Int {
    min(count, max(leastOfRest, Int((Double(count) * shareOfRest).rounded(.up))))
  }

  /// Shares a number out: a few to each stratum, then by size and weight, none above its size; the largest rests first.
  private static func share(_ number: Int, among sizes: [VerificationStratum: Int]) -> [VerificationStratum: Int] {
    let strata = sizes.keys.sorted().filter { (sizes[$0] ?? 0) > 0 }
    if strata.isEmpty { return [:] }
    let least = min(leastOfStratum, max(1, number / strata.count))
    var given: [VerificationStratum: Int] = [:]
    for stratum in strata { given[stratum] = min(least, sizes[stratum] ?? 0) }
    // One at a time to the stratum that is furthest behind its share: slow, and exact.
    while given.values.reduce(0, +) < number {
      let open = strata.filter { (given[$0] ?? 0) < (sizes[$0] ?? 0) }
      guard let next = open.max(by: { want($0, given, sizes) < want($1, given, sizes) }) else { break }
      given[next, default: 0] += 1
    }
    return given
  }

  /// How far a stratum is behind its share: size times weight for each record it has got, and the next.
  private static func want(
    _ stratum: VerificationStratum, _ given: [VerificationStratum: Int], _ sizes: [VerificationStratum: Int]
  ) -> Double {
    let weight = (stratum.predicted == .before ? 2.0 : 1) * (stratum.isSure ? 1 : 3)
    return weight * Double(sizes[stratum] ?? 0) / Double((given[stratum] ?? 0) + 1)
  }
}

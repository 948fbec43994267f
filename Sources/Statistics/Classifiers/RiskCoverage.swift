/// How the share of right labels falls as less sure ones are let in.
///
/// Records of the same probability have no order among themselves: each counts with the mean of their group, so that the
/// curve does not depend on the order of the file.
package struct RiskCoverage: Sendable {
  /// The surest part of the records.
  package struct Point: Sendable {
    /// The part asked for, from 0 to 1.
    package let coverage: Double
    package let records: Int
    /// The least probability among them.
    package let leastProbability: Double
    package let shareRight: Double
  }

  private let sorted: [Calibration.Case]
  /// How many of the first k records are right, k from 0.
  private let rights: [Double]
  /// All records, also those without a probability.
  package let total: Int

  package init(_ cases: [Calibration.Case], of total: Int) {
    sorted = cases.sorted { $0.probability > $1.probability }
    rights = Self.rights(sorted)
    self.total = total
  }

  private static func rights(_ sorted: [Calibration.Case]) -> [Double] {
    var rights = [0.0]
    var start = 0
    while start < sorted.count {
      let group = sorted[start...].prefix { $0.probability == sorted[start].probability }
      let (before, right) = (rights[start], Double(group.count { $0.isRight }))
      for place in 1...group.count { rights.append(before + right * Double(place) / Double(group.count)) }
      start = group.endIndex
    }
    return rights
  }

  /// The surest 10 %, 20 % … 100 % of the records that have a probability; of a part of a record the whole.
  package var tenths: [Point] {
    sorted.isEmpty
      ? []
      : (1...10).map { tenth in
        let records = (sorted.count * tenth + 9) / 10
        return Point(
          coverage: Double(tenth) / 10, records: records, leastProbability: sorted[records - 1].probability,
          shareRight: rights[records] / Double(records))
      }
  }

  /// The area under the curve of risk (the share wrong) over coverage: the mean of the risk among the surest k records, k
  /// from 1 to all; nil without records.
  ///
  /// (Geifman Y, Uziel G, El-Yaniv R. Bias-reduced uncertainty estimation for deep neural classifiers. ICLR 2019.)
  package var area: Double? {
    if sorted.isEmpty { return nil }
    return (1...sorted.count).reduce(0) { $0 + 1 - rights[$1] / Double($1) } / Double(sorted.count)
  }

  /// How many records have at least a probability, of all, and how many of these are right.
  package func sure(at probability: Double) -> (right: Proportion, coverage: Proportion) {
    let sure = sorted.prefix { $0.probability >= probability }
    return (Proportion(sure.count { $0.isRight }, of: sure.count), Proportion(sure.count, of: total))
  }
}

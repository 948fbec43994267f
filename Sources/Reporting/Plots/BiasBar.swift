internal import CriticalAppraisal

/// A bar of the summary: one domain, or the overall judgement.
struct BiasBar {
  let shortName: String
  let name: String
  /// Both names, for tooltips.
  let label: String
  /// The studies that have a judgement.
  let count: Int
  let shares: [BiasShare]

  init(_ table: BiasTable, column place: Int, weights: [Double]) {
    let column = table.columns[place]
    (shortName, name, label) = (column.head, column.name == column.head ? "" : column.name, column.label)
    count = table.rows.count
    shares = BiasShare.shares(of: table.rows.map { $0.levels[place] }, weights: weights)
  }

  /// The overall judgement of the studies that have one.
  init(overallOf table: BiasTable, weights: [Double]) {
    (shortName, name, label) = ("Overall", "", "Overall")
    let judged = zip(table.rows, weights).compactMap { row, weight in row.overall.map { (level: $0, weight: weight) } }
    count = judged.count
    shares = BiasShare.shares(of: judged.map(\.level), weights: judged.map(\.weight))
  }

  /// What a segment stands for, in words.
  func words(of share: BiasShare, isWeighted: Bool) -> String {
    let studies = "\(share.count) of \(BiasTable.counted(count))"
    let part = isWeighted ? "\(share.precisePercent) of the weight, \(studies)" : "\(studies), \(share.precisePercent)"
    return "\(label): \(share.level.rawValue), \(part)"
  }
}

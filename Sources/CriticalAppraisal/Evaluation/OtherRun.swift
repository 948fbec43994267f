internal import Bibliography

/// The labels that another run gave: what `hindsight classify` wrote, or what another model says of the records.
package struct OtherRun: Sendable {
  /// Why a file cannot be compared with.
  package enum Problem: Error, Equatable, CustomStringConvertible {
    case noJudgements(file: String)
    case noCommonRecord(file: String)

    package var description: String {
      switch self {
      case .noJudgements(let file):
        "\(file): no line holds a judged record; give what hindsight classify --format ndjson writes"
      case .noCommonRecord(let file):
        "\(file): none of its records is one of the labelled records; classify the same records, with their "
          + "PubMed numbers"
      }
    }
  }

  package let file: String
  /// The number of records in the file.
  package var count: Int { labels.count }
  /// Lines that hold no judged record.
  package let skipped: Int
  private let labels: [String: RecordLabels]

  /// Reads a file, plain or gzip; of lines with the same id the first counts.
  package init(file: String) throws { try self.init(file: file, bytes: try WholeFile.bytes(file)) }

  /// Reads what was in a file.
  package init(file: String, bytes: [UInt8]) throws(Problem) {
    self.file = file
    var labels: [String: RecordLabels] = [:]
    var skipped = 0
    for (_, line) in JSONLines.lines(bytes) {
      guard let (id, found) = RecordLabels.read(jsonLine: line) else {
        skipped += 1
        continue
      }
      if labels[id] == nil { labels[id] = found }
    }
    if labels.isEmpty { throw Problem.noJudgements(file: file) }
    self.labels = labels
    self.skipped = skipped
  }

  /// What another model says of the same records.
  package init(file: String, judged: [EvaluatedRecord]) {
    self.file = file
    skipped = 0
    labels = Dictionary(judged.map { ($0.ids[0], $0.judged) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the other run said of a record; nil where it has none of the record's ids.
  package func labels(of record: EvaluatedRecord) -> RecordLabels? {
    for id in record.ids { if let found = labels[id] { return found } }
    return nil
  }

  /// How many of some records the file has; an error where it has none.
  package func common(with records: [EvaluatedRecord]) throws(Problem) -> Int {
    let common = records.count { labels(of: $0) != nil }
    if common == 0 { throw .noCommonRecord(file: file) }
    return common
  }
}

internal import CriticalAppraisal
package import Statistics

/// A figure of accuracy on labelled records, from the file that README and model card are held against.
package struct MeasuredAccuracy: Sendable, Equatable {
  /// What was answered: design, marker timing, verdict.
  package let answer: String
  /// Accuracy, precision or recall.
  package let measure: String
  package let share: Proportion
  /// The set of labelled records, by its short name and in words.
  package let set: String
  package let records: String

  /// The figures of this version, in the order of the file.
  package static let all: [MeasuredAccuracy] = figures(Assets.text("accuracy.tsv") ?? "")

  /// Reads the file: rows of tabs, each a set in words or a figure.
  static func figures(_ text: String) -> [MeasuredAccuracy] {
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
    var sets: [String: String] = [:]
    for row in rows where row.first == "set" && row.count == 3 { sets[row[1]] = row[2] }
    return rows.compactMap { row in
      guard row.first == "figure", row.count == 6, let right = Int(row[3]), let total = Int(row[4]),
        let records = sets[row[5]]
      else { return nil }
      return MeasuredAccuracy(
        answer: row[1], measure: row[2], share: Proportion(right, of: total), set: row[5], records: records)
    }
  }

  /// `247 of 300 (82 %, 95 % CI 78 to 86)`.
  package var text: String {
    guard let value = share.value, let interval = share.wilson() else { return "–" }
    return "\(share.count) of \(share.total) (\(Percent.text(value)), 95 % CI \(Percent.range(interval)))"
  }
}

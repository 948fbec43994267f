internal import Bibliography

/// Counts the records that had something for which the new format has no place, so that nothing goes in silence.
package struct ExportLosses {
  private let format: ExportFormat
  private var counts: [String: Int] = [:]
  private var longCells = 0

  package init(_ format: ExportFormat) { self.format = format }

  package mutating func count(_ entry: ExportEntry) {
    if format == .ndjson {
      if entry.appraisal != nil { counts["authors, abstract and all other fields of the citation", default: 0] += 1 }
      return
    }
    if TaggedOriginal.isKept(entry.record, in: format) { return }
    let record = entry.record
    if format == .csv, CSVExporter.isTooLong(record) { longCells += 1 }
    var names: Set<String> = []
    for field in record.fields {
      switch field.kind {
      case .indexingStatus where format != .nbib: names.insert("indexing status")
      case .indexingMethod: names.insert("indexing method")
      case .methodsText: names.insert("methods section of the full text")
      case .electronicYear:
        if record.year != Int(field.code) { names.insert("year of the electronic article") }
      case .abstractText:
        if !record.abstract.contains(field.range) { names.insert("second abstract") }
      default: break
      }
    }
    for name in names { counts[name, default: 0] += 1 }
  }

  /// What was left out, the most frequent first; nil where nothing was.
  package var description: String? {
    if counts.isEmpty { return nil }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = sorted.map { "\($0.key) (\(Percent.grouped($0.value)) \($0.value == 1 ? "record" : "records"))" }
      .joined(separator: ", ")
    let cure = format == .ndjson ? "; --no-labels writes the whole records" : ""
    return "not carried over, since \(format.rawValue) has no place for it: \(named)\(cure)"
  }

  /// What a table's user must know of cells that Excel cannot hold; nil where there are none.
  package func longCellNote(isCut: Bool) -> String? {
    if longCells == 0 { return nil }
    let count = longCells == 1 ? "1 abstract is" : "\(Percent.grouped(longCells)) abstracts are"
    return "\(count) longer than a cell of Excel holds (\(Percent.grouped(CSVExporter.mostInCell)) signs) and "
      + (isCut ? "cut short, as each says at its end" : "whole in the file, but Excel would cut them")
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    other.lowerBound >= lowerBound && other.upperBound <= upperBound
  }
}

internal import Bibliography
package import CriticalAppraisal

/// One line a record for reading on a terminal of 80 columns.
package struct TableWriter: AppraisalWriter {
  /// The columns' headings and widths; one space between makes 80.
  private static let columns = [
    ("id", 9), ("year", 4), ("design", 19), ("timing", 13), ("verdict", 14), ("title", 16),
  ]

  package init() {}

  package func begin(_ output: inout OutputBuffer) { write(Self.columns.map(\.0), to: &output) }

  package func write(_ appraisal: Appraisal, to output: inout OutputBuffer) {
    let record = appraisal.record
    write(
      [
        record.text(of: .pmid) ?? record.id, record.year.map(String.init) ?? "-", appraisal.design.label.rawValue,
        appraisal.timing.marker.rawValue, appraisal.comparison.verdict.rawValue, record.text(record.title),
      ], to: &output)
  }

  private func write(_ cells: [String], to output: inout OutputBuffer) {
    for (place, (cell, (_, width))) in zip(cells, Self.columns).enumerated() {
      output.append(place + 1 < cells.count ? Columns.fit(cell, width) + " " : Columns.cut(cell, to: width) + "\n")
    }
  }
}

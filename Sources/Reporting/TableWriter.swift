internal import Bibliography
package import CriticalAppraisal

/// One line a record for reading on a terminal of 80 columns.
package struct TableWriter: AppraisalWriter {
  package init() {}

  package mutating func begin(_ output: inout OutputBuffer) {
    output.append("record          year  design               timing         verdict         title\n")
  }

  package mutating func write(_ appraisal: Appraisal, to output: inout OutputBuffer) {
    let record = appraisal.record
    let cells: [(String, Int)] = [
      (record.text(of: .pmid) ?? record.id, 15), (record.year.map(String.init) ?? "-", 5),
      (appraisal.design.label.rawValue, 20), (appraisal.timing.marker.rawValue, 14),
      (appraisal.comparison.verdict.rawValue, 15),
    ]
    for (text, width) in cells { output.append(Columns.fit(text, width) + " ") }
    output.append(Columns.cut(record.text(record.title), to: 80) + "\n")
  }
}

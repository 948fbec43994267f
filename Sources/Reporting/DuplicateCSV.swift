internal import Bibliography

/// Duplicates as a table: a line for each record of a group or a possible pair.
package struct DuplicateCSV {
  private let list: DuplicateList

  package init(_ list: DuplicateList) { self.list = list }

  package func write(to output: inout OutputBuffer) {
    CSVRow.write(["group", "role", "reason", "id", "duplicate_of", "file", "line", "year", "title"], to: &output)
    for (number, group) in list.deduplication.groups.enumerated() {
      for (place, member) in group.members.enumerated() {
        let reason = place == 0 ? "" : group.reasons[place - 1].rawValue
        write(member, "\(number + 1)", member == group.keeper ? "kept" : "duplicate", reason, group.keeper, &output)
      }
    }
    for (number, pair) in list.deduplication.possible.enumerated() {
      for member in [pair.first, pair.second] {
        write(member, "possible \(number + 1)", "possible", pair.doubt.rawValue, member, &output)
      }
    }
  }

  private func write(
    _ place: Int, _ group: String, _ role: String, _ reason: String, _ keeper: Int, _ output: inout OutputBuffer
  ) {
    let record = list.records[place]
    let year = record.year.map(String.init) ?? ""
    CSVRow.write(
      [
        group, role, reason, record.id, keeper == place ? "" : list.records[keeper].id, record.file, "\(record.line)",
        year,
        record.title,
      ], to: &output)
  }
}

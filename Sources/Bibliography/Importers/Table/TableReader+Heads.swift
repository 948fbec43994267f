/// Rows that are no records: the head once more, or that of another table joined to the first.
extension TableReader {
  /// Whether the row is a head; another table's head holds from here on.
  func takesHead() -> Bool {
    let place = places.title ?? 0
    let sign = row[place]
    if sign.isEmpty || sign.count > 40 || TableHeadings.meaning(TableHeadings.key(sign)) == nil { return false }
    let cells = (0..<row.count).map { Array(row[$0]) }
    let same = zip(cells, columns).count { cell, column in
      TableHeadings.key(cell) == TableHeadings.key(column.heading)
    }
    if same == columns.count || columns.count > 3 && same + 1 == columns.count { return true }
    let found = TableColumns(cells)
    let filled = cells.count { !$0.isEmpty }
    guard found.areSurelyRecords, found.knownCount * 2 > filled else { return false }
    columns = found.columns
    dialect = found.dialect
    scanner.columns = columns.count
    return true
  }

  /// The line of hyphens below the head of a table in Markdown.
  var isRule: Bool {
    guard head.form.separator == UInt8(ascii: "|") else { return false }
    return (0..<row.count).allSatisfy { index in
      row[index].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }
    }
  }
}

/// Embase.com's export by rows: each row is a field with its heading in front, each record begins with its title.
enum VerticalTable {
  /// The form of the table, nil where the text is none such.
  static func form(of text: ArraySlice<UInt8>, isWhole: Bool) -> TableForm? {
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
      var headings: Set<String> = []
      var (rows, place) = (0, text.startIndex)
      var endsWithReturn = false
      while rows < 40, place < text.endIndex {
        let row = TextRow(text, from: place, separator: separator)
        place = row.end
        if isEmpty(row) { continue }
        if rows == 0 { endsWithReturn = row.endsWithReturn }
        if row.isCutOff || place == text.endIndex && !isWhole { break }
        guard row.cells.count > 1 || rows > 0, let heading = heading(row.cells[0]) else {
          headings.removeAll()
          break
        }
        if rows == 0, heading != "title" || row.cells.dropFirst().contains(where: { self.heading($0) != nil }) { break }
        headings.insert(heading)
        rows += 1
      }
      if headings.count >= 3, headings.contains("title") {
        return TableForm(separator: separator, endsRowsWithReturn: endsWithReturn)
      }
    }
    return nil
  }

  /// The heading that a cell holds: capitals, and known or all but known.
  private static func heading(_ cell: [UInt8]) -> String? {
    if cell.isEmpty || cell.count > 60 { return nil }
    let capitals = cell.count { $0 &- 0x41 < 26 }
    let small = cell.count { $0 &- 0x61 < 26 }
    return capitals > 1 && small < 3 ? TableHeadings.key(cell) : nil
  }

  private static func isEmpty(_ row: TextRow) -> Bool { row.cells.allSatisfy { $0.allSatisfy(ASCII.isSpace) } }
}

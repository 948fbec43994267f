/// What the first rows say about a head that might also be a line of prose.
enum TableEvidence {
  /// Whether the rows behind a head fit it.
  static func supports(
    _ columns: TableColumns, _ text: ArraySlice<UInt8>, from start: Int, _ separator: UInt8
  ) -> Bool {
    var (rows, fitting) = (0, 0)
    var place = start
    while rows < 6, place < text.endIndex {
      let row = TextRow(text, from: place, separator: separator)
      place = row.end
      if row.cells.allSatisfy({ $0.allSatisfy(ASCII.isSpace) }) { continue }
      // The last row may be cut off by the end of what is looked at.
      if place == text.endIndex, rows > 0, row.cells.count < columns.columns.count { break }
      rows += 1
      if fits(row, columns) { fitting += 1 }
    }
    if rows == 0 { return columns.hasTitle && columns.knownCount > 1 }
    return fitting * 2 > rows
  }

  private static func fits(_ row: TextRow, _ columns: TableColumns) -> Bool {
    if row.cells.count != columns.columns.count { return false }
    if columns.hasTitle { return true }
    return zip(columns.columns, row.cells).contains { column, cell in
      column.role.isIdentifier && holdsIdentifier(cell)
    }
  }

  private static func holdsIdentifier(_ cell: [UInt8]) -> Bool {
    cell.withUnsafeBufferPointer { text in
      if DOI.range(in: text) != nil { return true }
      let word = text.drop(while: ASCII.isSpace).prefix { !ASCII.isSpace($0) }
      return word.count >= 4 && word.count <= 12 && word.contains(where: ASCII.isDigit)
        && word.allSatisfy { ASCII.isDigit($0) || ASCII.lowercased($0) &- 0x61 < 26 || $0 == UInt8(ascii: ".") }
    }
  }

  /// Whether quotes inside cells are written `\"`: such a one stands before a letter, digit or blank, and none is
  /// written twice between letters.
  static func showsBackslashes(_ text: ArraySlice<UInt8>) -> Bool {
    var isFound = false
    var place = text.startIndex
    while place + 2 < text.endIndex {
      if text[place] == UInt8(ascii: "\\"), text[place + 1] == TableForm.quote, isInText(text[place + 2]) {
        isFound = true
      } else if text[place] == TableForm.quote, text[place + 1] == TableForm.quote, isInText(text[place + 2]),
        place > text.startIndex, isInText(text[place - 1])
      {
        return false
      }
      place += 1
    }
    return isFound
  }

  private static func isInText(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.lowercased(byte) &- 0x61 < 26 || byte == 0x20 || byte == UInt8(ascii: ".")
  }
}

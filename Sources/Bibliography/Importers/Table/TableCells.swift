/// The cells of one row as plain UTF-8: quotes undone, and bytes that are no UTF-8 taken for Windows-1252.
final class TableCells {
  private var cells: [TableRowScanner.Cell] = []
  private var base: UnsafeMutablePointer<UInt8>?
  private var mended: UnsafeMutablePointer<UInt8>?
  private(set) var wasMended = false

  deinit { mended?.deallocate() }

  var count: Int { cells.count }

  /// The text of a cell; valid until the next row is taken.
  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    guard index < cells.count, let base else { return UnsafeBufferPointer(start: nil, count: 0) }
    let cell = cells[index]
    return UnsafeBufferPointer(start: base + cell.start, count: cell.end - cell.start)
  }

  /// Takes the scanner's present row, whose bytes are changed where quotes are undone.
  func take(_ scanner: TableRowScanner) {
    swap(&cells, &scanner.cells)
    let row = scanner.row
    base = row
    wasMended = !UTF8Validity.isValid(UnsafeBufferPointer(start: row, count: scanner.length))
    for index in cells.indices {
      if cells[index].hasEscapes { unescape(&cells[index], row, scanner.form) }
      trim(&cells[index], row)
      dropGuard(&cells[index], row)
    }
    if wasMended { mend(row) }
  }

  var isEmpty: Bool { cells.allSatisfy { $0.start == $0.end } }

  private func unescape(_ cell: inout TableRowScanner.Cell, _ row: UnsafeMutablePointer<UInt8>, _ form: TableForm) {
    var out = cell.start
    var index = cell.start
    while index < cell.end {
      let byte = row[index]
      let next = index + 1 < cell.end ? row[index + 1] : 0
      let isEscape =
        byte == TableForm.quote && next == TableForm.quote
        || form.escapesWithBackslash && byte == UInt8(ascii: "\\") && (next == TableForm.quote || next == byte)
      row[out] = isEscape ? next : byte
      out += 1
      index += isEscape ? 2 : 1
    }
    cell.end = out
  }

  private func trim(_ cell: inout TableRowScanner.Cell, _ row: UnsafeMutablePointer<UInt8>) {
    while cell.start < cell.end, ASCII.isSpace(row[cell.start]) { cell.start += 1 }
    while cell.end > cell.start, ASCII.isSpace(row[cell.end - 1]) { cell.end -= 1 }
  }

  /// Undoes what keeps Excel from changing a cell: `="0012"`, and `'` before `=`, `+`, `-` or `@`.
  private func dropGuard(_ cell: inout TableRowScanner.Cell, _ row: UnsafeMutablePointer<UInt8>) {
    guard cell.end - cell.start > 2 else { return }
    let (first, second) = (row[cell.start], row[cell.start + 1])
    if first == UInt8(ascii: "="), second == TableForm.quote, row[cell.end - 1] == TableForm.quote,
      cell.end - cell.start > 3
    {
      cell.start += 2
      cell.end -= 1
    } else if first == UInt8(ascii: "'"), Self.formulaSigns.contains(second) {
      // `'-omics'` is a word between quotes; the apostrophe of `women's` closes none.
      for index in (cell.start + 2)..<cell.end where row[index] == first {
        if index + 1 == cell.end || (row[index + 1] | 0x20) &- 0x61 >= 26 { return }
      }
      cell.start += 1
    }
  }

  private static let formulaSigns: [UInt8] = Array("=+-@".utf8)

  private func mend(_ row: UnsafeMutablePointer<UInt8>) {
    var text: [UInt8] = []
    for index in cells.indices {
      let start = text.count
      text += UTF8Validity.mended(
        UnsafeBufferPointer(start: row + cells[index].start, count: cells[index].end - cells[index].start))
      (cells[index].start, cells[index].end) = (start, text.count)
    }
    mended?.deallocate()
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, text.count))
    for (index, byte) in text.enumerated() { copy[index] = byte }
    (mended, base) = (copy, copy)
  }
}

/// Values as spreadsheets and statistics programs leave them.
enum TableValue {
  /// What stands for an empty cell.
  static func isMissing(_ cell: UnsafeBufferPointer<UInt8>, isKnown: Bool) -> Bool {
    if cell.count > 4 { return false }
    if cell.elementsEqual("NA".utf8) || cell.elementsEqual("nan".utf8) || cell.elementsEqual("NaN".utf8) { return true }
    return isKnown
      && (cell.elementsEqual("None".utf8) || cell.elementsEqual("NULL".utf8) || cell.elementsEqual("null".utf8)
        || cell.elementsEqual("N/A".utf8) || cell.elementsEqual("n/a".utf8) || cell.elementsEqual("-".utf8)
        || cell.elementsEqual("[]".utf8))
  }

  /// A number without the `.0` of a column of decimals, or the one in `PMID: 123` and in an address.
  static func number(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    if cell.count > 2, cell.suffix(2).elementsEqual(".0".utf8), ASCII.number(cell.dropLast(2)) != nil {
      return UnsafeBufferPointer(rebasing: cell.dropLast(2))
    }
    guard ASCII.number(cell) == nil, let first = cell.first, ASCII.lowercased(first) &- 0x61 < 26 else { return cell }
    let digits = cell.drop { !ASCII.isDigit($0) }.prefix(while: ASCII.isDigit)
    let rest = cell[digits.endIndex...]
    return rest.allSatisfy { !ASCII.isDigit($0) } && !digits.isEmpty ? UnsafeBufferPointer(rebasing: digits) : cell
  }
}

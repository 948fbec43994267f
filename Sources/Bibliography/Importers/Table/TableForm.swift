/// How a table is written down: what divides its cells and rows.
struct TableForm: Sendable, Equatable {
  static let quote = UInt8(ascii: "\"")
  static let tab: UInt8 = 0x09

  var separator: UInt8
  /// Quotes inside quoted cells are written `\"`.
  var escapesWithBackslash = false
  /// Rows end at a carriage return alone, as on the old Macintosh; line feeds may stand in quoted cells.
  var endsRowsWithReturn = false

  func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D && endsRowsWithReturn }

  /// How many lines end in a text.
  func lineEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if !endsRowsWithReturn { return bytes.lineEnds }
    var found = 0
    for index in bytes.indices {
      let isSecondHalf = bytes[index] == 0x0A && index > 0 && bytes[index - 1] == 0x0D
      if isLineEnd(bytes[index]), !isSecondHalf { found += 1 }
    }
    return found
  }
}

/// ISSNs and ISBNs out of a field that may hold several of both: `0964-6906 (Print)0964-6906`, `03064530 (ISSN)`.
package enum SerialNumbers {
  /// Adds the numbers; false where the text holds none, or another number too.
  @discardableResult
  package static func add(_ text: UnsafeBufferPointer<UInt8>, to builder: inout RecordBuilder) -> Bool {
    var index = 0
    var (known, unknown) = (0, 0)
    while index < text.count {
      let start = index
      var signs = 0
      while index < text.count,
        ASCII.isDigit(text[index]) || text[index] | 0x20 == UInt8(ascii: "x") || text[index] == UInt8(ascii: "-")
      {
        if text[index] != UInt8(ascii: "-") { signs += 1 }
        index += 1
      }
      let number = UnsafeBufferPointer(rebasing: text[start..<index])
      if signs == 8 {
        addOnce(.issn, number, to: &builder)
        known += 1
      } else if signs == 10 || signs == 13 {
        addOnce(.isbn, number, to: &builder)
        known += 1
      } else if number.contains(where: ASCII.isDigit) {
        unknown += 1
      }
      if index == start { index += 1 }
    }
    return known > 0 && unknown == 0
  }

  private static func addOnce(
    _ kind: RecordFieldKind, _ number: UnsafeBufferPointer<UInt8>, to builder: inout RecordBuilder
  ) {
    if let known = builder.lastField(kind), builder.bytes(in: known.range).equals(number) { return }
    builder.add(kind, number)
  }
}

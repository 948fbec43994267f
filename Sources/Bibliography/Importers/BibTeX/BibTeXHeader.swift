/// The beginning of an entry: `@article{`, `@Book {`, `@string(`.
struct BibTeXHeader {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// Where the word behind the `@` stands.
  var name: Range<Int>
  /// Where the bracket stands.
  var open: Int

  /// No header is longer, white space in it included.
  static let mostBytes = 256

  /// The header that begins at an `@`.
  init?(_ text: Text, at start: Int) {
    let limit = min(text.count, start + Self.mostBytes)
    var index = Self.skippingSpace(text, start + 1, limit)
    let begin = index
    while index < limit, Self.isNameByte(text[index]) { index += 1 }
    name = begin..<index
    index = Self.skippingSpace(text, index, limit)
    guard !name.isEmpty, index < limit, text[index] == UInt8(ascii: "{") || text[index] == UInt8(ascii: "(") else {
      return nil
    }
    open = index
  }

  /// Whether text of any kind would hardly begin a line so: a known type, or a key and a comma behind the bracket.
  func isSure(_ text: Text) -> Bool {
    if BibTeXType.isKnown(Text(rebasing: text[name])) { return true }
    let limit = min(text.count, open + Self.mostBytes)
    var index = Self.skippingSpace(text, open + 1, limit)
    while index < limit, text[index] > 0x20, !"{}(),=;".utf8.contains(text[index]) { index += 1 }
    return index < limit && text[index] == UInt8(ascii: ",")
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.lowercased(byte) &- 0x61 < 26 || ASCII.isDigit(byte) || byte == UInt8(ascii: "_")
  }

  static func skippingSpace(_ text: Text, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, ASCII.isSpace(text[index]) { index += 1 }
    return index
  }

  /// Whether a file's beginning shows entries: one of its first lines is a header.
  static func isIn(_ head: TextHead) -> Bool {
    head.text.withUnsafeBufferPointer { text in
      var (lines, index) = (0, 0)
      while index < text.count, lines < 60 {
        index = skippingSpace(text, index, text.count)
        if index < text.count, text[index] == UInt8(ascii: "@"), let header = BibTeXHeader(text, at: index),
          header.isSure(text)
        {
          return true
        }
        while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
        lines += 1
      }
      return false
    }
  }
}

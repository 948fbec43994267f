/// The number or bullet before a reference: `1.`, `1)`, `(1)`, `[1]`, `1 `, `•`, `^ a b`.
struct ReferenceLabel: Equatable {
  /// The number, nil for a bullet.
  var number: Int?
  /// The byte behind the label and its white space.
  var end: Int
  /// A number in square brackets, which hardly stands for anything else.
  var isSquare = false

  /// The label that begins at a byte; nil where there is none.
  init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    var index = start
    guard index < text.count else { return nil }
    if let bullet = Self.bullet(text, at: index) {
      index += bullet
    } else {
      let open = text[index]
      let isBracketed = open == UInt8(ascii: "[") || open == UInt8(ascii: "(")
      if isBracketed { index += 1 }
      let digits = index
      while index < text.count, ASCII.isDigit(text[index]), index - digits < 5 { index += 1 }
      guard index > digits, index - digits <= 4, let value = ASCII.number(text[digits..<index]), value > 0 else {
        return nil
      }
      guard index < text.count else { return nil }
      let close = text[index]
      if isBracketed {
        guard close == UInt8(ascii: "]") || close == UInt8(ascii: ")") else { return nil }
        isSquare = close == UInt8(ascii: "]")
        index += 1
      } else if close == UInt8(ascii: ".") || close == UInt8(ascii: ")") {
        index += 1
        // `1.5 mg` is no label.
        if index < text.count, ASCII.isDigit(text[index]) { return nil }
      } else if close != 0x20 {
        return nil
      }
      number = Int(value)
    }
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    guard index < text.count else { return nil }
    end = index
  }

  /// • · – — ▪ ● ◦ ‣ ↑ and Word's private bullet.
  private static let bullets = [
    "\u{2022}", "\u{B7}", "\u{2013}", "\u{2014}", "\u{25AA}", "\u{25CF}", "\u{25E6}", "\u{2023}", "\u{2191}",
    "\u{F0B7}",
  ].map { Array($0.utf8) }

  private static func bullet(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let rest = text[index...].prefix(4)
    if let sign = [UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "^"), UInt8(ascii: "+")].first(where: {
      rest.first == $0
    }),
      rest.count > 1, rest[index + 1] == 0x20
    {
      return sign == UInt8(ascii: "^") ? 1 + backLinks(text, from: index + 1) : 1
    }
    if rest.first ?? 0 < 0xC2 { return nil }
    return bullets.first { rest.starts(with: $0) }.map(\.count)
  }

  /// Wikipedia's `^ a b c` before a reference cited more than once.
  private static func backLinks(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 2 < text.count, text[index] == 0x20, text[index + 1] &- 0x61 < 26, text[index + 2] == 0x20 {
      index += 2
    }
    return index - start
  }
}

/// The number or bullet before a reference: `1.`, `1)`, `(1)`, `[1]`, `[^1]:`, `1 `, `¹`, `•`, `- [1]`, `^ a b`.
struct ReferenceLabel: Equatable {
  /// The number, nil for a bullet.
  var number: Int?
  /// The byte behind the label and its white space.
  var end: Int
  /// A number in square brackets, which hardly stands for anything else.
  var isSquare = false

  /// The label that begins at a byte; nil where there is none.
  init?(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start < text.count else { return nil }
    end = start
    var index = start
    if let bullet = Self.bullet(text, at: index) {
      index += bullet
      while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
      // `- [1]`, `* 1.`
      if let inner = Self.number(text, at: index), inner.isClosed { take(inner, &index) }
    } else if let found = Self.number(text, at: index) ?? Self.superscript(text, at: index) {
      take(found, &index)
    } else {
      return nil
    }
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    guard index < text.count else { return nil }
    end = index
  }

  private typealias Found = (value: Int, end: Int, isClosed: Bool, isSquare: Bool)

  private mutating func take(_ found: Found, _ index: inout Int) {
    number = found.value
    isSquare = found.isSquare
    index = found.end
  }

  /// `1.`, `1)`, `(1)`, `[1]`, `[^1]:`, and `1 `, which nothing closes.
  private static func number(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Found? {
    guard start < text.count else { return nil }
    var index = start
    let isBracketed = text[index] == UInt8(ascii: "[") || text[index] == UInt8(ascii: "(")
    if isBracketed { index += 1 }
    if text[start] == UInt8(ascii: "["), index < text.count, text[index] == UInt8(ascii: "^") { index += 1 }
    let digits = index
    while index < text.count, ASCII.isDigit(text[index]), index - digits < 5 { index += 1 }
    guard index > digits, index - digits <= 4, let value = ASCII.number(text[digits..<index]), value > 0,
      index < text.count
    else { return nil }
    let close = text[index]
    if isBracketed {
      guard close == UInt8(ascii: "]") || close == UInt8(ascii: ")") else { return nil }
      let isSquare = close == UInt8(ascii: "]")
      if isSquare, index + 1 < text.count, text[index + 1] == UInt8(ascii: ":") { index += 1 }
      return (Int(value), index + 1, true, isSquare)
    }
    if close == UInt8(ascii: ".") || close == UInt8(ascii: ")") {
      // `1.5 mg` is no label.
      if index + 1 < text.count, ASCII.isDigit(text[index + 1]) { return nil }
      return (Int(value), index + 1, true, false)
    }
    return close == 0x20 ? (Int(value), index, false, false) : nil
  }

  /// The number that small raised digits make: `¹`, `²³`.
  private static func superscript(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Found? {
    guard text[start] >= 0xC2 else { return nil }
    var (value, index) = (0, start)
    while index < text.count, value < 1000 {
      let rest = text[index...].prefix(3)
      guard let digit = superscripts.firstIndex(where: { rest.starts(with: $0) }) else { break }
      value = value * 10 + digit
      index += superscripts[digit].count
    }
    return value > 0 ? (value, index, true, false) : nil
  }

  private static let superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹".map { Array($0.utf8) }

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

/// The values in a cell that holds several.
enum TextList {
  typealias Text = UnsafeBufferPointer<UInt8>

  static let semicolon = UInt8(ascii: ";")
  static let bar = UInt8(ascii: "|")
  static let comma = UInt8(ascii: ",")

  /// Gives each value: of a list in Python's form, else between semicolons, bars or line ends, else between commas
  /// where these divide.
  static func forEach(_ text: Text, commas: Bool, _ body: (Text) -> Void) {
    if forEachQuoted(text, body) { return }
    if let separator = separator(of: text) {
      split(text, at: separator, body)
    } else if commas {
      split(text, at: comma, body)
    } else {
      body(text)
    }
  }

  /// The sign that divides a list beyond doubt.
  static func separator(of text: Text) -> UInt8? {
    var (hasBar, hasLineEnd) = (false, false)
    for index in text.indices {
      switch text[index] {
      case semicolon where !endsEntity(text, index): return semicolon
      case bar: hasBar = true
      case 0x0A: hasLineEnd = true
      default: break
      }
    }
    return hasBar ? bar : hasLineEnd ? 0x0A : nil
  }

  /// Gives what stands between separators; a comma in brackets and a semicolon of an entity divide nothing.
  static func split(_ text: Text, at separator: UInt8, _ body: (Text) -> Void) {
    var depth = 0
    var start = 0
    for index in text.indices {
      let byte = text[index]
      if byte == separator, separator != comma || depth == 0, separator != semicolon || !endsEntity(text, index) {
        give(text, start..<index, body)
        start = index + 1
      } else if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
        depth = max(0, depth - 1)
      }
    }
    give(text, start..<text.count, body)
  }

  /// Gives the values of `['a', "b"]`; false where the text is no such list.
  static func forEachQuoted(_ text: Text, _ body: (Text) -> Void) -> Bool {
    guard text.count > 3, text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"), isQuote(text[1]),
      isQuote(text[text.count - 2])
    else { return false }
    var index = 1
    while index < text.count - 1 {
      guard isQuote(text[index]) else {
        index += 1
        continue
      }
      let quote = text[index]
      let start = index + 1
      index = start
      while index < text.count - 1, text[index] != quote || !endsValue(text, index) { index += 1 }
      give(text, start..<index, body)
      index += 1
    }
    return true
  }

  /// Gives a value without the white space around it, unless nothing is left.
  static func give(_ text: Text, _ range: Range<Int>, _ body: (Text) -> Void) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ASCII.isSpace(text[start]) { start += 1 }
    while end > start, ASCII.isSpace(text[end - 1]) { end -= 1 }
    if start < end { body(Text(rebasing: text[start..<end])) }
  }

  /// Whether the semicolon ends `&amp;`, `&#233;` or the like.
  private static func endsEntity(_ text: Text, _ place: Int) -> Bool {
    var index = place - 1
    while index >= 0, place - index <= 9 {
      let byte = text[index]
      if byte == UInt8(ascii: "&") { return place - index > 2 }
      if !(ASCII.isDigit(byte) || ASCII.lowercased(byte) &- 0x61 < 26 || byte == UInt8(ascii: "#")) { return false }
      index -= 1
    }
    return false
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") }

  /// A quote ends a value where a comma or the list's end follows.
  private static func endsValue(_ text: Text, _ place: Int) -> Bool {
    if text[place - 1] == UInt8(ascii: "\\") { return false }
    var index = place + 1
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    return index >= text.count - 1 || text[index] == comma
  }
}

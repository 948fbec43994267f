/// Takes an entry apart, forgiving missing commas, missing keys and stray signs.
struct BibTeXEntryParser {
  private var entry: BibTeXEntry
  private let end: Int
  private var index: Int
  private let strings: BibTeXStrings
  /// Whether a backslash makes a brace plain, as programs write it, or not, as BibTeX counts.
  private let escapes: Bool
  /// Abbreviations in the place of other text could make an entry as long as they like.
  private static let mostBytes = 8 << 20

  /// `text` is the entry alone; the last bracket is taken off where `isClosed`.
  init(_ text: [UInt8], header: BibTeXHeader, isClosed: Bool, escapes: Bool, strings: BibTeXStrings) {
    entry = BibTeXEntry(text: text)
    entry.type = header.name
    index = header.open + 1
    end = isClosed ? max(index, text.count - 1) : text.count
    self.strings = strings
    self.escapes = escapes
  }

  /// The entry; nil where a value is not closed.
  mutating func parse() -> BibTeXEntry? {
    readKey()
    while skipToName() {
      let begin = index
      while index < end, Self.isFieldNameByte(entry.text[index]) { index += 1 }
      let name = begin..<index
      skipSpace()
      guard index < end, entry.text[index] == UInt8(ascii: "=") else {
        entry.hasJunk = true
        continue
      }
      index += 1
      guard let value = readValue() else { return nil }
      let lowered = String(decoding: entry.text[name].map(ASCII.lowercased), as: UTF8.self)
      entry.fields.append(.init(name: lowered, value: value))
    }
    return entry
  }

  /// The value of a `@string`, name and all, or of nothing.
  mutating func parseString() -> (name: String, value: [UInt8])? {
    guard skipToName(), let parsed = parse(), let field = parsed.fields.first else { return nil }
    return (field.name, Array(parsed.text[field.value]))
  }

  private mutating func skipSpace() {
    while index < end, ASCII.isSpace(entry.text[index]) { index += 1 }
  }

  /// Goes to the next sign that can begin a name.
  private mutating func skipToName() -> Bool {
    while index < end, !Self.isFieldNameByte(entry.text[index]) {
      let byte = entry.text[index]
      if !ASCII.isSpace(byte), byte != UInt8(ascii: ",") { entry.hasJunk = true }
      index += 1
    }
    return index < end
  }

  /// The key reaches to the comma.
  ///
  /// Where a `=` comes first there is none, or the comma is missing.
  private mutating func readKey() {
    if ASCII.equalIgnoringCase(entry.text[entry.type], "string") { return }
    skipSpace()
    let begin = index
    var stop = begin
    while stop < end, !",={\"".utf8.contains(entry.text[stop]) { stop += 1 }
    var last = stop
    if stop < end, entry.text[stop] != UInt8(ascii: ",") {
      // Back over the field's name.
      while last > begin, ASCII.isSpace(entry.text[last - 1]) { last -= 1 }
      while last > begin, !ASCII.isSpace(entry.text[last - 1]) { last -= 1 }
    }
    index = last
    while last > begin, ASCII.isSpace(entry.text[last - 1]) { last -= 1 }
    entry.key = begin..<last
  }

  private mutating func readValue() -> Range<Int>? {
    var pieces: [Range<Int>] = []
    while true {
      skipSpace()
      guard let piece = readPiece() else { return nil }
      pieces.append(piece)
      if entry.text.count > Self.mostBytes { return nil }
      let behind = index
      skipSpace()
      if index < end, entry.text[index] == UInt8(ascii: "#") {
        index += 1
      } else {
        index = behind
        break
      }
    }
    if pieces.count == 1 { return pieces[0] }
    let start = entry.text.count
    if pieces.reduce(start, { $0 + $1.count }) > Self.mostBytes { return nil }
    for piece in pieces { entry.text.append(contentsOf: Array(entry.text[piece])) }
    return start..<entry.text.count
  }

  private mutating func readPiece() -> Range<Int>? {
    guard index < end else { return index..<index }
    switch entry.text[index] {
    case UInt8(ascii: "{"): return readEnclosed(until: UInt8(ascii: "}"))
    case 0x22: return readEnclosed(until: 0x22)
    default: return readBare()
    }
  }

  private mutating func readEnclosed(until close: UInt8) -> Range<Int>? {
    index += 1
    let begin = index
    var depth = 0
    while index < end {
      let byte = entry.text[index]
      if byte == close, depth == 0, close != 0x22 || closesQuote() {
        index += 1
        return begin..<(index - 1)
      }
      if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth = max(0, depth - 1)
      } else if byte == UInt8(ascii: "\\"), escapes, index + 1 < end, BibTeXDepth.isEscapable(entry.text[index + 1]) {
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// A quote closes the value where a comma, `#`, a line end or the end follows; else it stands in the text.
  private func closesQuote() -> Bool {
    var next = index + 1
    while next < end, entry.text[next] == 0x20 || entry.text[next] == 0x09 { next += 1 }
    return next >= end || ",#\n\r}".utf8.contains(entry.text[next])
  }

  /// A number, the name of a string, or words without quotes.
  private mutating func readBare() -> Range<Int> {
    let begin = index
    while index < end, !",#}{\"\n\r".utf8.contains(entry.text[index]), entry.text[index] != UInt8(ascii: "=") {
      index += 1
    }
    var last = index
    if index < end, entry.text[index] == UInt8(ascii: "=") {
      // The comma is missing: the last word is the next field's name.
      while last > begin, ASCII.isSpace(entry.text[last - 1]) { last -= 1 }
      while last > begin, !ASCII.isSpace(entry.text[last - 1]) { last -= 1 }
      index = max(last, begin)
      if last == begin { index = begin + 1 }
    }
    if index == begin { index += 1 }
    while last > begin, ASCII.isSpace(entry.text[last - 1]) { last -= 1 }
    guard let known = strings.value(entry.text[begin..<last]) else { return begin..<last }
    let start = entry.text.count
    entry.text.append(contentsOf: known)
    return start..<entry.text.count
  }

  private static func isFieldNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"\"#%'(),={}\\".utf8.contains(byte)
  }
}

/// A text as it is compared: its words in plain small letters, without accents, marks, tags or punctuation.
///
/// Databases write one title in many ways. `α` and `alpha`, `Pérez` and `Perez`, `IL2` and `IL-2`, `H<sub>2</sub>O`
/// and `H2O` come out the same; letters of other scripts stay as they are.
struct FoldedWords {
  /// The letters of all words, one after the other.
  private(set) var letters: [UInt8] = []
  /// Where each word lies in `letters`; a word is all digits or has none.
  private(set) var words: [Range<Int>] = []
  private var start = 0

  /// Longer texts are folded as far as this.
  private static let longest = 1_200

  init(_ text: UnsafeBufferPointer<UInt8>) {
    letters.reserveCapacity(min(text.count, Self.longest) + 16)
    words.reserveCapacity(24)
    var index = 0
    let end = min(text.count, Self.longest)
    while index < end { index += fold(text, at: index, end: end) }
    endWord()
  }

  subscript(_ word: Int) -> ArraySlice<UInt8> { letters[words[word]] }

  private mutating func endWord() {
    if letters.count > start { words.append(start..<letters.count) }
    start = letters.count
  }

  private mutating func append(_ byte: UInt8) {
    if let last = letters.last, letters.count > start, ASCII.isDigit(last) != ASCII.isDigit(byte) { endWord() }
    letters.append(byte)
  }

  private mutating func append(_ text: StaticString) {
    for offset in 0..<text.utf8CodeUnitCount { append(text.utf8Start[offset]) }
  }

  /// Takes one sign or tag; returns how many bytes it has.
  private mutating func fold(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    let byte = text[index]
    if byte < 0x80 {
      let small = ASCII.lowercased(byte)
      if small &- 0x61 < 26 || ASCII.isDigit(small) {
        append(small)
      } else if byte == UInt8(ascii: "<"), let length = Self.tagLength(text, index, end) {
        return length
      } else if byte == UInt8(ascii: "&"), let length = Self.entityLength(text, index, end) {
        endWord()
        return length
      } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "`") {
        endWord()
      }
      return 1
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    if length == 1 || index + length > end { return 1 }
    let (second, third) = (text[index + 1], length > 2 ? text[index + 2] : 0)
    if second & 0xC0 != 0x80 { return 1 }
    switch byte {
    case 0xC2:
      switch second {
      case 0xB2, 0xB3: append(second &- 0x80)
      case 0xB9: append(UInt8(ascii: "1"))
      case 0xB5: append("mu")
      case 0xAD: break
      default: endWord()
      }
    case 0xC3, 0xC4, 0xC5: appendLatin(byte, second)
    case 0xCC: break
    case 0xCD where second < 0xB0: break
    case 0xCE where second >= 0x91: appendGreek(Int(second < 0xB1 ? second - 0x91 : second - 0xB1))
    case 0xCF where second <= 0x89: appendGreek(Int(second - 0x80) + 15)
    case 0xE2 where second == 0x80 && (third == 0x98 || third == 0x99): break
    case 0xE2 where second == 0x82 && third &- 0x80 < 10: append(third &- 0x50)
    case 0xE2,
      0xE3 where second == 0x80:
      endWord()
    default: for offset in 0..<length { append(text[index + offset]) }
    }
    return length
  }

  private mutating func appendLatin(_ lead: UInt8, _ second: UInt8) {
    if lead == 0xC3 {
      switch second | 0x20 {
      case 0xA6: append("ae")
      case 0xB7: endWord()
      case 0xBF where second == 0x9F: append("ss")
      default: append(Self.latin1.utf8Start[Int(second & 0x1F)])
      }
    } else {
      append(ASCII.lowercased(Self.latinA.utf8Start[Int(lead - 0xC4) * 64 + Int(second & 0x3F)]))
    }
  }

  private mutating func appendGreek(_ letter: Int) {
    if Self.greek.indices.contains(letter) { append(Self.greek[letter]) }
  }

  private static let latin1: StaticString = "aaaaaaaceeeeiiiidnooooo ouuuuyty"
  private static let latinA: StaticString = """
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjJjKkkLlLlLlLlLl\
    NnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
    """
  private static let greek: [StaticString] = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi",
    "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
  ]

  /// The length of a tag such as `<sub>` or `</i>`; nil where the sign means "less than".
  private static func tagLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
    var next = index + 1
    if next < end, text[next] == UInt8(ascii: "/") { next += 1 }
    if next >= end || !(ASCII.lowercased(text[next]) &- 0x61 < 26) { return nil }
    let limit = min(end, index + 24)
    while next < limit {
      if text[next] == UInt8(ascii: ">") { return next + 1 - index }
      next += 1
    }
    return nil
  }

  private static func entityLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
    let limit = min(end, index + 9)
    for next in (index + 1)..<max(index + 1, limit) {
      if text[next] == UInt8(ascii: ";") { return next + 1 - index }
      if ASCII.isSpace(text[next]) { return nil }
    }
    return nil
  }
}

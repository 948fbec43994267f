/// The alphabet of words: letters without case and accents, any other letter, and digits.
enum TextSymbol {
  /// Symbols 1 to 26 are a to z.
  static let otherLetter: UInt8 = 27
  /// Symbols 28 to 37 are the digits of a word such as `CD56`.
  static let firstDigit: UInt8 = 28
  /// Rows of the word trie have this length.
  static let rowLength = 40

  static func letter(_ byte: UInt8) -> UInt8 { (byte | 0x20) &- 0x60 }
  static func digit(_ byte: UInt8) -> UInt8 { firstDigit + (byte &- 0x30) }
}

/// What the scanner does with a byte. Classes up to `TextSymbol.otherLetter` are the symbols of words.
enum ByteClass {
  static let gap: UInt8 = 50
  static let digit: UInt8 = 51
  /// Punctuation that no phrase spans.
  static let stop: UInt8 = 52
  /// `.`, `?` and `!`, which may end a sentence.
  static let terminator: UInt8 = 53
  static let colon: UInt8 = 54
  /// The first byte of a character beyond ASCII.
  static let beyondASCII: UInt8 = 55

  static let table: [UInt8] = (0...255).map { value in
    let byte = UInt8(value)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return TextSymbol.letter(byte)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return digit
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return terminator
    case UInt8(ascii: ":"): return colon
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""):
      return stop
    case 0x80...0xFF: return beyondASCII
    default: return gap
    }
  }
}

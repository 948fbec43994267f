/// What the scanner does with a byte.
enum ByteClass {
  static let letter: UInt8 = 0
  static let digit: UInt8 = 1
  static let gap: UInt8 = 2
  /// Punctuation that no phrase spans.
  static let stop: UInt8 = 3
  /// `.`, `?` and `!`, which may end a sentence.
  static let terminator: UInt8 = 4
  static let colon: UInt8 = 5
  /// The first byte of a character beyond ASCII.
  static let beyondASCII: UInt8 = 6

  static let table: [UInt8] = (0...255).map { value in
    let byte = UInt8(value)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return letter
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

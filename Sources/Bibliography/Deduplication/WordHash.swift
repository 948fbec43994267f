/// Numbers that stand for words, so that words are compared without their letters.
enum WordHash {
  /// Set on the number of a numeral; the other bits are then its value.
  static let numeral: UInt32 = 0x8000_0000

  /// The number of a folded word.
  ///
  /// British and American spelling (`randomised`, `tumor`, `haem`) come out the same.
  static func word(_ letters: ArraySlice<UInt8>) -> UInt32 {
    if let value = value(letters) { return numeral | value }
    return UInt32(truncatingIfNeeded: mixed(spelling(letters, 0xCBF2_9CE4_8422_2325))) & ~numeral
  }

  /// Adds a word's letters to a number of a whole text.
  static func spelling(_ letters: ArraySlice<UInt8>, _ start: UInt64) -> UInt64 {
    var hash = start
    var before: UInt8 = 0
    var index = letters.startIndex
    while index < letters.endIndex {
      let byte = letters[index]
      index += 1
      let next = index < letters.endIndex ? letters[index] : 0
      let isSilent =
        next == UInt8(ascii: "e") && (byte == UInt8(ascii: "a") || byte == UInt8(ascii: "o"))
        || byte == UInt8(ascii: "u") && before == UInt8(ascii: "o")
      before = byte
      if isSilent { continue }
      hash = (hash ^ UInt64(byte == UInt8(ascii: "z") ? UInt8(ascii: "s") : byte)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// A number in which each bit depends on all bits of the other.
  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 31)) &* 0x7FB5_D329_728E_A185
    value = (value ^ (value >> 27)) &* 0x81DA_DEF4_BC2D_D44D
    return value ^ (value >> 33)
  }

  static func combined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mixed(first &* 0x9E37_79B9_7F4A_7C15 ^ mixed(second))
  }

  /// The value of digits, of a Roman numeral, or of a single letter that tells parts apart (`B` in `Part B`).
  private static func value(_ letters: ArraySlice<UInt8>) -> UInt32? {
    guard let first = letters.first else { return nil }
    if ASCII.isDigit(first) {
      var value: UInt32 = 0
      for byte in letters { value = (value &* 10 &+ UInt32(byte &- 0x30)) & 0x00FF_FFFF }
      return value
    }
    if letters.count <= 4, first == UInt8(ascii: "i") || first == UInt8(ascii: "v") || first == UInt8(ascii: "x"),
      let roman = romans.firstIndex(where: { ASCII.equalIgnoringCase(letters, $0) })
    {
      return UInt32(roman + 1)
    }
    if letters.count == 1, first != UInt8(ascii: "a"), first < 0x80 { return 0x0100_0000 | UInt32(first) }
    return nil
  }

  private static let romans: [StaticString] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  ]
}

/// What a character beyond ASCII means to the phrase matcher.
enum CharacterFolding {
  enum Meaning: Equatable {
    /// One or two letters of the alphabet: é is e, œ is oe.
    case letters(UInt8, UInt8?)
    /// A letter of another alphabet, or a sign that belongs to its word.
    case otherLetter
    /// A space, a dash, an apostrophe, a raised or lowered sign: separates words as a space does.
    case gap
    /// A quotation mark or the like, which no phrase spans.
    case stop
    /// A soft hyphen or a joiner, as if it were not there.
    case nothing
  }

  /// The character at a place of sound UTF-8, and its length in bytes.
  static func meaning(_ bytes: UnsafePointer<UInt8>, remaining: Int) -> (Meaning, length: Int) {
    let first = bytes[0]
    if first < 0xE0 {
      if remaining < 2 { return (.otherLetter, 1) }
      return (latin(UInt32(first & 0x1F) << 6 | UInt32(bytes[1] & 0x3F)), 2)
    }
    if first < 0xF0 {
      if remaining < 3 { return (.otherLetter, remaining) }
      let scalar = UInt32(first & 0x0F) << 12 | UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F)
      return (threeByte(scalar), 3)
    }
    return (.otherLetter, min(4, remaining))
  }

  private static func latin(_ scalar: UInt32) -> Meaning {
    switch scalar {
    case 0xAD: return .nothing
    // Quotation marks.
    case 0xAB, 0xBB: return .stop
    case 0xAA, 0xB5, 0xBA: return .otherLetter
    case 0x80..<0xC0, 0xD7, 0xF7: return .gap
    case 0xC0..<0x180:
      let folded = latinLetters[Int(scalar - 0xC0)]
      guard let letter = folded.first else { return .otherLetter }
      return .letters(letter, folded.dropFirst().first)
    // Combining accents.
    case 0x300..<0x370: return .nothing
    default: return .otherLetter
    }
  }

  private static func threeByte(_ scalar: UInt32) -> Meaning {
    switch scalar {
    case 0x200B...0x200F, 0x2060, 0xFEFF: return .nothing
    case 0x201C...0x201F, 0x2026: return .stop
    // Spaces, dashes, apostrophes, primes, raised and lowered digits, arrows and mathematical signs.
    case 0x2000...0x206F, 0x2070...0x209F, 0x2190...0x22FF, 0x3000: return .gap
    default: return .otherLetter
    }
  }

  /// U+00C0 to U+017F without their accents, in runs; an empty entry has no like among a to z.
  private static let latinLetters: [[UInt8]] = {
    let upper = "a6 ae1 c1 e4 i4 d1 n1 o5 -1 o1 u4 y1 th1"
    let extended = "a6 c8 d4 e10 g8 h4 i10 ij2 j2 k3 l10 n9 o6 oe2 r6 s8 t6 u12 w2 y3 z6 s1"
    return "\(upper) ss1 \(upper) y1 \(extended)".split(separator: " ").flatMap { run -> [[UInt8]] in
      let letters = run.prefix { !$0.isNumber }
      let count = Int(run.dropFirst(letters.count)) ?? 0
      return Array(repeating: letters == "-" ? [] : Array(letters.utf8), count: count)
    }
  }()
}

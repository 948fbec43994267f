/// A mark or sign between words and numbers.
enum Mark: Equatable {
  case space, apostrophe
  case comma, semicolon, colon, stop, middleDot
  case open, close
  case dash, plus, slash, tilde, times, plusMinus, percent, caret
  case relation(PValue.Relation)
  case other
}

/// Marks in bytes.
extension Mark {
  /// The mark that begins at a byte and how many bytes it takes; nil for letters and digits.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (mark: Mark, width: Int)? {
    let byte = bytes[index]
    if byte >= 0x80 { return wide(bytes, at: index) }
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return nil
    case 0x09, 0x0A, 0x0D, 0x20: return (.space, 1)
    case UInt8(ascii: "'"): return (.apostrophe, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: ":"): return (.colon, 1)
    case UInt8(ascii: "."): return (.stop, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return (.open, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return (.close, 1)
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "+"): return (.plus, 1)
    case UInt8(ascii: "/"): return (.slash, 1)
    case UInt8(ascii: "~"): return (.tilde, 1)
    case UInt8(ascii: "*"): return (.times, 1)
    case UInt8(ascii: "%"): return (.percent, 1)
    case UInt8(ascii: "^"): return (.caret, 1)
    case UInt8(ascii: "="): return (.relation(.equal), 1)
    case UInt8(ascii: "<"): return isEquals(bytes, at: index + 1) ? (.relation(.atMost), 2) : (.relation(.less), 1)
    case UInt8(ascii: ">"):
      return isEquals(bytes, at: index + 1) ? (.relation(.atLeast), 2) : (.relation(.greater), 1)
    case UInt8(ascii: "&"): return entity(bytes, at: index) ?? (.other, 1)
    default: return (.other, 1)
    }
  }

  /// Whether a byte is the sign "=".
  private static func isEquals(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: "=")
  }

  /// The signs "&lt;" and "&gt;", which some records hold twice escaped.
  private static func entity(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (mark: Mark, width: Int)? {
    guard index + 3 < bytes.count, bytes[index + 2] == UInt8(ascii: "t"), bytes[index + 3] == UInt8(ascii: ";") else {
      return nil
    }
    switch bytes[index + 1] {
    case UInt8(ascii: "l"): return (.relation(.less), 4)
    case UInt8(ascii: "g"): return (.relation(.greater), 4)
    default: return nil
    }
  }

  /// A mark of two or three bytes; nil for everything else, which is taken for letters.
  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (mark: Mark, width: Int)? {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch (byte(0), byte(1)) {
    case (0xC2, 0xA0): return (.space, 2)
    case (0xC2, 0xB1): return (.plusMinus, 2)
    case (0xC2, 0xB7): return (.middleDot, 2)
    case (0xC3, 0x97): return (.times, 2)
    default: break
    }
    guard let mark = threeBytes(UInt32(byte(0)) << 16 | UInt32(byte(1)) << 8 | UInt32(byte(2))) else { return nil }
    return (mark, 3)
  }

  /// The mark of three bytes of UTF-8.
  private static func threeBytes(_ bytes: UInt32) -> Mark? {
    switch bytes {
    case 0xE28080...0xE2808B, 0xE280AF, 0xE38080: .space
    // The hyphens and dashes, the minus sign and its small and wide forms.
    case 0xE28090...0xE28095, 0xE28892, 0xEFB998, 0xEFB9A3, 0xEFBC8D: .dash
    case 0xE28098, 0xE28099, 0xE280B2: .apostrophe
    case 0xE280A7, 0xE28899, 0xE28B85, 0xE28FBA: .middleDot
    case 0xE288BC, 0xE28993, 0xE28988, 0xEFBD9E: .tilde
    case 0xE289A4, 0xE289A6, 0xE2A9BD: .relation(.atMost)
    case 0xE289A5, 0xE289A7, 0xE2A9BE: .relation(.atLeast)
    case 0xEFBC9C: .relation(.less)
    case 0xEFBC9D: .relation(.equal)
    case 0xEFBC9E: .relation(.greater)
    case 0xEFBC88: .open
    case 0xEFBC89: .close
    case 0xEFBC8C: .comma
    case 0xEFBC9A: .colon
    case 0xEFBC9B: .semicolon
    case 0xEFBC85: .percent
    case 0xE2809C, 0xE2809D, 0xE280A6, 0xE280A0, 0xE280A1: .other
    default: nil
    }
  }
}

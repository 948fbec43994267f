/// Makes sound UTF-8 of a stream's pieces, carrying a character that is cut off to the next.
struct ValidPieces {
  private var rest: [UInt8] = []
  /// Bytes taken so far.
  private(set) var count = 0

  mutating func valid(_ piece: [UInt8]) -> [UInt8] {
    var bytes = take(piece)
    // At most three bytes of a character can stand before its end.
    var cut = bytes.count
    while cut > 0, bytes.count - cut < 3, bytes[cut - 1] & 0xC0 == 0x80 { cut -= 1 }
    if cut > 0, bytes[cut - 1] >= 0xC2 {
      let length = bytes[cut - 1] >= 0xF0 ? 4 : bytes[cut - 1] >= 0xE0 ? 3 : 2
      if bytes.count - cut + 1 < length {
        rest = Array(bytes[(cut - 1)...])
        bytes.removeSubrange((cut - 1)...)
      }
    }
    return sound(bytes)
  }

  mutating func last(_ piece: [UInt8]) -> [UInt8] { sound(take(piece)) }

  private mutating func take(_ piece: [UInt8]) -> [UInt8] {
    count += piece.count
    defer { rest.removeAll() }
    return rest + piece
  }

  private func sound(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0x20 }
    return bytes.withUnsafeBufferPointer { UTF8Validity.isValid($0) ? bytes : UTF8Validity.mended($0) }
  }
}

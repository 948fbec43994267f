/// Byte work on text whose structure is ASCII, whatever its content.
package enum ASCII {
  @inlinable
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inlinable
  package static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 && (byte == 0x20 || byte &- 0x09 < 5) }

  @inlinable
  package static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The number that the bytes spell, nil unless all are digits and it fits.
  package static func number(_ bytes: some Collection<UInt8>) -> UInt32? {
    if bytes.isEmpty || bytes.count > 9 { return nil }
    var value: UInt32 = 0
    for byte in bytes {
      if !isDigit(byte) { return nil }
      value = value * 10 + UInt32(byte &- 0x30)
    }
    return value
  }

  /// Whether the bytes are the text, ASCII letters compared without case.
  package static func equalIgnoringCase(_ bytes: some Collection<UInt8>, _ text: StaticString) -> Bool {
    if bytes.count != text.utf8CodeUnitCount { return false }
    var expected = text.utf8Start
    for byte in bytes {
      if lowercased(byte) != lowercased(expected.pointee) { return false }
      expected += 1
    }
    return true
  }

  /// The first year, 1500 to 2099, written in four digits that stand alone; 0 where there is none.
  package static func firstYear(in bytes: some Collection<UInt8>) -> UInt32 {
    var digits = 0
    var value: UInt32 = 0
    func year() -> UInt32? { digits == 4 && (1500..<2100).contains(value) ? value : nil }
    for byte in bytes {
      if isDigit(byte) {
        digits += 1
        value = digits <= 4 ? value * 10 + UInt32(byte &- 0x30) : value
      } else {
        if let year = year() { return year }
        digits = 0
        value = 0
      }
    }
    return year() ?? 0
  }
}

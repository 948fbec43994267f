/// Tells sound UTF-8 from bytes that only look like text.
package enum UTF8Validity {
  /// The length of the well-formed sequence at the front of the bytes (Unicode 15, table 3-7), 0 where there is none.
  package static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let length: Int
    let secondRange: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, secondRange) = (2, 0x80...0xBF)
    case 0xE0: (length, secondRange) = (3, 0xA0...0xBF)
    case 0xED: (length, secondRange) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, secondRange) = (3, 0x80...0xBF)
    case 0xF0: (length, secondRange) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, secondRange) = (4, 0x80...0xBF)
    case 0xF4: (length, secondRange) = (4, 0x80...0x8F)
    default: return 0
    }
    if index + length > bytes.count { return 0 }
    if !secondRange.contains(bytes[index + 1]) { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether the bytes are UTF-8, the last sequence possibly cut off.
  package static func isValidPrefix(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let length = sequenceLength(buffer, at: index)
        if length == 0 { return isCutOff(Array(buffer[index...].prefix(4))) }
        index += length
      }
      return true
    }
  }

  /// Whether the bytes begin a sequence that further bytes could complete.
  private static func isCutOff(_ rest: [UInt8]) -> Bool {
    if rest.count == 1 { return (0xC2...0xF4).contains(rest[0]) }
    return (rest + [0x80, 0x80]).withUnsafeBufferPointer { sequenceLength($0, at: 0) } > rest.count
  }

  /// Whether all of the bytes are below 0x80; sixty-four are looked at together.
  package static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    let raw = UnsafeRawPointer(base)
    var all = SIMD8<UInt64>()
    var index = 0
    while index &+ 64 <= bytes.count {
      all |= raw.loadUnaligned(fromByteOffset: index, as: SIMD8<UInt64>.self)
      index &+= 64
    }
    var rest: UInt64 = 0
    for place in 0..<8 { rest |= all[place] }
    while index &+ 8 <= bytes.count {
      rest |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index &+= 8
    }
    while index < bytes.count {
      rest |= UInt64(base[index])
      index &+= 1
    }
    return rest & 0x8080_8080_8080_8080 == 0
  }

  /// Whether all of the bytes are UTF-8; eight plain ones are looked at together.
  package static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count,
        UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// The text with each byte that is no UTF-8 taken for Windows-1252, which such bytes nearly always are.
  package static func mended(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length == 0 {
        Windows1252.append(bytes[index], to: &out)
      } else {
        out.append(contentsOf: bytes[index..<(index + length)])
      }
      index += max(1, length)
    }
    return out
  }

  /// The text with U+FFFD in the place of what is no UTF-8; nil where all of it is.
  ///
  /// For attributes: of an entity inside one libxml2 keeps the first byte only.
  package static func replaced(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    isValid(bytes) ? nil : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}

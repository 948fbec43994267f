/// Writes gzip members without a library: stored blocks, which every reader must know.
enum GzipMember {
  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var member: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    var start = 0
    repeat {
      let count = min(bytes.count - start, 0xFFFF)
      member.append(start + count == bytes.count ? 1 : 0)
      member += littleEndian(UInt16(count)) + littleEndian(~UInt16(count))
      member += bytes[start..<(start + count)]
      start += count
    } while start < bytes.count
    return member + littleEndian(Checksum.of(bytes)) + littleEndian(UInt32(bytes.count))
  }

  private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian, Array.init)
  }
}

/// CRC-32 as gzip and zip have it.
enum Checksum {
  private static let table = (0..<256).map { (number: UInt32) in
    (0..<8).reduce(number) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { value, byte in table[Int((value ^ UInt32(byte)) & 0xFF)] ^ value >> 8 }
  }
}

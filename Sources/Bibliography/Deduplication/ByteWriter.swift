/// Writes numbers one behind the other, each with its lowest byte first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

/// Reads what a `ByteWriter` wrote.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: some Collection<UInt8>) { self.bytes = Array(bytes) }

  var isAtEnd: Bool { place == bytes.count }

  /// The next number; nil where the bytes end before it does.
  mutating func take<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
    let size = MemoryLayout<Number>.size
    if place + size > bytes.count { return nil }
    var number: Number = 0
    for offset in 0..<size { number |= Number(truncatingIfNeeded: bytes[place + offset]) << Number(offset * 8) }
    place += size
    return number
  }

  /// As many numbers as the byte before them says.
  mutating func takeList<Number: FixedWidthInteger>(_ type: Number.Type) -> [Number]? {
    guard let count = take(UInt8.self) else { return nil }
    var list: [Number] = []
    for _ in 0..<count {
      guard let number = take(Number.self) else { return nil }
      list.append(number)
    }
    return list
  }
}

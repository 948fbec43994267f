/// The parts of a date, parted by white space, slashes or hyphens.
struct DateParts: IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  private(set) var count = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    var isInside = false
    for byte in text {
      let isBreak = Self.isBreak(byte)
      if !isBreak, !isInside { count += 1 }
      isInside = !isBreak
    }
  }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    while index < text.count, Self.isBreak(text[index]) { index += 1 }
    let start = index
    while index < text.count, !Self.isBreak(text[index]) { index += 1 }
    return index > start ? UnsafeBufferPointer(rebasing: text[start..<index]) : nil
  }

  private static func isBreak(_ byte: UInt8) -> Bool { ASCII.isSpace(byte) || byte == 0x2F || byte == 0x2D }
}

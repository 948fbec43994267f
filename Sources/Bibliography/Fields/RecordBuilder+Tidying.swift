/// Values copied with their white space tidied, most of them in one go: the copying costs more than all else.
extension RecordBuilder {
  /// Appends a value as `append` and `tidyWhiteSpace` would.
  @inline(__always)
  package mutating func append(tidied text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    var (first, last) = (0, text.count)
    while first < last, ASCII.isSpace(base[first]) { first &+= 1 }
    while last > first, ASCII.isSpace(base[last &- 1]) { last &-= 1 }
    if Self.isWithoutBreaks(base + first, last &- first) {
      append(base + first, count: last &- first)
    } else {
      appendBroken(base + first, last &- first)
    }
  }

  /// Whether no byte is a control character, tab or line end; eight are looked at together.
  @inline(__always)
  private static func isWithoutBreaks(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let raw = UnsafeRawPointer(text)
    @inline(__always) func marks(_ offset: Int) -> UInt64 {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      return (word &- 0x2020_2020_2020_2020) & ~word
    }
    var index = 0
    if count >= 8 {
      while index &+ 32 <= count {
        let all = marks(index) | marks(index &+ 8) | marks(index &+ 16) | marks(index &+ 24)
        if all & 0x8080_8080_8080_8080 != 0 { return false }
        index &+= 32
      }
      while index &+ 8 <= count {
        if marks(index) & 0x8080_8080_8080_8080 != 0 { return false }
        index &+= 8
      }
      return marks(count &- 8) & 0x8080_8080_8080_8080 == 0
    }
    while index < count {
      if text[index] < 0x20 { return false }
      index &+= 1
    }
    return true
  }

  /// Copies from break to break; white space around a break becomes one space.
  private mutating func appendBroken(_ text: UnsafePointer<UInt8>, _ length: Int) {
    let start = count
    var index = 0
    while index < length {
      let end = Self.placeOfBreak(text, from: index, length)
      append(text + index, count: end &- index)
      if end == length { return }
      while count > start, bytes(from: count &- 1)[0] == 0x20 { truncate(to: count &- 1) }
      index = end
      while index < length, ASCII.isSpace(text[index]) { index &+= 1 }
      append(0x20)
    }
  }

  /// The first tab or line end at or behind a place; `length` where there is none.
  @inline(__always)
  private static func placeOfBreak(_ text: UnsafePointer<UInt8>, from start: Int, _ length: Int) -> Int {
    let raw = UnsafeRawPointer(text)
    var index = start
    while index &+ 8 <= length {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let marks = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
      if marks == 0 {
        index &+= 8
        continue
      }
      // The lowest mark is true; those above it may come of its borrowing.
      index &+= marks.trailingZeroBitCount >> 3
      if ASCII.isSpace(text[index]) { return index }
      index &+= 1
    }
    while index < length, text[index] >= 0x20 || !ASCII.isSpace(text[index]) { index &+= 1 }
    return index
  }
}

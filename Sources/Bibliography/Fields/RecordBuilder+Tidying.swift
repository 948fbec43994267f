/// Values copied with their white space tidied, most of them in one go: the copying costs more than all else.
extension RecordBuilder {
  /// Appends a value as `append` and `tidyWhiteSpace` would.
  @inline(__always)
  package mutating func append(tidied text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    var (first, last) = (0, text.count)
    while first < last, ASCII.isSpace(base[first]) { first &+= 1 }
    while last > first, ASCII.isSpace(base[last &- 1]) { last &-= 1 }
    if last &- first < 8 {
      appendShort(base + first, last &- first)
    } else if Self.isWithoutBreaks(base + first, last &- first) {
      append(base + first, count: last &- first)
    } else {
      appendBroken(base + first, last &- first)
    }
  }

  /// The same for fewer than eight bytes, taken as one word: loops over few bytes end in a branch nobody foresees.
  @inline(__always)
  private mutating func appendShort(_ text: UnsafePointer<UInt8>, _ length: Int) {
    let raw = UnsafeRawPointer(text)
    // Bits behind the last byte are no break.
    var word: UInt64 = 0x2020_2020_2020_2020
    if length >= 4 {
      // Two halves that overlap.
      let low = UInt64(UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self)))
      let high = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self))
      let bits = UInt64(truncatingIfNeeded: length &* 8)
      word = word &<< bits | low | UInt64(high) &<< (bits &- 32)
    } else if length > 0 {
      word = word &<< UInt64(truncatingIfNeeded: length &* 8) | UInt64(text[0])
      if length > 1 { word |= UInt64(text[1]) &<< 8 }
      if length > 2 { word |= UInt64(text[2]) &<< 16 }
    } else {
      return
    }
    if (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 == 0 {
      append(word: word.littleEndian, count: length)
    } else {
      appendBroken(text, length)
    }
  }

  /// Whether none of eight or more bytes is a control character, tab or line end; eight are looked at together.
  @inline(__always)
  private static func isWithoutBreaks(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let raw = UnsafeRawPointer(text)
    @inline(__always) func marks(_ offset: Int) -> UInt64 {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      return (word &- 0x2020_2020_2020_2020) & ~word
    }
    if count <= 32 {
      // Most values; the words overlap, so that no byte is left over.
      var all = marks(0) | marks(count &- 8)
      if count > 16 { all |= marks(8) | marks(count &- 16) }
      return all & 0x8080_8080_8080_8080 == 0
    }
    // The same with 32 bytes in each step; the last step overlaps the one before.
    @inline(__always) func manyMarks(_ offset: Int) -> SIMD4<UInt64> {
      let words = raw.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      return (words &- SIMD4(repeating: 0x2020_2020_2020_2020)) & ~words
    }
    var all = manyMarks(count &- 32)
    var index = 0
    while index &+ 32 <= count {
      all |= manyMarks(index)
      index &+= 32
    }
    return (all[0] | all[1] | all[2] | all[3]) & 0x8080_8080_8080_8080 == 0
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
      index = Self.isIndent(text, at: end, length) ? end &+ 7 : end
      while index < length, ASCII.isSpace(text[index]) { index &+= 1 }
      append(0x20)
    }
  }

  /// Whether a line feed and six blanks stand at a place, as before each further line of a value in PubMed's text.
  @inline(__always)
  private static func isIndent(_ text: UnsafePointer<UInt8>, at place: Int, _ length: Int) -> Bool {
    if place &+ 8 > length { return false }
    let word = UnsafeRawPointer(text).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    return UInt64(littleEndian: word) & 0x00FF_FFFF_FFFF_FFFF == 0x0020_2020_2020_200A
  }

  /// The first tab or line end at or behind a place; `length` where there is none.
  @inline(__always)
  private static func placeOfBreak(_ text: UnsafePointer<UInt8>, from start: Int, _ length: Int) -> Int {
    let raw = UnsafeRawPointer(text)
    @inline(__always) func marks(_ offset: Int) -> UInt64 {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      return (word &- 0x2020_2020_2020_2020) & ~word
    }
    var index = start
    while index &+ 32 <= length {
      let all = marks(index) | marks(index &+ 8) | marks(index &+ 16) | marks(index &+ 24)
      if all & 0x8080_8080_8080_8080 != 0 { break }
      index &+= 32
    }
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

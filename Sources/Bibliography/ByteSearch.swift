#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension UnsafePointer<UInt8> {
  /// Whether the byte stands among the first `count`; the C library searches many at a time.
  package func holds(_ byte: UInt8, within count: Int) -> Bool {
    memchr(self, Int32(byte), count) != nil
  }

  /// The first place of a byte from `start` on, `end` where there is none before.
  @inline(__always)
  package func place(of byte: UInt8, from start: Int, to end: Int) -> Int {
    guard let found = memchr(self + start, Int32(byte), end &- start) else { return end }
    return UnsafeRawPointer(found) - UnsafeRawPointer(self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte at or behind `start`.
  package func place(of byte: UInt8, from start: Int = 0) -> Int? {
    guard let baseAddress, start < count, let found = memchr(baseAddress + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - baseAddress
  }

  /// Whether the word stands anywhere in the bytes; case counts.
  package func holds(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    var index = 0
    while length > 0, let place = place(of: word.utf8Start[0], from: index), place + length <= count {
      if begins(word, at: place) { return true }
      index = place + 1
    }
    return false
  }

  /// Whether the bytes are the word; case counts.
  package func equals(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && begins(word) }

  /// Whether the word stands at a place; case counts.
  package func begins(_ word: StaticString, at place: Int = 0) -> Bool {
    let length = word.utf8CodeUnitCount
    guard let baseAddress, place + length <= count else { return false }
    return memcmp(baseAddress + place, word.utf8Start, length) == 0
  }

  /// Whether a line feed or carriage return is among the bytes; the C library searches many at a time.
  var holdsBreak: Bool {
    guard let baseAddress else { return false }
    // Most values are short and hold nothing below a space; words that overlap leave no byte over.
    if count >= 8, count <= 32 {
      let raw = UnsafeRawPointer(baseAddress)
      @inline(__always) func marks(_ offset: Int) -> UInt64 {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        return (word &- 0x2020_2020_2020_2020) & ~word
      }
      var all = marks(0) | marks(count &- 8)
      if count > 16 { all |= marks(8) | marks(count &- 16) }
      if all & 0x8080_8080_8080_8080 == 0 { return false }
    }
    return baseAddress.holds(0x0A, within: count) || baseAddress.holds(0x0D, within: count)
  }

  /// Whether both hold the same bytes.
  @inline(__always)
  package func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let baseAddress, let base = other.baseAddress else { return count == other.count }
    return memcmp(baseAddress, base, count) == 0
  }

  /// The bytes without white space at both ends.
  package var trimmed: UnsafeBufferPointer<UInt8> {
    guard let baseAddress else { return self }
    var (first, last) = (0, count)
    while first < last, ASCII.isSpace(baseAddress[first]) { first &+= 1 }
    while last > first, ASCII.isSpace(baseAddress[last &- 1]) { last &-= 1 }
    return UnsafeBufferPointer(start: baseAddress + first, count: last &- first)
  }

  /// How many line ends there are.
  package var lineEnds: Int {
    guard let base = baseAddress else { return 0 }
    var (total, index) = (0, 0)
    while index < count {
      // So few that one byte can count them: the compiler then takes sixteen at a time.
      let stop = Swift.min(count, index + 240)
      var found: UInt8 = 0
      while index < stop {
        found &+= base[index] == 0x0A ? 1 : 0
        index &+= 1
      }
      total += Int(found)
    }
    return total
  }
}

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
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte at or behind `start`.
  package func place(of byte: UInt8, from start: Int = 0) -> Int? {
    guard let baseAddress, start < count, let found = memchr(baseAddress + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - baseAddress
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

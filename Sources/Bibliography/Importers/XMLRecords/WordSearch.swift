internal import CLibXML2

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte in a part of the bytes.
  func firstPlace(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard let base = baseAddress, start < end, let found = memchr(base + start, Int32(byte), end - start) else {
      return nil
    }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  /// Behind the first place of a word in a part of the bytes.
  func firstEnd(of word: [UInt8], from start: Int, to end: Int) -> Int? {
    guard let base = baseAddress, start < end else { return nil }
    return word.withUnsafeBufferPointer { word in
      guard let first = word.baseAddress, let found = hindsight_find(base + start, end - start, first, word.count)
      else { return nil }
      return found - base + word.count
    }
  }
}

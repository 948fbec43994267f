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

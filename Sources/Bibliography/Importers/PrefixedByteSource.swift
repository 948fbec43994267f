/// A stream whose first bytes have been looked at and are given again.
package final class PrefixedByteSource: ByteSource {
  private var prefix: ArraySlice<UInt8>
  private let base: any ByteSource

  package init(prefix: [UInt8], _ base: any ByteSource) {
    self.prefix = prefix[...]
    self.base = base
  }

  package var consumed: Int { base.consumed }
  package var defect: StreamDefect? { base.defect }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    if prefix.isEmpty { return try base.read(into: buffer) }
    let count = min(prefix.count, buffer.count)
    buffer.copyBytes(from: prefix.prefix(count))
    prefix = prefix.dropFirst(count)
    return count
  }
}

extension ByteSource {
  /// Reads up to `count` bytes from the front.
  package func readPrefix(_ count: Int) throws(ImportError) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    defer { buffer.deallocate() }
    var filled = 0
    while filled < count {
      let got = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      if got == 0 { break }
      filled += got
    }
    return Array(buffer.prefix(filled))
  }
}

import Bibliography

/// Bytes in memory, handed out in pieces of a given size, so that a piece ends in the middle of anything.
final class ChunkedByteSource: ByteSource {
  private let bytes: [UInt8]
  private let chunk: Int
  private(set) var consumed = 0

  init(_ bytes: [UInt8], chunk: Int = .max) {
    self.bytes = bytes
    self.chunk = chunk
  }

  convenience init(_ text: String, chunk: Int = .max) { self.init(Array(text.utf8), chunk: chunk) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    let count = min(chunk, buffer.count, bytes.count - consumed)
    buffer.copyBytes(from: bytes[consumed..<(consumed + count)])
    consumed += count
    return count
  }
}

extension ByteSource {
  /// Everything that is left, asked for in pieces of a given size.
  func readAll(asking size: Int = 1 << 12) throws(ImportError) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    var all: [UInt8] = []
    while true {
      let count = try read(into: buffer)
      if count == 0 { return all }
      all.append(contentsOf: buffer.prefix(count))
    }
  }
}

package import Bibliography

/// Bytes in memory, handed out in pieces whose sizes follow from the bytes: the same bytes come in the same pieces.
package final class ScatteredByteSource: ByteSource {
  private let bytes: [UInt8]
  private var state: UInt64
  package private(set) var consumed = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // FNV-1a over all bytes.
    state = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let (most, size) = (1 << (state >> 60), state >> 32)
    let count = min(1 + Int(size) % most, buffer.count, bytes.count - consumed)
    buffer.copyBytes(from: bytes[consumed..<(consumed + count)])
    consumed += count
    return count
  }
}

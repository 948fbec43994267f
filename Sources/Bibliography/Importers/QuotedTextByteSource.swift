/// Gives the text inside a string literal: what a program prints when it writes a document as a quoted value, with
/// `\"` and `\n` in it, as R's `write` and many scripts do.
package final class QuotedTextByteSource: ByteSource {
  private let base: any ByteSource
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 16)
  private var isEscaped = false

  package init(_ base: any ByteSource) { self.base = base }

  deinit { input.deallocate() }

  package var consumed: Int { base.consumed }
  package var defect: StreamDefect? { base.defect }

  /// Whether a file begins as such a literal.
  package static func begins(_ head: [UInt8]) -> Bool {
    head.starts(with: Array("\"<".utf8)) && head.prefix(400).contains(UInt8(ascii: "\\"))
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    var written = 0
    while written == 0 {
      let part = UnsafeMutableRawBufferPointer(rebasing: input.prefix(buffer.count))
      let count = try base.read(into: part)
      if count == 0 { return 0 }
      for byte in part.prefix(count) {
        if let plain = unescape(byte) {
          buffer[written] = plain
          written += 1
        }
      }
    }
    return written
  }

  private func unescape(_ byte: UInt8) -> UInt8? {
    if isEscaped {
      isEscaped = false
      switch byte {
      case UInt8(ascii: "n"): return 0x0A
      case UInt8(ascii: "r"): return 0x0D
      case UInt8(ascii: "t"): return 0x09
      default: return byte
      }
    }
    if byte == UInt8(ascii: "\\") {
      isEscaped = true
      return nil
    }
    // A quote that is not escaped opens or closes the literal.
    return byte == UInt8(ascii: "\"") ? nil : byte
  }
}

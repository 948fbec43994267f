/// Gives the text of a file as UTF-8, whatever the file's own encoding.
package final class TranscodingByteSource: ByteSource {
  private let base: any ByteSource
  private let encoding: TextEncoding
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 16)
  private var pending: [UInt8] = []
  private var given = 0
  /// A byte of a UTF-16 unit, or a high surrogate, whose other half has not been read.
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?

  package init(_ base: any ByteSource, from encoding: TextEncoding) {
    self.base = base
    self.encoding = encoding
  }

  deinit { input.deallocate() }

  package var consumed: Int { base.consumed }
  package var defect: StreamDefect? { base.defect }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    while given == pending.count {
      pending.removeAll(keepingCapacity: true)
      given = 0
      let count = try base.read(into: input)
      if count == 0 { return 0 }
      decode(UnsafeRawBufferPointer(rebasing: input[..<count]))
    }
    let count = min(buffer.count, pending.count - given)
    buffer.copyBytes(from: pending[given..<(given + count)])
    given += count
    return count
  }

  private func decode(_ bytes: UnsafeRawBufferPointer) {
    switch encoding {
    case .utf8: pending.append(contentsOf: bytes)
    case .windows1252: for byte in bytes { Windows1252.append(byte, to: &pending) }
    case .utf16LittleEndian, .utf16BigEndian: for byte in bytes { decodeUTF16(byte) }
    }
  }

  private func decodeUTF16(_ byte: UInt8) {
    guard let first = oddByte else {
      oddByte = byte
      return
    }
    oddByte = nil
    let (high, low) = encoding == .utf16LittleEndian ? (byte, first) : (first, byte)
    let unit = UInt16(high) << 8 | UInt16(low)
    if let surrogate = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + (UInt32(surrogate) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        append(Unicode.Scalar(value))
        return
      }
      append(nil)
    }
    if UTF16.isLeadSurrogate(unit) { highSurrogate = unit } else { append(Unicode.Scalar(unit)) }
  }

  private func append(_ scalar: Unicode.Scalar?) {
    pending.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
  }
}

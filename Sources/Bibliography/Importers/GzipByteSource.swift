internal import CZlib

/// The decompressed bytes of a gzip stream of one or several members.
package final class GzipByteSource: ByteSource {
  private let base: any ByteSource
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableRawBufferPointer
  private var ended = false
  /// Bytes have been read since the last member began.
  private var insideMember = false
  package private(set) var defect: StreamDefect?

  package var consumed: Int { base.consumed }

  package init(_ base: any ByteSource) {
    self.base = base
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(byteCount: 1 << 16, alignment: 16)
    // Fails only for want of memory, and then the first inflate reports a damaged stream.
    _ = hindsight_inflateInitGzip(stream)
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(buffer.count)
    while stream.pointee.avail_out > 0, !ended {
      if stream.pointee.avail_in == 0, try !refill() {
        if insideMember { defect = .truncated }
        ended = true
        break
      }
      if !insideMember, !beginMember() { break }
      switch inflate(stream, Z_NO_FLUSH) {
      case Z_OK, Z_BUF_ERROR: break
      case Z_STREAM_END:
        insideMember = false
        inflateReset(stream)
      default:
        defect = .damaged
        ended = true
      }
    }
    return buffer.count - Int(stream.pointee.avail_out)
  }

  /// Another member begins where the magic bytes stand; zero bytes are padding, anything else is not ours.
  private func beginMember() -> Bool {
    while stream.pointee.avail_in > 0, stream.pointee.next_in.pointee == 0 {
      stream.pointee.next_in += 1
      stream.pointee.avail_in -= 1
    }
    if stream.pointee.avail_in == 0 { return true }
    if stream.pointee.next_in.pointee != 0x1F {
      defect = .trailingBytes
      ended = true
      return false
    }
    insideMember = true
    return true
  }

  private func refill() throws(ImportError) -> Bool {
    let count = try base.read(into: input)
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(count)
    return count > 0
  }
}

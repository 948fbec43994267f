internal import CZlib

/// The bytes of one member of a zip archive, unpacked as they are asked for.
///
/// It gives no more than the directory announces, and says at the end whether the checksum is right.
final class ZipMemberByteSource: ByteSource {
  private let file: RandomAccessFile
  private let isStored: Bool
  private let checksum: UInt32
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableRawBufferPointer
  private let start: Int
  private let packedSize: Int
  private let size: Int
  private var given = 0
  private var sum: UInt = 0
  private var hasEnded = false
  private(set) var consumed = 0
  private(set) var defect: StreamDefect?

  init(_ file: RandomAccessFile, _ member: ZipMember, name: String) throws(ImportError) {
    if member.isEncrypted {
      throw .unreadable(
        name, problem: "this member of the archive is encrypted",
        cure: "unpack the archive with its password and name the file")
    }
    if member.method != 0, member.method != 8 {
      throw .unreadable(
        name, problem: "this member of the archive is packed in a way that is not read (method \(member.method))",
        cure: "unpack the archive and name the file")
    }
    let head = LittleEndian(
      member.offset < file.size ? try file.bytes(in: member.offset..<min(file.size, member.offset + 30)) : [])
    if !head.begins([0x50, 0x4B, 3, 4]) {
      throw .unreadable(
        name, problem: "the archive is damaged where this member should be", cure: "download it again")
    }
    self.file = file
    isStored = member.method == 0
    checksum = member.checksum
    start = member.offset + 30 + head.number(at: 26, bytes: 2) + head.number(at: 28, bytes: 2)
    packedSize = member.packedSize
    size = member.size
    // What is allocated before a throw would never be given back.
    input = .allocate(byteCount: 1 << 16, alignment: 16)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // Fails only for want of memory, and then the first inflate reports a damaged stream.
    _ = hindsight_inflateInitRaw(stream)
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    if hasEnded || buffer.isEmpty { return 0 }
    let wanted = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(max(0, size - given)))
    let count = isStored ? try readStored(wanted) : try inflate(wanted)
    given += count
    sum = crc32(sum, wanted.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(count))
    if count == 0 { finish() }
    return count
  }

  private func readStored(_ buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    let piece = UnsafeMutableRawBufferPointer(
      rebasing: buffer.prefix(min(1 << 20, max(0, packedSize - consumed))))
    let count = try file.read(into: piece, at: start + consumed)
    consumed += count
    return count
  }

  private func inflate(_ whole: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    let buffer = UnsafeMutableRawBufferPointer(rebasing: whole.prefix(1 << 20))
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(buffer.count)
    while stream.pointee.avail_out > 0 {
      if stream.pointee.avail_in == 0, try !refill() { break }
      let result = CZlib.inflate(stream, Z_NO_FLUSH)
      if result == Z_STREAM_END { break }
      if result != Z_OK, result != Z_BUF_ERROR {
        defect = .damaged
        break
      }
    }
    return buffer.count - Int(stream.pointee.avail_out)
  }

  private func refill() throws(ImportError) -> Bool {
    let piece = UnsafeMutableRawBufferPointer(rebasing: input.prefix(max(0, packedSize - consumed)))
    let count = try file.read(into: piece, at: start + consumed)
    consumed += count
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(count)
    return count > 0
  }

  private func finish() {
    hasEnded = true
    if defect != nil { return }
    if given < size {
      defect = start + packedSize > file.size ? .truncated : .damaged
    } else if UInt32(truncatingIfNeeded: sum) != checksum {
      defect = .damaged
    }
  }
}

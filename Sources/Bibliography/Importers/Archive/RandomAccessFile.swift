#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A regular file of which any part can be read.
final class RandomAccessFile {
  let path: String
  let size: Int
  private let descriptor: Int32

  init(_ path: String) throws(ImportError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      throw errno == ENOENT ? .noSuchFile(path) : .cannotOpen(path, reason: String(cString: strerror(errno)))
    }
    var status = stat()
    size = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
  }

  deinit { close(descriptor) }

  /// Fills the buffer from a place in the file and says with how many bytes; fewer only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(ImportError) -> Int {
    var filled = 0
    while filled < buffer.count, offset + filled < size {
      let got = pread(
        descriptor, buffer.baseAddress.map { $0 + filled }, min(buffer.count - filled, size - offset - filled),
        off_t(offset + filled))
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw .readFailed(path, reason: String(cString: strerror(errno)))
      }
      filled += got
    }
    return filled
  }

  /// The bytes of a range, as far as the file reaches.
  func bytes(in range: Range<Int>) throws(ImportError) -> [UInt8] {
    let range = range.clamped(to: 0..<size)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: range.count, alignment: 16)
    defer { buffer.deallocate() }
    return Array(buffer.prefix(try read(into: buffer, at: range.lowerBound)))
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file or of standard input.
package final class FileByteSource: ByteSource {
  private let name: String
  private let descriptor: Int32
  package private(set) var consumed = 0
  /// Sees all bytes that are read.
  private let watcher: (@Sendable (UnsafeRawBufferPointer) -> Void)?

  /// Opens a file; `-` is standard input.
  package init(
    _ path: String, watcher: (@Sendable (UnsafeRawBufferPointer) -> Void)? = nil
  ) throws(ImportError) {
    name = path
    self.watcher = watcher
    if path == "-" {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      throw errno == ENOENT ? .noSuchFile(path) : .cannotOpen(path, reason: String(cString: strerror(errno)))
    }
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// The size of a regular file.
  package var size: Int? {
    var status = stat()
    if fstat(descriptor, &status) != 0 || status.st_mode & S_IFMT != S_IFREG { return nil }
    return Int(status.st_size)
  }

  /// The size of a regular file by its name; nil for anything else.
  package static func size(of path: String) -> Int? {
    var status = stat()
    if path == "-" || stat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFREG { return nil }
    return Int(status.st_size)
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(ImportError) -> Int {
    var filled = 0
    // A pipe gives what it has; parsing is cheaper in full buffers.
    while filled < buffer.count {
      let got = systemRead(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw .readFailed(name, reason: String(cString: strerror(errno)))
      }
      filled += got
      // Someone types or a slow download feeds the pipe: hand over what is here rather than wait for more.
      if descriptor == STDIN_FILENO { break }
    }
    consumed += filled
    if let watcher { watcher(UnsafeRawBufferPointer(rebasing: buffer[..<filled])) }
    return filled
  }
}

/// `read(2)`, which the method of the same name hides.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

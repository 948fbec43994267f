internal import Foundation

/// Bytes that wait on the disk, part by part, until there is a place for them; the file has no name and is gone with
/// the process.
final class SpoolFile {
  private let path: String
  private let descriptor: Int32
  private var parts: [Range<Int>] = []

  /// A file on the disk on which the output will lie, since there is room.
  init(beside path: String) throws {
    self.path = path
    let folder = String(decoding: path.utf8.dropLast(OutputFile.name(path).utf8.count), as: UTF8.self)
    var template = Array("\(folder).\(OutputFile.name(path)).XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    if descriptor < 0 { throw OutputFile.Problem(path: path, code: errno) }
    unlink(template)
  }

  deinit { close(descriptor) }

  var count: Int { parts.count }

  func add(_ bytes: [UInt8]) throws {
    let start = parts.last?.upperBound ?? 0
    do {
      try bytes.withUnsafeBytes { try StandardStreams.write($0, to: descriptor, name: path) }
    } catch let error as StandardStreams.WriteError {
      throw OutputFile.Problem(path: path, code: error.code)
    }
    parts.append(start..<start + bytes.count)
  }

  func part(_ number: Int) throws -> [UInt8] {
    let range = parts[number]
    var bytes = [UInt8](repeating: 0, count: range.count)
    var done = 0
    while done < bytes.count {
      let read = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress?.advanced(by: done), range.count - done, off_t(range.lowerBound + done))
      }
      if read < 0, errno == EINTR { continue }
      if read <= 0 { throw OutputFile.Problem(path: path, code: read < 0 ? errno : EIO) }
      done += read
    }
    return bytes
  }
}

internal import Foundation

/// Where a command's data go: standard output, or a file that appears when it is whole.
struct OutputSink {
  /// Nil for standard output.
  let file: OutputFile?

  init(path: String?, force: Bool) throws {
    guard let path, path != "-" else {
      file = nil
      return
    }
    file = try OutputFile(path)
    if OutputFile.exists(path), !force { throw OutputFile.Conflict(isThere: path) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    if let file { try file.write(bytes) } else { try StandardStreams.write(bytes, to: STDOUT_FILENO, name: "stdout") }
  }

  func write(_ text: String) throws { try Array(text.utf8).withUnsafeBytes { try write($0) } }

  /// Puts a file in its place, or leaves things as they were where there is nothing to put there.
  func finish(hasResult: Bool) throws {
    guard let file else { return }
    if hasResult { try file.finish() } else { StandardStreams.say("\(file.path) was not written") }
  }
}

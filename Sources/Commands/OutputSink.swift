internal import ArgumentParser
internal import Foundation

/// Where a command's data go: standard output, or a file that appears when it is whole.
struct OutputSink {
  private let file: OutputFile?

  init(path: String?, force: Bool) throws {
    guard let path, path != "-" else {
      file = nil
      return
    }
    if FileManager.default.fileExists(atPath: path), !force {
      throw ValidationError("\(path) is there already; give --force to replace it, or another name")
    }
    file = try OutputFile(path)
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    if let file { try file.write(bytes) } else { try StandardStreams.write(bytes, to: STDOUT_FILENO, name: "stdout") }
  }

  func finish() throws { try file?.finish() }
}

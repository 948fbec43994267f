internal import Foundation
internal import Reporting

/// A file that comes into being whole or not at all: written beside its place and moved there at the end.
final class OutputFile {
  struct Problem: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "\(path): the file cannot be written (\(reason)); free some space or choose another folder" }
  }

  let path: String
  private let temporaryPath: String
  private let handle: FileHandle
  private var isFinished = false

  init(_ path: String) throws {
    self.path = path
    let folder = (path as NSString).deletingLastPathComponent
    temporaryPath = "\(folder.isEmpty ? "." : folder)/.\((path as NSString).lastPathComponent).\(getpid()).partial"
    guard FileManager.default.createFile(atPath: temporaryPath, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporaryPath)
    else { throw Problem(path: path, reason: String(cString: strerror(errno))) }
    self.handle = handle
  }

  deinit {
    if !isFinished { try? FileManager.default.removeItem(atPath: temporaryPath) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    do {
      try StandardStreams.write(bytes, to: handle.fileDescriptor, name: path)
    } catch let error as StandardStreams.WriteError {
      throw Problem(path: path, reason: error.reason)
    }
  }

  /// Moves the file to its place; `change` may first rewrite its lines.
  func finish(changingLines change: ((Int, ArraySlice<UInt8>) -> [UInt8]?)? = nil) throws {
    try handle.close()
    if let change { try rewrite(change) }
    if rename(temporaryPath, path) != 0 { throw Problem(path: path, reason: String(cString: strerror(errno))) }
    isFinished = true
  }

  /// Replaces lines by number, reading and writing piece by piece.
  private func rewrite(_ change: (Int, ArraySlice<UInt8>) -> [UInt8]?) throws {
    guard let input = FileHandle(forReadingAtPath: temporaryPath) else {
      throw Problem(path: path, reason: String(cString: strerror(errno)))
    }
    let copy = try OutputFile(temporaryPath + ".lines")
    var rest: [UInt8] = []
    var number = 0
    while let part = try input.read(upToCount: 1 << 20), !part.isEmpty {
      rest += part
      var start = 0
      var out: [UInt8] = []
      while let end = rest[start...].firstIndex(of: 0x0A) {
        out += change(number, rest[start...end]) ?? Array(rest[start...end])
        number += 1
        start = end + 1
      }
      rest.removeFirst(start)
      try out.withUnsafeBytes { try copy.write($0) }
    }
    try rest.withUnsafeBytes { try copy.write($0) }
    try copy.finish()
    if rename(copy.path, temporaryPath) != 0 { throw Problem(path: path, reason: String(cString: strerror(errno))) }
  }
}

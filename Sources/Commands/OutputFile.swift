internal import Foundation
internal import Reporting

/// A file that comes into being whole or not at all: written beside its place and moved there at the end.
///
/// After an interrupt it holds a part only, and goes to a name that says so; what stood in its place stays as it was.
final class OutputFile {
  /// Why a file cannot be written, with the system's number for it.
  struct Problem: Error, CustomStringConvertible {
    let path: String
    let code: Int32

    var description: String {
      "\(path): it cannot be written (\(String(cString: strerror(code)))); \(WriteCure.words(for: code))"
    }
  }

  /// A file that is there already and may not be replaced.
  struct Conflict: Error, CustomStringConvertible {
    let description: String

    init(description: String) { self.description = description }

    init(isThere path: String) {
      self.init(description: "\(path) is there already; give --force to replace it, or another name")
    }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// What stands behind the last slash; Foundation's own way crashes on a path of one letter.
  static func name(_ path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// What stands before that name, with its slash.
  private static func folder(_ path: String) -> String {
    String(decoding: path.utf8.dropLast(name(path).utf8.count), as: UTF8.self)
  }

  let path: String
  /// Where it lies once it is finished.
  private(set) var place: String
  private let temporaryPath: String
  private let descriptor: Int32
  private var isFinished = false
  private var isParked = false

  init(_ path: String) throws {
    self.path = path
    place = path
    try Self.check(path)
    temporaryPath = "\(Self.folder(path)).\(Self.name(path)).\(getpid()).partial"
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Problem(path: path, code: errno) }
  }

  /// A file with all of its content, not yet in its place.
  convenience init(_ path: String, holding bytes: [UInt8]) throws {
    try self.init(path)
    try bytes.withUnsafeBytes { try write($0) }
    try park()
  }

  deinit { discard() }

  /// Leaves nothing of a file that has not been finished.
  func discard() {
    if isFinished { return }
    isFinished = true
    if !isParked { close(descriptor) }
    unlink(temporaryPath)
  }

  /// Closes a file to which nothing more is written, and leaves it beside its place until `finish`: a process may have
  /// only so many files open.
  func park() throws {
    if isParked || isFinished { return }
    try synchronise()
    isParked = true
    // Some file systems tell only now that there is no room.
    if close(descriptor) != 0, errno != EINTR { throw Problem(path: path, code: errno) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    do {
      try StandardStreams.write(bytes, to: descriptor, name: path)
    } catch let error as StandardStreams.WriteError {
      throw Problem(path: path, code: error.code)
    }
  }

  /// Moves the file to its place; `change` may first rewrite its lines, or the rows of a table, in which a break inside
  /// quotes ends no row.
  ///
  /// Of a run that was broken off it goes beside its place, and a sentence says where.
  func finish(
    ofRows: Bool = false, changingLines change: ((Int, ArraySlice<UInt8>) -> [UInt8]?)? = nil
  ) throws {
    if let change { try rewrite(ofRows: ofRows, change) }
    try park()
    if Interruption.hasCutRun { place = Self.partialPath(for: path) }
    if rename(temporaryPath, place) != 0 { throw Problem(path: place, code: errno) }
    isFinished = true
    if place != path { StandardStreams.say("wrote \(place), not \(path), since the run was broken off") }
  }

  /// `out.partial.csv` for `out.csv`, with a number where that is taken: no part replaces anything.
  static func partialPath(for path: String) -> String {
    let name = name(path)
    let folder = folder(path)
    let dot = name.utf8.dropFirst().lastIndex(of: UInt8(ascii: ".")) ?? name.utf8.endIndex
    var number = 1
    while true {
      let mark = number == 1 ? ".partial" : ".partial-\(number)"
      let place = "\(folder)\(name[..<dot])\(mark)\(name[dot...])"
      if !exists(place) { return place }
      number += 1
    }
  }

  /// The bytes must lie on the disk before the name points at them.
  private func synchronise() throws {
    if fsync(descriptor) != 0, errno != EINVAL { throw Problem(path: path, code: errno) }
  }

  /// Replaces lines by number; what goes wrong is told of the file that the user named.
  private func rewrite(ofRows: Bool, _ change: (Int, ArraySlice<UInt8>) -> [UInt8]?) throws {
    do {
      try copyLines(ofRows: ofRows, change)
    } catch let problem as Problem {
      throw Problem(path: path, code: problem.code)
    } catch let error as CocoaError {
      throw Problem(path: path, code: (error.underlying as? POSIXError)?.code.rawValue ?? EIO)
    }
  }

  /// Reads and writes piece by piece.
  private func copyLines(ofRows: Bool, _ change: (Int, ArraySlice<UInt8>) -> [UInt8]?) throws {
    guard let input = FileHandle(forReadingAtPath: temporaryPath) else { throw Problem(path: path, code: errno) }
    let copy = try OutputFile(temporaryPath + ".lines")
    var rest: [UInt8] = []
    var number = 0
    while let part = try input.read(upToCount: 1 << 20), !part.isEmpty {
      rest += part
      var start = 0
      var out: [UInt8] = []
      while let end = Self.end(rest[start...], ofRow: ofRows) {
        out += change(number, rest[start...end]) ?? Array(rest[start...end])
        number += 1
        start = end + 1
      }
      rest.removeFirst(start)
      try out.withUnsafeBytes { try copy.write($0) }
    }
    try rest.withUnsafeBytes { try copy.write($0) }
    try copy.park()
    if rename(copy.temporaryPath, temporaryPath) != 0 { throw Problem(path: path, code: errno) }
    copy.isFinished = true
  }

  /// The break that ends a line, or a row of a table.
  private static func end(_ bytes: ArraySlice<UInt8>, ofRow: Bool) -> Int? {
    if !ofRow { return bytes.firstIndex(of: 0x0A) }
    var isQuoted = false
    return bytes.firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == 0x0A && !isQuoted
    }
  }

  /// Moving a file over a folder fails, and over a device or a pipe it would do harm.
  private static func check(_ path: String) throws {
    var status = stat()
    if stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG { return }
    if status.st_mode & S_IFMT == S_IFDIR { throw Problem(path: path, code: EISDIR) }
    throw Conflict(description: "\(path) is no ordinary file; leave out --output and lead standard output there")
  }
}

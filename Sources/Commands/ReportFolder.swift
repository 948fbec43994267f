internal import Foundation

/// The folder of a report's files.
struct ReportFolder {
  static let names = ["summary.json", "summary.md", "appraisals.ndjson"]
  let path: String
  private let wasMade: Bool

  init(_ path: String, force: Bool) throws {
    self.path = path
    let there = Self.names.filter { FileManager.default.fileExists(atPath: "\(path)/\($0)") }
    if !there.isEmpty, !force {
      throw OutputFile.Conflict(
        description: "\(path) has \(there.joined(separator: ", ")) already; give --force to replace, or another folder")
    }
    wasMade = !FileManager.default.fileExists(atPath: path)
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputFile.Problem(path: path, code: Self.code(of: error))
    }
  }

  func file(_ name: String) throws -> OutputFile { try OutputFile("\(path)/\(name)") }

  func write(_ bytes: [UInt8], as name: String) throws {
    let file = try file(name)
    try bytes.withUnsafeBytes { try file.write($0) }
    try file.finish()
  }

  /// Leaves nothing behind of a run without a whole result; a folder that holds anything stays.
  func abandon() {
    if wasMade { rmdir(path) }
    StandardStreams.say("nothing was written in \(path)")
  }

  private static func code(of error: any Error) -> Int32 {
    if let error = error as? POSIXError { return error.code.rawValue }
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return underlying.map { Int32(clamping: $0.code) } ?? ENOTDIR
  }
}

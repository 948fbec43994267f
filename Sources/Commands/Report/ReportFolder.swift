internal import Foundation

/// The folder of a report's files.
struct ReportFolder {
  static let names = [
    "summary.json", "summary.md", "appraisals.ndjson", "methods.md", "flow.csv", "flow.svg", "manifest.json",
  ]
  let path: String
  private let folder: OutputFolder

  init(_ path: String, names: [String] = Self.names, force: Bool) throws {
    self.path = path
    let there = names.filter { FileManager.default.fileExists(atPath: "\(path)/\($0)") }
    if !there.isEmpty, !force {
      throw OutputFile.Conflict(
        description: "\(path) has \(there.joined(separator: ", ")) already; give --force to replace, or another folder")
    }
    folder = try OutputFolder(path)
  }

  /// The path without slashes at its end.
  var trimmedPath: String { path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

  func place(of name: String) -> String { "\(trimmedPath)/\(name)" }

  func file(_ name: String) throws -> OutputFile { try OutputFile(place(of: name)) }

  /// A file with all of its content, not yet in its place.
  func file(_ name: String, holding bytes: [UInt8]) throws -> OutputFile {
    try OutputFile(place(of: name), holding: bytes)
  }

  func abandon() { folder.abandon() }
}

internal import Foundation

/// The folder of the files that `appraise` writes.
struct AppraisalFolder {
  private let folder: OutputFolder
  private let force: Bool

  init(_ path: String, force: Bool) throws {
    self.force = force
    if !force, OutputFile.exists("\(path)/questions.csv") {
      throw OutputFile.Conflict(
        description: "\(path) has questions.csv already; give --force to replace, or another folder")
    }
    folder = try OutputFolder(path)
  }

  /// Writes the files; none where one of them is there and may not be replaced.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws {
    let there = files.map(\.name).filter { OutputFile.exists("\(folder.path)/\($0)") }
    if !there.isEmpty, !force {
      throw OutputFile.Conflict(
        description:
          "\(folder.path) has \(there.joined(separator: ", ")) already; give --force to replace, or another folder")
    }
    // A disk that fills up is to cost none of the files of an earlier run.
    let written = try files.map { try OutputFile("\(folder.path)/\($0.name)", holding: $0.bytes) }
    for file in written { try file.finish() }
  }

  func abandon() { folder.abandon() }
}

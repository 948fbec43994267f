/// A file of its own that an option of `report` names.
enum SingleOutputFile {
  static func open(_ path: String, option: String, force: Bool) throws -> OutputFile {
    if path == "-" {
      throw OutputFile.Conflict(
        description: "\(option) - would mix with the summary on standard output; name a file instead")
    }
    if OutputFile.exists(path), !force { throw OutputFile.Conflict(isThere: path) }
    return try OutputFile(path)
  }
}

extension OutputFile {
  /// Writes all there is to write and puts the file in its place.
  func finish(with text: String) throws {
    try Array(text.utf8).withUnsafeBytes { try write($0) }
    try finish()
  }
}

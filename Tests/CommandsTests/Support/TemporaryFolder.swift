import Foundation

/// A folder for the files of one test, gone when the test is over.
final class TemporaryFolder {
  let url: URL

  init() {
    url = FileManager.default.temporaryDirectory.appending(path: "hindsight-tests-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func url(_ name: String) -> URL { url.appending(path: name) }

  /// Writes a file, and the folders above it.
  func write(_ name: String, _ bytes: Data) {
    let place = url(name)
    try? FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    let isWritten = FileManager.default.createFile(atPath: place.path, contents: bytes)
    precondition(isWritten, "\(place.path) cannot be written")
  }

  func write(_ name: String, _ text: String) { write(name, Data(text.utf8)) }

  func makeFolder(_ name: String) {
    try? FileManager.default.createDirectory(at: url(name), withIntermediateDirectories: true)
  }

  func read(_ name: String) throws -> String { String(decoding: try Data(contentsOf: url(name)), as: UTF8.self) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url(name).path) }

  /// The names of everything in the folder, hidden files too, in order.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }
}

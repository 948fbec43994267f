internal import Foundation

/// A folder for a command's files, made where it is missing.
struct OutputFolder {
  let path: String
  private let wasMade: Bool

  init(_ path: String) throws {
    self.path = path
    wasMade = !FileManager.default.fileExists(atPath: path)
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputFile.Problem(path: path, code: Self.code(of: error))
    }
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

internal import Bibliography
internal import CriticalAppraisal
internal import Foundation
internal import Reporting

/// The length and SHA-256 of files as they lie on the disk.
enum FileDigest {
  /// Reads a file from front to back; nil where that cannot be done.
  static func of(_ path: String, named name: String? = nil) -> FileFingerprint? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    var (digest, length) = (SHA256(), 0)
    do {
      while let part = try file.read(upToCount: 1 << 20), !part.isEmpty {
        part.withUnsafeBytes { digest.update($0) }
        length += part.count
      }
    } catch {
      return nil
    }
    return FileFingerprint(name: name ?? path, bytes: length, sha256: digest.finish())
  }

  /// The file behind an input: itself, or the archive that it is a member of.
  static func behind(_ input: String) -> FileFingerprint? {
    if FileByteSource.size(of: input) != nil { return of(input) }
    for slash in input.indices where input[slash] == "/" && slash > input.startIndex {
      let path = String(input[..<slash])
      if FileByteSource.size(of: path) != nil { return of(path) }
    }
    return nil
  }
}

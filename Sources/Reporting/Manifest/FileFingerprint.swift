/// A file as it was when it was looked at: its name, length and SHA-256.
package struct FileFingerprint: Sendable, Equatable {
  package let name: String
  package let bytes: Int
  package let sha256: String

  package init(name: String, bytes: Int, sha256: String) {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
  }
}

internal import Bibliography

/// The lines of a file, each with its number from 1; empty ones are left out.
package enum JSONLines {
  /// Reads a file, plain or gzip.
  package static func read(_ path: String) throws -> [(number: Int, bytes: ArraySlice<UInt8>)] {
    lines(try WholeFile.bytes(path))
  }

  /// The lines of what was read.
  static func lines(_ bytes: [UInt8]) -> [(number: Int, bytes: ArraySlice<UInt8>)] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .filter { !$1.isEmpty }.map { ($0 + 1, $1) }
  }
}

/// A file that is small enough to be held as a whole.
package enum WholeFile {
  /// Its bytes, unpacked where they are gzip.
  package static func bytes(_ path: String) throws -> [UInt8] {
    var source: any ByteSource = try FileByteSource(path)
    let head = try source.readPrefix(2)
    source = PrefixedByteSource(prefix: head, source)
    if head == [0x1F, 0x8B] { source = GzipByteSource(source) }
    var bytes: [UInt8] = []
    while true {
      let part = try source.readPrefix(1 << 20)
      if part.isEmpty { break }
      bytes += part
    }
    return bytes
  }
}

import Bibliography
import Testing

/// Tables read from memory, whole and in awkward pieces.
extension Reading {
  static func ofTable(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> Reading {
    ofTable(Array(text.utf8), sourceLocation: sourceLocation)
  }

  /// Reads a table as `a.csv`, whole and in pieces of every awkward size, which must all give the same.
  static func ofTable(_ bytes: [UInt8], sourceLocation: Testing.SourceLocation = #_sourceLocation) -> Reading {
    let whole = Reading(tableReader(bytes, chunk: .max))
    for chunk in awkwardChunks {
      let inPieces = Reading(tableReader(bytes, chunk: chunk))
      #expect(inPieces == whole, "in pieces of \(chunk) bytes", sourceLocation: sourceLocation)
    }
    return whole
  }

  static func tableReader(_ bytes: [UInt8], chunk: Int, options: ReadingOptions = ReadingOptions()) -> TableReader {
    TableReader(
      ChunkedByteSource(bytes, chunk: chunk), head: TextHead(Array(bytes.prefix(FormatDetector.headLength))),
      file: "a.csv", options: options)
  }

}

extension Record {
  /// The value under a heading that has no kind of its own.
  func extra(_ heading: String) -> String? {
    let place = fields.firstIndex { $0.kind == .extraName && text($0.range) == heading }
    return place.flatMap { $0 + 1 < fields.count ? text(fields[$0 + 1].range) : nil }
  }
}

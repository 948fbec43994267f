import Bibliography
import Testing

/// Reads a text with the reader of one format, whole and in pieces of every awkward size, which must all give the same.
enum FormatReading {
  static func of<Reader: RecordFormatReader>(
    _ reader: Reader.Type, _ text: String, options: ReadingOptions = ReadingOptions(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> Reading {
    of(reader, Array(text.utf8), options: options, sourceLocation: sourceLocation)
  }

  static func of<Reader: RecordFormatReader>(
    _ reader: Reader.Type, _ bytes: [UInt8], options: ReadingOptions = ReadingOptions(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> Reading {
    func read(_ chunk: Int) -> Reading {
      let head = TextHead(Array(bytes.prefix(FormatDetector.headLength)))
      return Reading(reader.init(ChunkedByteSource(bytes, chunk: chunk), head: head, file: "a", options: options))
    }
    let whole = read(.max)
    for chunk in Reading.awkwardChunks {
      #expect(read(chunk) == whole, "in pieces of \(chunk) bytes", sourceLocation: sourceLocation)
    }
    return whole
  }
}

extension Record {
  /// The record in words, a field a line, for comparison with what a fixture holds.
  var outline: [String] {
    fields.filter { !$0.range.isEmpty }.map { "\($0.kind): \(text($0.range))" }
  }

  var workType: WorkType? { first(.workType).flatMap { WorkType(rawValue: $0.code) } }
}

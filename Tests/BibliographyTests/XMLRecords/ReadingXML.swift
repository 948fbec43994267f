import Bibliography
import Testing

/// Reading with one reader, whole and in pieces of awkward sizes, which must all give the same.
struct XMLReading {
  var reading: Reading
  var quarantined: [QuarantinedRecord]

  init<Reader: RecordFormatReader>(
    _ type: Reader.Type, _ bytes: [UInt8], options: ReadingOptions = ReadingOptions(),
    chunks: [Int] = [1, 7, 64, 1000],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    func read(_ chunk: Int) -> (Reading, [QuarantinedRecord]) {
      let head = TextHead(Array(bytes.prefix(FormatDetector.headLength)))
      let reader = type.init(ChunkedByteSource(bytes, chunk: chunk), head: head, file: "a.xml", options: options)
      let reading = Reading(reader)
      return (reading, reader.takeQuarantined())
    }
    (reading, quarantined) = read(.max)
    for chunk in chunks {
      let (inPieces, apart) = read(chunk)
      #expect(inPieces == reading, "in pieces of \(chunk)", sourceLocation: sourceLocation)
      #expect(apart == quarantined, "in pieces of \(chunk)", sourceLocation: sourceLocation)
    }
  }

  init<Reader: RecordFormatReader>(_ type: Reader.Type, _ text: String) { self.init(type, Array(text.utf8)) }

  var records: [Record] { reading.records.map(\.record) }
  var diagnostics: [String] { reading.diagnostics }
}

extension Record {
  /// The extra values under a name.
  func extras(_ name: String) -> [String] {
    fields.indices.dropLast().compactMap { index in
      fields[index].kind == .extraName && text(fields[index].range) == name ? text(fields[index + 1].range) : nil
    }
  }
}

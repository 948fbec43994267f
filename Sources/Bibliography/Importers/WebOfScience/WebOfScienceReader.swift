/// Reads Web of Science's tagged text: `.ciw`, `.isi` and the plain text export, from `FN` to `EF`.
package final class WebOfScienceReader: RecordFormatReader {
  package static let format = RecordFormat.webOfScience
  private var reader: TaggedRecordReader<WebOfScienceSyntax>

  /// The file's own head, or a record that begins with its publication type, one capital letter.
  package static func recognises(_ head: TextHead) -> Bool {
    for line in head.lines(30) {
      let line = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      if line.starts(with: "FN ".utf8), line.count > 3 { return true }
      if line.count == 4, line.starts(with: "PT ".utf8), let type = line.last, type &- 0x41 < 26 { return true }
    }
    return false
  }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    reader = TaggedRecordReader(source, WebOfScienceSyntax(), file: file, options: options)
  }

  package func next() throws(ImportError) -> Record? { try reader.next() }
  package func takeDiagnostics() -> [ImportDiagnostic] { reader.takeDiagnostics() }
  package func takeQuarantined() -> [QuarantinedRecord] { reader.takeQuarantined() }
}

/// Reads RIS in all its dialects.
package final class RISReader: RecordFormatReader {
  package static let format = RecordFormat.ris

  private var reader: TaggedRecordReader<RISSyntax>

  /// A line `TY  - `, or several other lines of the form with an `ER  - ` among them, which no other format has.
  package static func recognises(_ head: TextHead) -> Bool {
    var (tags, hasEnd) = (0, false)
    for line in head.lines(300) {
      let name = line.withUnsafeBufferPointer { RISSyntax.name(of: $0) }
      guard let name else { continue }
      if name == RISSyntax.type { return true }
      tags += 1
      hasEnd = hasEnd || name == RISSyntax.end
    }
    return tags > 2 && hasEnd
  }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    reader = TaggedRecordReader(source, RISSyntax(dialect: RISDialect(head)), file: file, options: options)
  }

  package func next() throws(ImportError) -> Record? { try reader.next() }

  package func takeDiagnostics() -> [ImportDiagnostic] { reader.takeDiagnostics() }

  package func takeQuarantined() -> [QuarantinedRecord] { reader.takeQuarantined() }
}

/// Reads Ovid's text: each record under its number, `<12>`, with a heading over each value or a tag before it.
package final class OvidReader: RecordFormatReader {
  package static let format = RecordFormat.ovid
  private var reader: TaggedRecordReader<OvidSyntax>

  /// A record's number on a line of its own, with a heading or a tag that Ovid knows on the next line but blank ones.
  package static func recognises(_ head: TextHead) -> Bool {
    var isBehindNumber = false
    for line in head.lines(400) {
      let trimmed = line.reversed().drop(while: ASCII.isSpace).reversed()
      if trimmed.isEmpty { continue }
      if isBehindNumber {
        let known = Array(trimmed).withUnsafeBufferPointer {
          OvidHeading.field(of: $0) != nil || OvidHeading.isTagged($0)
        }
        if known { return true }
      }
      isBehindNumber = Array(trimmed).withUnsafeBufferPointer(OvidHeading.isRecordNumber)
    }
    return false
  }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    reader = TaggedRecordReader(source, OvidSyntax(), file: file, options: options)
  }

  package func next() throws(ImportError) -> Record? { try reader.next() }
  package func takeDiagnostics() -> [ImportDiagnostic] { reader.takeDiagnostics() }
  package func takeQuarantined() -> [QuarantinedRecord] { reader.takeQuarantined() }
}

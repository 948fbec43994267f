/// Reads EndNote's XML, as EndNote itself and many other programs write it.
package final class EndNoteXMLReader: RecordFormatReader {
  package static let format = RecordFormat.endNoteXML

  /// The root `xml` (or none, in a piece of a file), and in it a record with what only EndNote's records have.
  package static func recognises(_ head: TextHead) -> Bool {
    guard let root = head.xmlRoot, ["xml", "records", "record"].contains(root) else { return false }
    if root == "xml" { return true }
    return head.holds("<ref-type") || head.holds("<contributors") || head.holds("<titles")
  }

  private let records: XMLRecords<EndNoteXMLMapper>

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    records = XMLRecords(source, file: file, options: options)
  }

  package func next() throws(ImportError) -> Record? { try records.next() }
  package func takeDiagnostics() -> [ImportDiagnostic] { records.takeDiagnostics() }
  package func takeQuarantined() -> [QuarantinedRecord] { records.takeQuarantined() }
}

extension TextHead {
  /// Whether a word stands in the beginning.
  func holds(_ word: StaticString) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      bytes.firstEnd(
        of: Array(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)), from: 0, to: bytes.count)
        != nil
    }
  }
}

/// Reads EndNote's XML.
package final class EndNoteXMLReader: RecordFormatReader {
  package static let format = RecordFormat.endNoteXML

  package static func recognises(_ head: TextHead) -> Bool { false }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {}

  package func next() throws(ImportError) -> Record? { nil }

  package func takeDiagnostics() -> [ImportDiagnostic] { [] }
}

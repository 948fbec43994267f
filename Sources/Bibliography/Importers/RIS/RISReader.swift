/// Reads RIS in all its dialects.
package final class RISReader: RecordFormatReader {
  package static let format = RecordFormat.ris

  package static func recognises(_ head: TextHead) -> Bool { false }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {}

  package func next() throws(ImportError) -> Record? { nil }

  package func takeDiagnostics() -> [ImportDiagnostic] { [] }
}

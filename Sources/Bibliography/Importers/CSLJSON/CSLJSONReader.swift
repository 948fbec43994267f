/// Reads CSL-JSON and Crossref's JSON.
package final class CSLJSONReader: RecordFormatReader {
  package static let format = RecordFormat.cslJSON

  package static func recognises(_ head: TextHead) -> Bool { false }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {}

  package func next() throws(ImportError) -> Record? { nil }

  package func takeDiagnostics() -> [ImportDiagnostic] { [] }
}

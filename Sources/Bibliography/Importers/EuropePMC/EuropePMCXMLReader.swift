/// Reads Europe PMC's XML, the answer of its search.
package final class EuropePMCXMLReader: RecordFormatReader {
  package static let format = RecordFormat.europePMCXML

  package static func recognises(_ head: TextHead) -> Bool {
    switch head.xmlRoot {
    case "responseWrapper": true
    case "resultList", "result": head.holds("<pubYear") || head.holds("<authorString") || head.holds("<abstractText")
    default: false
    }
  }

  private let records: XMLRecords<EuropePMCXMLMapper>

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    records = XMLRecords(source, file: file, options: options)
  }

  package func next() throws(ImportError) -> Record? { try records.next() }
  package func takeDiagnostics() -> [ImportDiagnostic] { records.takeDiagnostics() }
  package func takeQuarantined() -> [QuarantinedRecord] { records.takeQuarantined() }
}

/// Reads full texts in JATS, the XML of PubMed Central and of many publishers: one article or several in a file.
package final class JATSReader: RecordFormatReader {
  package static let format = RecordFormat.jats

  package static func recognises(_ head: TextHead) -> Bool {
    guard let root = head.xmlRoot else { return false }
    if root == "article" || root.hasSuffix(":article") || root == "pmc-articleset" {
      return root != "article" || head.holds("<front") || head.holds("<article-meta") || head.holds("article-type=")
        || head.holds("JATS") || head.holds("NLM//DTD")
    }
    // In the answers of archives, articles stand inside other elements.
    return root != "html" && head.holds("<article-meta") && (head.holds("<article ") || head.holds(":article "))
  }

  private let records: XMLRecords<JATSMapper>

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    records = XMLRecords(source, file: file, options: options)
  }

  package func next() throws(ImportError) -> Record? { try records.next() }
  package func takeDiagnostics() -> [ImportDiagnostic] { records.takeDiagnostics() }
  package func takeQuarantined() -> [QuarantinedRecord] { records.takeQuarantined() }
}

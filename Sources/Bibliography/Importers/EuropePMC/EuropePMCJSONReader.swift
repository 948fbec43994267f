/// Reads Europe PMC's JSON: the answers of its REST search, and what getpapers saves of them.
package final class EuropePMCJSONReader: RecordFormatReader {
  package static let format = RecordFormat.europePMCJSON

  private let records: JSONRecords
  private let options: ReadingOptions
  private var builder = RecordBuilder()

  package static func recognises(_ head: TextHead) -> Bool {
    JSONRecordPath.find(in: head, isRecord: EuropePMCRecord.isRecord) != nil
      || JSONRecordPath.isEmptyAnswer(head, ["resultList", "result"])
  }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    let path =
      JSONRecordPath.find(in: head, isRecord: EuropePMCRecord.isRecord) ?? JSONRecordPath("resultList", "result")
    records = JSONRecords(
      source, path: path, file: file, format: Self.format,
      isRecord: EuropePMCRecord.isRecord, hasContent: { $0.has("id") || $0.has("title") })
    self.options = options
  }

  package func next() throws(ImportError) -> Record? {
    guard let entry = try records.next() else { return nil }
    builder.reset()
    EuropePMCRecord(entry.value).fill(&builder)
    var source = entry.source
    source.dialect = EuropePMCRecord.isOfGetpapers(entry.value) ? "getpapers" : nil
    return builder.record(source: source, original: options.keepsOriginal ? entry.text : [])
  }

  package func takeDiagnostics() -> [ImportDiagnostic] { records.takeDiagnostics() }
  package func takeQuarantined() -> [QuarantinedRecord] { records.takeQuarantined() }
}

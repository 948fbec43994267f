/// Reads CSL-JSON, and the JSON of Crossref, DataCite and fatcat, which name their members alike or nearly so.
package final class CSLJSONReader: RecordFormatReader {
  package static let format = RecordFormat.cslJSON

  private let records: JSONRecords
  private let options: ReadingOptions
  private var builder = RecordBuilder()

  package static func recognises(_ head: TextHead) -> Bool {
    JSONRecordPath.find(in: head, isRecord: isRecord) != nil
      || JSONRecordPath.isEmptyAnswer(head, ["message", "items"])
  }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    let path = JSONRecordPath.find(in: head, isRecord: Self.isRecord) ?? JSONRecordPath("message", "items")
    records = JSONRecords(
      source, path: path, file: file, format: Self.format, isRecord: Self.isRecord,
      hasContent: Self.hasContent)
    self.options = options
  }

  package func next() throws(ImportError) -> Record? {
    guard let entry = try records.next() else { return nil }
    builder.reset()
    var source = entry.source
    let dialect = Dialect(entry.value)
    source.dialect = dialect.name
    switch dialect {
    case .dataCite: DataCiteRecord(entry.value).fill(&builder)
    case .refLib: RefLibRecord(entry.value).fill(&builder)
    case .fatcat: FatcatRecord(entry.value).fill(&builder)
    default: CSLRecord(entry.value).fill(&builder)
    }
    return builder.record(source: source, original: options.keepsOriginal ? entry.text : [])
  }

  package func takeDiagnostics() -> [ImportDiagnostic] { records.takeDiagnostics() }
  package func takeQuarantined() -> [QuarantinedRecord] { records.takeQuarantined() }

  /// Whether an object, wherever it stands, is a record and no other thing that has a title or a DOI.
  private static func isRecord(_ value: JSONValue) -> Bool {
    switch Dialect(value) {
    case .dataCite, .fatcat: return true
    case .refLib: return RefLibRecord.isRecord(value)
    default: break
    }
    guard let type = value["type"]?.string else {
      return value.has("title") && value.has("author") && (value.has("container-title") || value.has("issued"))
    }
    if !CSLType.isKnown(type) { return value.has("DOI") && value.has("title") && value.has("issued") }
    return value.has("title") && (value.has("id") || value.has("DOI") || value.has("author") || value.has("issued"))
      || value.has("DOI") && (value.has("issued") || value.has("indexed") || value.has("publisher"))
      || value.has("id") && (value.has("author") || value.has("issued") || value.has("container-title"))
      || OwnIDs.isOne(Array((value["id"]?.string ?? "").utf8))
  }

  /// Whether an object that stands where records stand is one.
  private static func hasContent(_ value: JSONValue) -> Bool {
    isRecord(value)
      || ["title", "DOI", "id", "author", "PMID", "URL", "abstract"].contains { (name: StaticString) in value.has(name)
      }
  }
}

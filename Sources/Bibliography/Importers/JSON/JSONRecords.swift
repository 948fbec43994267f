/// The records of a JSON text as values, with what is to be told of those that could not be read.
final class JSONRecords {
  /// A record's value, valid until the next is asked for.
  struct Entry {
    var value: JSONValue
    var source: SourceLocation
    /// The file's own text of it as UTF-8.
    var text: [UInt8]
  }

  private let slicer: JSONRecordSlicer
  private let document = JSONDocument()
  private let source: any ByteSource
  private let file: String
  private let format: RecordFormat
  private let hasContent: (JSONValue) -> Bool
  private var count = 0
  private var hasEnded = false
  private var hasQuarantined = false
  private(set) var diagnostics: [ImportDiagnostic] = []
  private(set) var quarantined: [QuarantinedRecord] = []

  /// `isRecord` tells a record from any other object; an object where records stand is one if it merely `hasContent`.
  init(
    _ source: any ByteSource, path: JSONRecordPath, file: String, format: RecordFormat,
    isRecord: @escaping (JSONValue) -> Bool, hasContent: @escaping (JSONValue) -> Bool
  ) {
    self.source = source
    self.file = file
    self.format = format
    self.hasContent = hasContent
    slicer = JSONRecordSlicer(source, path: path, document: document, isRecord: isRecord)
  }

  /// The next record, nil at the end.
  func next() throws(ImportError) -> Entry? {
    if hasEnded { return nil }
    while let slice = try slicer.next() {
      tellDamages()
      if let entry = entry(slice) { return entry }
    }
    hasEnded = true
    tellDamages()
    tellEnd()
    if count == 0, !hasQuarantined, diagnostics.isEmpty { throw .noRecords(file) }
    return nil
  }

  func takeDiagnostics() -> [ImportDiagnostic] {
    defer { diagnostics.removeAll() }
    return diagnostics
  }

  func takeQuarantined() -> [QuarantinedRecord] {
    defer { quarantined.removeAll() }
    return quarantined
  }

  private func entry(_ slice: JSONRecordSlicer.Slice) -> Entry? {
    var slice = slice
    if !slice.bytes.withUnsafeBufferPointer(UTF8Validity.isValid) {
      slice.bytes = slice.bytes.withUnsafeBufferPointer(UTF8Validity.mended)
      slice.ending = document.read(slice.bytes)
      tellEncoding(slice)
    }
    guard slice.ending == .complete, let root = document.root else {
      let cause =
        slice.ending == .tooMany
        ? "the record holds more than \(JSONDocument.mostValues) values" : "the record's JSON is broken"
      quarantine(slice.bytes, line: slice.line, cause)
      return nil
    }
    if !hasContent(root) {
      quarantine(slice.bytes, line: slice.line, "the object holds nothing that belongs to a record")
      return nil
    }
    count += 1
    return Entry(
      value: root, source: SourceLocation(file: file, format: format, line: slice.line, ordinal: count),
      text: slice.bytes)
  }

  private func tellEncoding(_ slice: JSONRecordSlicer.Slice) {
    let pmid = (document.root?["pmid"] ?? document.root?["PMID"])?.string
    let title = document.root?["title"]?.string.map { ", \"\($0.prefix(60))\"" } ?? ""
    diagnostics.append(
      ImportDiagnostic(
        .warning, file: file, line: slice.line, pmid: pmid, matter: .encodingFallback,
        summary: "the record\(title) is not UTF-8 and was read as Windows-1252",
        cure: "look at its letters with accents"))
  }

  private func tellDamages() {
    for damage in slicer.takeDamages() {
      let cause =
        switch damage.cause {
        case .broken:
          "its JSON breaks"
            + (damage.breakLine > damage.line ? " on line \(damage.breakLine)" : "")
        case .cutOff: "the file ends before the record does"
        case .tooLong: "it is longer than \(JSONRecordSlicer.mostBytes >> 20) MB"
        }
      quarantine(damage.text, line: damage.line, cause)
    }
  }

  private func quarantine(_ text: [UInt8], line: Int, _ cause: String) {
    hasQuarantined = true
    quarantined.append(QuarantinedRecord(file: file, line: line, cause: cause, text: text))
    diagnostics.append(
      ImportDiagnostic(
        .error, file: file, line: line, matter: .quarantined, summary: "a record cannot be read: \(cause)",
        cure: "export it again, or mend it in the quarantined text"))
  }

  private func tellEnd() {
    func tell(_ severity: ImportDiagnostic.Severity, _ summary: String, cure: String) {
      diagnostics.append(ImportDiagnostic(severity, file: file, line: 0, summary: summary, cure: cure))
    }
    switch source.defect {
    case .truncated:
      tell(
        .error, "the compressed data stops before its end, so records at the end are missing",
        cure: "get the file again")
    case .damaged:
      tell(
        .error, "the compressed data is damaged, so the records after the damage are missing",
        cure: "get the file again")
    case .trailingBytes:
      tell(
        .warning, "bytes that are not gzip follow the compressed data and were passed over",
        cure: "check that no record is missing at the end")
    case nil:
      if let line = slicer.strayLine, !hasQuarantined {
        diagnostics.append(
          ImportDiagnostic(
            .note, file: file, line: line, matter: .skippedLines,
            summary: "brackets that belong to no record were passed over", cure: "check that no record is missing"))
      }
      if slicer.endsEarly {
        tell(
          .warning, "the file ends before its JSON is closed, so records at the end may be missing",
          cure: "get the file again")
      }
    }
  }
}

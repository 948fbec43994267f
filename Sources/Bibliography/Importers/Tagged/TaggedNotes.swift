/// What a reader of tagged text has to tell: diagnostics, quarantined records, and how many lines meant nothing.
struct TaggedNotes {
  let file: String
  private var diagnostics: [ImportDiagnostic] = []
  private var quarantined: [QuarantinedRecord] = []
  private(set) var hasQuarantined = false
  private var skippedLines = 0
  private var firstSkippedLine = 0

  init(file: String) { self.file = file }

  mutating func takeDiagnostics() -> [ImportDiagnostic] {
    defer { diagnostics.removeAll() }
    return diagnostics
  }

  mutating func takeQuarantined() -> [QuarantinedRecord] {
    defer { quarantined.removeAll() }
    return quarantined
  }

  /// Counts lines that are passed over.
  mutating func skip(_ line: Int, count: Int = 1) {
    if skippedLines == 0 { firstSkippedLine = line }
    skippedLines += count
  }

  mutating func reportSkippedLines() {
    if skippedLines == 0 { return }
    let lines =
      skippedLines == 1 ? "1 line that belongs to no record was" : "\(skippedLines) lines that belong to no record were"
    diagnostics.append(
      ImportDiagnostic(
        .note, file: file, line: firstSkippedLine, matter: .skippedLines, count: skippedLines,
        summary: "\(lines) passed over, this one first",
        cure: "nothing need be done where it is a link, a number or a search strategy between records"))
  }

  mutating func quarantine(_ text: [UInt8], line: Int, cause: String) {
    hasQuarantined = true
    quarantined.append(QuarantinedRecord(file: file, line: line, cause: cause, text: text))
    diagnostics.append(
      ImportDiagnostic(
        .error, file: file, line: line, matter: .quarantined, summary: "\(cause); the record is left out",
        cure: "look at the record in the file, or export it again"))
  }

  mutating func reportEncoding(of record: Record) {
    let title = String(record.text(record.title).prefix(60))
    let name = record.first(.pmid) == nil && !title.isEmpty ? " (\(title))" : ""
    diagnostics.append(
      ImportDiagnostic(
        .warning, file: file, line: record.source.line, pmid: record.text(of: .pmid), matter: .encodingFallback,
        summary: "bytes in this record\(name) are no UTF-8 and were taken for Windows-1252",
        cure: "look at letters with accents, or export the file as UTF-8"))
  }

  mutating func report(_ defect: StreamDefect) {
    switch defect {
    case .truncated, .damaged:
      let what = defect == .truncated ? "stops before its end" : "is damaged"
      diagnostics.append(
        ImportDiagnostic(
          .error, file: file, line: 0, summary: "the compressed data \(what), so records at the end are missing",
          cure: "get the file again"))
    case .trailingBytes:
      diagnostics.append(
        ImportDiagnostic(
          .warning, file: file, line: 0,
          summary: "bytes that are not gzip follow the compressed data and were passed over",
          cure: "check that no record is missing at the end"))
    }
  }
}

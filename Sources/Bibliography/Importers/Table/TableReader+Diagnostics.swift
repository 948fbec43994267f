/// What the reader tells of.
extension TableReader {
  private func tell(
    _ severity: ImportDiagnostic.Severity, _ matter: ImportDiagnostic.Matter = .other, line: Int, count: Int = 1,
    pmid: String? = nil, _ summary: String, cure: String
  ) {
    diagnostics.append(
      ImportDiagnostic(
        severity, file: file, line: line, pmid: pmid, matter: matter, count: count, summary: summary, cure: cure))
  }

  func noteWidth(_ line: Int) {
    if row.count < columns.count { short.add(line: line) }
    if row.count > columns.count, (columns.count..<row.count).contains(where: { !row[$0].isEmpty }) {
      long.add(line: line)
    }
  }

  func report(_ kind: TableRowScanner.Row, _ record: Record) {
    let pmid = record.text(of: .pmid)
    if row.wasMended { reportEncoding(record) }
    switch kind {
    case .withTextQuote:
      tell(
        .warning, line: record.source.line, pmid: pmid, "a quote in this row is not closed; it was taken for text",
        cure: "compare the row with the file")
    case .cutOff:
      tell(
        .warning, line: record.source.line, pmid: pmid,
        "the file ends inside a quoted cell of this row; its beginning was kept",
        cure: "export the table again; it was cut off")
    case .sound, .unreadable: break
    }
  }

  func reportEncoding(_ record: Record) {
    let title = record.title.isEmpty ? "" : " (\"\(record.text(record.title).prefix(60))\")"
    tell(
      .warning, .encodingFallback, line: record.source.line, pmid: record.text(of: .pmid),
      "bytes of this row\(title) are not UTF-8; they were taken for Windows-1252",
      cure: "look at letters with accents, or save the table as UTF-8")
  }

  /// Sets the scanner's present row apart and goes past it.
  func setApart(_ cause: TableRowScanner.Cause) throws(ImportError) {
    let line = scanner.line
    let text = scanner.original
    let reason =
      switch cause {
      case .unclosedQuote: "a quote is not closed, so the cells of this row cannot be told apart"
      case .tooLong: "this row is longer than \(TableRowScanner.longestRow >> 20) MB or has more cells than any table"
      }
    quarantined.append(QuarantinedRecord(file: file, line: line, cause: reason, text: text))
    tell(
      .error, .quarantined, line: line, "\(reason); it was left out", cure: "mend the row in the file and read it again"
    )
    if cause == .tooLong { try scanner.skipLine(from: scanner.length) }
  }

  func tellTallies() {
    if skipped.count > 0 {
      tell(
        .note, .skippedLines, line: skipped.line, count: skipped.count,
        "\(skipped.count) line\(skipped.count == 1 ? "" : "s") without a record, such as lines above the head or the head once more, passed over",
        cure: "check that none of them is a record")
    }
    if short.count > 0 {
      tell(
        .note, line: short.line, count: short.count,
        "\(short.count) row\(short.count == 1 ? " has" : "s have") fewer cells than the head; the missing ones are taken as empty",
        cure: "check that no row is broken in two")
    }
    if long.count > 0 {
      tell(
        .warning, line: long.line, count: long.count,
        "\(long.count) row\(long.count == 1 ? " has" : "s have") more cells than the head; they are kept without a heading",
        cure: "check whether a separator stands unquoted in a cell")
    }
    if scanner.hasGivenUpQuotes {
      tell(
        .warning, line: 0, "the quotes in this file do not balance; where they made no sense they were taken for text",
        cure: "export the table again")
    }
  }

  /// PubMed's table has no abstracts, which most judgements need.
  func noteLostAbstracts() {
    if dialect == .pubMed, !columns.contains(where: { $0.role == .abstract }) {
      tell(
        .note, line: 0, "PubMed's CSV holds no abstracts",
        cure: "save the same search in PubMed as PubMed format (.txt, NBIB) or fetch it as XML")
    }
  }
}

/// What the reader says of damage.
extension BibTeXReader {
  func quarantine(_ raw: UnsafeBufferPointer<UInt8>, _ found: BibTeXScanner.Entry, cause: String) {
    quarantine(Array(raw.prefix(BibTeXScanner.mostBytes)), line: found.line, cause: cause)
  }

  func quarantine(_ entry: BibTeXEntry, cause: String) {
    quarantine(entry.original.isEmpty ? entry.text : entry.original, line: entry.line, cause: cause)
  }

  private func quarantine(_ text: [UInt8], line: Int, cause: String) {
    quarantined.append(QuarantinedRecord(file: file, line: line, cause: cause, text: text))
    diagnostics.append(
      ImportDiagnostic(
        .error, file: file, line: line, matter: .quarantined, summary: "a record could not be read: \(cause)",
        cure: "mend the entry in the file or export it again"))
  }

  func noteSkippedLines(_ count: Int, first: Int) {
    diagnostics.append(
      ImportDiagnostic(
        .note, file: file, line: first, matter: .skippedLines, count: count,
        summary: "\(count) lines between the entries were passed over as remarks",
        cure: "look whether a record is among them"))
  }

  func noteEncoding(_ entry: BibTeXEntry) {
    diagnostics.append(
      ImportDiagnostic(
        .warning, file: file, line: entry.line, pmid: pmid(of: entry), matter: .encodingFallback,
        summary: "\(name(of: entry)) has bytes that are no UTF-8; they were taken for Windows-1252",
        cure: "look at letters with accents in it"))
  }

  func noteMended(_ entry: BibTeXEntry, _ ending: BibTeXScanner.Ending) {
    let isEarly = ending == .closedEarly
    diagnostics.append(
      ImportDiagnostic(
        .warning, file: file, line: entry.line, pmid: pmid(of: entry),
        summary: isEarly
          ? "\(name(of: entry)) has a closing brace too many before its last field"
          : "\(name(of: entry)) is not closed before the next entry or the end of the file",
        cure: "all its fields were read; look whether one is cut short"))
  }

  func noteJunk(_ entry: BibTeXEntry) {
    diagnostics.append(
      ImportDiagnostic(
        .warning, file: file, line: entry.line, pmid: pmid(of: entry),
        summary: "\(name(of: entry)) holds text that is no field; it was passed over",
        cure: "look at the commas, quotes and braces of the entry"))
  }

  func noteMissing(_ keys: [String], of entry: BibTeXEntry) {
    diagnostics.append(
      ImportDiagnostic(
        .warning, file: file, line: entry.line, pmid: pmid(of: entry),
        summary: "\(name(of: entry)) refers to \(keys.joined(separator: ", ")), which was not found",
        cure: "export the entry it refers to with it; the record was read without what it would take from there"))
  }

  private func name(of entry: BibTeXEntry) -> String {
    let key = String(decoding: entry.text[entry.key].prefix(80), as: UTF8.self)
    return key.isEmpty ? "an entry without a key" : "the entry \(key)"
  }

  private func pmid(of entry: BibTeXEntry) -> String? {
    entry.value("pmid").map { String(decoding: $0.prefix(20), as: UTF8.self) }
  }
}

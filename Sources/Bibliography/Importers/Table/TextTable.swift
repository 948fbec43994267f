/// A small table held as a whole: its headings, and each row with its line.
///
/// It is read as exports are: the separator, the encoding and the line ends are told by the text, quotes and what
/// spreadsheets put around cells are undone.
package struct TextTable: Sendable {
  package struct Row: Sendable {
    /// The line, from 1, on which the row begins.
    package let line: Int
    package let cells: [String]
  }

  package let file: String
  package private(set) var headings: [String] = []
  package private(set) var rows: [Row] = []
  /// What was found amiss; a row that cannot be read is left out and told.
  package private(set) var diagnostics: [ImportDiagnostic] = []

  /// Reads a file, plain or gzip, or standard input for `-`.
  package init(_ file: String) throws(ImportError) { try self.init(try FileByteSource(file), file: file) }

  package init(_ source: any ByteSource, file: String) throws(ImportError) {
    self.file = file
    let text = try UnwrappedText(source, name: file)
    diagnostics = text.diagnostics
    if text.head.text.isEmpty { throw .emptyFile(file) }
    let announced = TableHead.announcedSeparator(text.head.text)
    let scanner = TableRowScanner(text.source, form: Self.form(of: text.head.text, announced))
    // Excel's own first line is none of the table's.
    var isAnnouncement = announced != nil
    let cells = TableCells()
    while let kind = try scanner.next() {
      let line = scanner.line
      if case .unreadable(let cause) = kind {
        leaveOut(line)
        if cause == .tooLong { try scanner.skipLine(from: scanner.length) }
        continue
      }
      cells.take(scanner)
      if cells.isEmpty { continue }
      if isAnnouncement {
        isAnnouncement = false
        continue
      }
      if kind != .sound { noteQuote(line) }
      let values = (0..<cells.count).map { String(decoding: cells[$0], as: UTF8.self) }
      if headings.isEmpty {
        headings = values
        scanner.columns = values.count
      } else {
        rows.append(Row(line: line, cells: values))
      }
    }
  }

  /// The separator that cuts the first line into most cells.
  private static func form(of text: ArraySlice<UInt8>, _ announced: UInt8?) -> TableForm {
    let start = announced == nil ? text.startIndex : TableHead.behindLine(text, from: text.startIndex)
    var best = (cells: 0, separator: announced ?? UInt8(ascii: ","))
    for separator in announced.map({ [$0] }) ?? TableHead.separators {
      let cells = TextRow(text, from: start, separator: separator).cells.count
      if cells > best.cells { best = (cells, separator) }
    }
    let endsWithReturn = TextRow(text, from: start, separator: best.separator).endsWithReturn
    return TableForm(separator: best.separator, endsRowsWithReturn: endsWithReturn)
  }

  private mutating func leaveOut(_ line: Int) {
    diagnostics.append(
      ImportDiagnostic(
        .error, file: file, line: line, summary: "the cells of this row cannot be told apart; it was left out",
        cure: "mend its quotes and read the file again"))
  }

  private mutating func noteQuote(_ line: Int) {
    diagnostics.append(
      ImportDiagnostic(
        .warning, file: file, line: line, summary: "a quote in this row is not closed; it was taken for text",
        cure: "compare the row with the file"))
  }
}

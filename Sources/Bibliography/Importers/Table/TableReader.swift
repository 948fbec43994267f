/// Reads tables with a head: the CSV and TSV of databases and of screening programs, and any whose headings say what
/// they hold.
///
/// The rows are cut out of the stream's bytes one at a time; what a column holds is told once, by its heading.
package final class TableReader: RecordFormatReader {
  package static let format = RecordFormat.table

  package static func recognises(_ head: TextHead) -> Bool { TableHead(head) != nil }

  let scanner: TableRowScanner
  let head: TableHead
  let file: String
  let keepsOriginal: Bool
  var columns: [TableColumn] { didSet { places = TablePlaces(columns) } }
  var places: TablePlaces
  var dialect: TableDialect?
  var builder = RecordBuilder()
  let row = TableCells()
  var diagnostics: [ImportDiagnostic] = []
  var quarantined: [QuarantinedRecord] = []
  /// Things that are told once, with their number, at the end.
  var skipped = Tally()
  var short = Tally()
  var long = Tally()
  private var ordinal = 0
  private var isFinished = false
  /// The meanings of the headings met in a table whose rows are fields.
  var verticalColumns: [[UInt8]: TableColumn] = [:]
  /// The first row of the next record has been met already.
  var isAtNextRecord = false
  var pendingOriginal: [UInt8] = []
  /// Embase's line of the source, taken apart when the record is complete.
  var verticalSource: [UInt8] = []

  struct Tally {
    var count = 0
    var line = 0

    mutating func add(line: Int) {
      if count == 0 { self.line = line }
      count += 1
    }
  }

  package init(_ source: any ByteSource, head: TextHead, file: String, options: ReadingOptions) {
    // A reader is made only of a text that it recognises; of any other nothing is read.
    let found = TableHead(head)
    self.head = found ?? TableHead.none
    self.file = file
    keepsOriginal = options.keepsOriginal
    scanner = TableRowScanner(source, form: self.head.form)
    columns = self.head.columns
    places = TablePlaces(self.head.columns)
    dialect = self.head.dialect
    scanner.columns = columns.count
    if self.head.linesAbove > 0 {
      skipped = Tally(count: self.head.linesAbove, line: self.head.firstLineAbove)
    }
    noteLostAbstracts()
  }

  package func next() throws(ImportError) -> Record? {
    if isFinished { return nil }
    if columns.isEmpty, !head.isVertical {
      isFinished = true
      throw .noRecords(file)
    }
    if ordinal == 0, scanner.line == 1, scanner.length == 0 { try scanner.skip(head.end) }
    if let record = head.isVertical ? try nextVertical() : try nextRow() { return record }
    isFinished = true
    tellTallies()
    if ordinal == 0, quarantined.isEmpty { throw .noRecords(file) }
    return nil
  }

  private func nextRow() throws(ImportError) -> Record? {
    while let kind = try scanner.next() {
      if case .unreadable(let cause) = kind {
        try setApart(cause)
        continue
      }
      let line = scanner.line
      let original = takeRow()
      if row.isEmpty || isRule { continue }
      if takesHead() {
        skipped.add(line: line)
        continue
      }
      builder.reset()
      noteWidth(line)
      for index in columns.indices where index < row.count { add(row[index], columns[index], at: index) }
      addCombined()
      for index in columns.count..<max(columns.count, row.count) { addSurplus(row[index], at: index) }
      // Of our own tables, a row with nothing but our name for the record is one.
      if builder.fieldCount == 0, !columns.indices.contains(where: { holdsKey($0) }) { continue }
      builder.isIncomplete = kind == .cutOff
      let record = finish(line: line, original: original)
      report(kind, record)
      return record
    }
    return nil
  }

  private func holdsKey(_ index: Int) -> Bool {
    columns[index].role == .ownKey && index < row.count && !row[index].isEmpty
  }

  /// Takes the scanner's row and gives its own text, where that is wanted.
  func takeRow() -> [UInt8] {
    let original = keepsOriginal ? scanner.original : []
    row.take(scanner)
    return row.wasMended ? original.withUnsafeBufferPointer(UTF8Validity.mended) : original
  }

  func finish(line: Int, original: [UInt8]) -> Record {
    ordinal += 1
    return builder.record(
      source: SourceLocation(
        file: file, format: .table, dialect: dialect?.rawValue, line: line, ordinal: ordinal),
      original: original)
  }

  package func takeDiagnostics() -> [ImportDiagnostic] {
    defer { diagnostics.removeAll() }
    return diagnostics
  }

  package func takeQuarantined() -> [QuarantinedRecord] {
    defer { quarantined.removeAll() }
    return quarantined
  }
}

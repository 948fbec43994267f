/// The head of a table: where it stands, how the table is written, and what its columns hold.
struct TableHead: Sendable {
  var form: TableForm
  var columns: [TableColumn]
  var dialect: TableDialect?
  /// Where the head's row ends in the stream; where the first row begins if the fields go down the page.
  var end: Int
  /// Lines above the head that hold text.
  var linesAbove = 0
  var firstLineAbove = 0
  /// Each row is a field, its heading in the first cell, as in Embase's export by rows.
  var isVertical = false

  /// No table.
  static let none = TableHead(form: TableForm(separator: UInt8(ascii: ",")), columns: [], dialect: nil, end: 0)

  static let separators: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
  /// Databases put their name, the search and the date above the head.
  private static let mostLinesAbove = 60

  init?(_ head: TextHead) {
    let text = head.text
    if text.isEmpty || text.first == UInt8(ascii: "<") || text.first == UInt8(ascii: "{") { return nil }
    // Lines are counted from the stream's beginning.
    var line = 1
    var place = text.startIndex
    var separators = Self.separators
    if let announced = Self.announcedSeparator(text) {
      separators = [announced]
      place = Self.behindLine(text, from: place)
      line += 1
    }
    if let vertical = VerticalTable.form(of: text[place...], isWhole: head.isWhole) {
      self.init(form: vertical, columns: [], dialect: .embase, end: place, isVertical: true)
      return
    }
    var (linesAbove, firstLineAbove) = (0, 0)
    var isFirst = true
    for _ in 0..<Self.mostLinesAbove where place < text.endIndex {
      let next = Self.behindLine(text, from: place)
      if text[place..<next].contains(where: { !ASCII.isSpace($0) }) {
        if var found = Self.head(in: text, at: place, separators, isFirst: isFirst) {
          (found.linesAbove, found.firstLineAbove) = (linesAbove, firstLineAbove)
          self = found
          return
        }
        if linesAbove == 0 { firstLineAbove = line }
        linesAbove += 1
        isFirst = false
      }
      line += 1
      place = next
    }
    return nil
  }

  private init(form: TableForm, columns: [TableColumn], dialect: TableDialect?, end: Int, isVertical: Bool = false) {
    self.form = form
    self.columns = columns
    self.dialect = dialect
    self.end = end
    self.isVertical = isVertical
  }

  /// The best reading of the row at a place, nil where it is no head.
  private static func head(
    in text: ArraySlice<UInt8>, at place: Int, _ separators: [UInt8], isFirst: Bool
  ) -> TableHead? {
    var best: (known: Int, cells: Int, head: TableHead)?
    for separator in separators {
      let row = TextRow(text, from: place, separator: separator)
      let columns = TableColumns(row.cells)
      guard columns.knownCount > 0,
        best == nil || (columns.knownCount, row.cells.count) > (best?.known ?? 0, best?.cells ?? 0)
      else { continue }
      let isHead =
        columns.areSurelyRecords
        || isFirst && columns.mayBeRecords && TableEvidence.supports(columns, text, from: row.end, separator)
      if !isHead { continue }
      let form = TableForm(
        separator: separator, escapesWithBackslash: TableEvidence.showsBackslashes(text[row.end...]),
        endsRowsWithReturn: row.endsWithReturn)
      best = (
        columns.knownCount, row.cells.count,
        TableHead(form: form, columns: columns.columns, dialect: columns.dialect, end: row.end)
      )
    }
    return best?.head
  }

  /// Excel's first line `sep=;`.
  static func announcedSeparator(_ text: ArraySlice<UInt8>) -> UInt8? {
    let line = text.drop { $0 == TableForm.quote }
    guard line.count > 5, ASCII.equalIgnoringCase(line.prefix(4), "sep="), let sign = line.dropFirst(4).first,
      let behind = line.dropFirst(5).first, behind == 0x0A || behind == 0x0D || behind == TableForm.quote
    else { return nil }
    return separators.contains(sign) ? sign : nil
  }

  static func behindLine(_ text: ArraySlice<UInt8>, from place: Int) -> Int {
    guard let end = text[place...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return text.endIndex }
    return text[end] == 0x0D && end + 1 < text.endIndex && text[end + 1] == 0x0A ? end + 2 : end + 1
  }
}

/// Embase's export by rows, where each row is a field of a record.
extension TableReader {
  func nextVertical() throws(ImportError) -> Record? {
    while true {
      if let record = try takeVertical() { return record }
      // A title without text says nothing; what follows it may.
      if !isAtNextRecord { return nil }
    }
  }

  private func takeVertical() throws(ImportError) -> Record? {
    builder.reset()
    var line = 0
    var original: [UInt8] = []
    var wasMended = false
    var kindOfLast = TableRowScanner.Row.sound
    while true {
      if isAtNextRecord {
        isAtNextRecord = false
      } else {
        guard let kind = try scanner.next() else { break }
        kindOfLast = kind
        if case .unreadable(let cause) = kind {
          try setApart(cause)
          continue
        }
        pendingOriginal = takeRow() + [0x0A]
      }
      if row.isEmpty { continue }
      let column = verticalColumn
      // The title begins a record; without one, so does a field above all others.
      if column.role == .title, line > 0 {
        isAtNextRecord = true
        break
      }
      if line == 0 { line = scanner.line }
      if builder.count > TableRowScanner.longestRow || builder.fieldCount > TableRowScanner.mostCells {
        skipped.add(line: scanner.line)
        continue
      }
      wasMended = wasMended || row.wasMended
      if keepsOriginal { original += pendingOriginal }
      addVertical(column)
    }
    if builder.fieldCount == 0 {
      if line > 0 { skipped.add(line: line) }
      return nil
    }
    builder.isIncomplete = kindOfLast == .cutOff
    verticalSource.withUnsafeBufferPointer { addEmbaseSource($0) }
    verticalSource.removeAll()
    addWorkTypeFromPublicationType()
    let record = finish(line: line, original: original)
    if wasMended { reportEncoding(record) }
    return record
  }

  /// What the first cell of the row says about the others.
  private var verticalColumn: TableColumn {
    let heading = Array(row[0])
    if let known = verticalColumns[heading] { return known }
    let key = TableHeadings.key(heading)
    let role = TableDialect.embase.meaning(key) ?? TableHeadings.meaning(key)?.role ?? .extra
    let column = TableColumn(heading: heading, role: role)
    if verticalColumns.count < 1000 { verticalColumns[heading] = column }
    return column
  }

  private func addVertical(_ column: TableColumn) {
    for index in 1..<max(2, row.count) {
      let cell = row[index]
      if cell.isEmpty { continue }
      switch column.role {
      case .authors, .authorFullNames, .firstAuthor: builder.addAuthor(cell)
      // Behind the number stands its address.
      case .pmid where index > 1: break
      case .lastPage: addLastPage(cell)
      case .keywords,
        .majorKeywords where row.count > 2:
        builder.add(.keyword, cell)
      default: add(cell, column, at: index)
      }
    }
  }

  private func addLastPage(_ cell: Cell) {
    guard let first = builder.lastField(.pages) else {
      builder.add(.pages, cell)
      return
    }
    let text = Array(builder.bytes(in: first.range))
    if cell.elementsEqual(text) { return }
    let start = builder.count
    text.withUnsafeBufferPointer { builder.append($0) }
    builder.append(UInt8(ascii: "-"))
    builder.append(cell)
    builder.removeLastField()
    builder.add(RecordField(.pages, start..<builder.count))
  }
}

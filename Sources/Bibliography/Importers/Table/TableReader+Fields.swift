/// From cells to fields.
extension TableReader {
  typealias Cell = UnsafeBufferPointer<UInt8>

  func add(_ cell: Cell, _ column: TableColumn, at index: Int) {
    if cell.isEmpty || TableValue.isMissing(cell, isKnown: column.role != .extra) { return }
    switch column.role {
    case _ where column.role.mayHoldMarkup && !MarkupText.isPlain(cell): addMarkedUp(cell, column, at: index)
    case .title: builder.addTitle(cell)
    case .abstract: builder.addAbstract(cell)
    case .authors, .authorFullNames, .firstAuthor:
      if index == authorColumn { addAuthors(cell) } else { addExtra(cell, column) }
    case .editors: addEditors(cell)
    case .doi: if !builder.addDOI(cell) { addExtra(cell, column) }
    case .pmid: if !builder.addPMID(TableValue.number(cell)) { addExtra(cell, column) }
    case .year, .date, .pages, .firstPage, .lastPage:
      // Told together when the whole row has been seen.
      if head.isVertical { addAlone(cell, column) }
    case .keywords, .majorKeywords: addKeywords(cell, isMajor: column.role == .majorKeywords)
    case .mesh: addMesh(cell)
    case .documentType: addDocumentType(cell)
    case .workType: addWorkType(cell)
    case .pubMedCitation: builder.add(.citation, cell)
    case .embaseSource:
      builder.add(.citation, cell)
      if head.isVertical { verticalSource = Array(cell) }
    case .retracted:
      if ASCII.equalIgnoringCase(cell, "true") || ASCII.equalIgnoringCase(cell, "yes") || cell.elementsEqual([0x31]) {
        builder.add(.publicationType, "Retracted Publication")
      }
      addExtra(cell, column)
    case .list(let kind): TextList.forEach(cell, commas: kind != .isbn) { builder.add(kind, $0) }
    case .field(let kind): builder.add(kind, cell)
    case .ownKey: if !OwnIDs.isOne(cell) { builder.add(.accession, cell) }
    case .otherFields: builder.addOtherFields(Substring(decoding: cell, as: UTF8.self))
    case .extra: addExtra(cell, column)
    }
  }

  /// Adds a cell with HTML, JATS or references to characters in it.
  private func addMarkedUp(_ cell: Cell, _ column: TableColumn, at index: Int) {
    if column.role == .abstract {
      builder.addMarkedUpAbstract(cell)
      return
    }
    let plain = MarkupText.plain(cell)
    // What is plain now may still hold a sign that looks like markup.
    let role = column.role
    plain.withUnsafeBufferPointer { text in
      switch role {
      case .title: builder.addTitle(text)
      case .authors, .authorFullNames, .firstAuthor:
        if index == authorColumn { addAuthors(text) } else { addExtra(text, column) }
      case .editors: addEditors(text)
      case .keywords, .majorKeywords: addKeywords(text, isMajor: role == .majorKeywords)
      case .mesh: addMesh(text)
      case .field(let kind): builder.add(kind, text)
      default: addExtra(text, column)
      }
    }
  }

  func addExtra(_ cell: Cell, _ column: TableColumn) {
    if cell.isEmpty { return }
    column.heading.withUnsafeBufferPointer { heading in
      let start = builder.count
      builder.append(heading)
      builder.add(RecordField(.extraName, start..<builder.count))
    }
    if !builder.add(.extraValue, cell) { builder.removeLastField() }
  }

  func addSurplus(_ cell: Cell, at index: Int) {
    addExtra(cell, TableColumn(heading: Array("column \(index + 1)".utf8), role: .extra))
  }

  /// What several columns say together: the date, the pages, identifiers that stand only in addresses.
  func addCombined() {
    if let citation = places.pubMedCitation { addPubMedCitation(row[citation]) }
    if let source = places.embaseSource { addEmbaseSource(row[source]) }
    addDates()
    addPages()
    if builder.firstField(.doi) == nil || builder.firstField(.pmid) == nil { addFromAddresses() }
    addWorkTypeFromPublicationType()
  }

  /// The column of the authors that is filled and tells most.
  private var authorColumn: Int? { places.authors.first { filled($0) != nil } }

  private func filled(_ place: Int?) -> Int? {
    place.flatMap { row[$0].isEmpty || TableValue.isMissing(row[$0], isKnown: true) ? nil : $0 }
  }

  private var dividesNamesBySemicolon: Bool { dialect?.dividesNamesBySemicolon ?? false }

  private func addEditors(_ cell: Cell) {
    NameList.forEach(cell, dividedBySemicolon: dividesNamesBySemicolon) { builder.add(.editorName, $0) }
  }

  func addAuthors(_ cell: Cell) {
    var cell = cell.trimmed
    // PubMed closes its lists with a full stop.
    if dialect == .pubMed, cell.last == UInt8(ascii: ".") { cell = Cell(rebasing: cell.dropLast()) }
    NameList.forEach(cell, dividedBySemicolon: dividesNamesBySemicolon) { builder.addAuthor($0) }
  }

  private func addDates() {
    let year = filled(places.year).map { (row[$0], columns[$0]) }
    let date = filled(places.date).map { (row[$0], columns[$0]) }
    if let year {
      let number = TableValue.number(year.0)
      let dateYear = date.map { ASCII.number($0.0.prefix(4)) } ?? nil
      if let date, let value = ASCII.number(number), value == dateYear {
        addDate(date.0)
      } else {
        builder.addDate(number)
        if let date { addExtra(date.0, date.1) }
      }
    } else if let date {
      addDate(date.0)
    }
  }

  /// Adds a date, which some write `20190502`.
  private func addDate(_ text: Cell) {
    guard text.count == 8, ASCII.number(text) != nil, let year = ASCII.number(text.prefix(4)), year > 1500 else {
      builder.addDate(text)
      return
    }
    builder.add(.year, part(text, 0..<4), code: year)
    if text[4...5].contains(where: { $0 != 0x30 }) { builder.add(.month, part(text, 4..<6)) }
    if text[6...7].contains(where: { $0 != 0x30 }) { builder.add(.day, part(text, 6..<8)) }
  }

  private func addPages() {
    let first = filled(places.firstPage).map { row[$0] }
    let last = filled(places.lastPage).map { row[$0] }
    if let pages = filled(places.pages) {
      if builder.firstField(.pages) == nil { builder.add(.pages, row[pages]) }
      for place in [places.firstPage, places.lastPage].compactMap({ $0 }) where !row[place].isEmpty {
        addExtra(row[place], columns[place])
      }
      return
    }
    guard let first = first ?? last, builder.firstField(.pages) == nil else { return }
    let start = builder.count
    builder.append(first)
    if let last, !last.elementsEqual(first), !first.contains(UInt8(ascii: "-")) {
      builder.append(UInt8(ascii: "-"))
      builder.append(last)
    }
    builder.tidyWhiteSpace(from: start)
    builder.add(RecordField(.pages, start..<builder.count))
  }

  /// A field that stands alone in its row.
  private func addAlone(_ cell: Cell, _ column: TableColumn) {
    switch column.role {
    case .year: builder.addDate(TableValue.number(cell))
    case .date: addDate(cell)
    case .pages, .firstPage: builder.add(.pages, cell)
    default: addExtra(cell, column)
    }
  }
}

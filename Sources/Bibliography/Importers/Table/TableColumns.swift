/// The columns that a row of headings names.
struct TableColumns {
  var columns: [TableColumn] = []
  var dialect: TableDialect?
  private(set) var knownCount = 0

  init(_ cells: [[UInt8]]) {
    // A heading is short; a row with none that could be one is not looked at closely.
    let keys = cells.map { $0.count > 80 ? "" : TableHeadings.key($0) }
    let headings = cells.map { String(decoding: $0.drop(while: ASCII.isSpace), as: UTF8.self) }
    dialect = TableDialect.named(by: Set(keys))
    let tags = TableTags.meanings(of: headings.map { $0.filter { !$0.isWhitespace } })
    if tags?.isWebOfScience == true, dialect == nil { dialect = .webOfScience }
    var holders: [TableColumnRole: (column: Int, rank: Int)] = [:]
    for (index, key) in keys.enumerated() {
      var meaning: (role: TableColumnRole, rank: Int) = (.extra, 0)
      if let role = tags?.tags[headings[index].filter { !$0.isWhitespace }.uppercased()] {
        meaning = (role, index)
      } else if let role = dialect?.meaning(key) {
        meaning = (role, 0)
      } else if let known = TableHeadings.meaning(key) {
        meaning = known
      }
      if meaning.role.isSingle {
        if let holder = holders[meaning.role] {
          if holder.rank <= meaning.rank {
            meaning.role = .extra
          } else {
            columns[holder.column].role = .extra
          }
        }
        if meaning.role != .extra { holders[meaning.role] = (index, meaning.rank) }
      }
      let name = key.isEmpty ? Array("column \(index + 1)".utf8) : Array(Self.trimmed(cells[index]))
      columns.append(TableColumn(heading: name, role: meaning.role))
    }
    // A source is the journal where volumes and pages want one and nothing else names it, and else the database.
    if let source = keys.firstIndex(of: "source"), columns[source].role == .extra {
      let wantsJournal = columns.contains { [.field(.volume), .pages, .firstPage].contains($0.role) }
      columns[source].role = .field(wantsJournal && holders[.field(.journal)] == nil ? .journal : .database)
    }
    knownCount = columns.count { $0.role != .extra }
  }

  var hasTitle: Bool { columns.contains { $0.role == .title } }
  var hasIdentifier: Bool { columns.contains { $0.role.isIdentifier } }

  /// No table of other things has such a head.
  var areSurelyRecords: Bool {
    hasTitle && (knownCount >= 3 || dialect != nil && knownCount >= 2)
  }

  /// The rows must tell.
  var mayBeRecords: Bool { hasTitle && columns.count > 1 || hasIdentifier }

  private static func trimmed(_ cell: [UInt8]) -> ArraySlice<UInt8> {
    var cell = cell.drop(while: ASCII.isSpace)
    while let last = cell.last, ASCII.isSpace(last) { cell.removeLast() }
    return cell
  }
}

/// What stands under each of Ovid's headings.
struct OvidFields {
  /// The database that a record names.
  private(set) var database: String?
  private var types = ""
  private var hasChapter = false

  private static let kinds: [OvidHeading.Field: RecordFieldKind] = [
    .language: .language, .journal: .journal, .issn: .issn, .isbn: .isbn, .volume: .volume, .issue: .issue,
    .pages: .pages, .url: .url, .publisher: .publisher, .place: .place, .note: .note, .editor: .editorName,
    .vernacularTitle: .vernacularTitle, .status: .note, .number: .accession,
  ]

  mutating func add(_ field: TaggedField, _ record: TaggedRecord, _ builder: inout RecordBuilder) {
    let value = record.value(field)
    let meaning = OvidHeading.Field(rawValue: field.tag) ?? .other
    switch meaning {
    case .author: RecordBuilder.eachPart(value, UInt8(ascii: ";")) { addAuthor($0, &builder) }
    case .title: addTitle(value, &builder)
    case .chapterTitle:
      hasChapter = true
      // The chapter is the work; what was called the title is the book.
      if let book = builder.firstField(.title) { builder.add(.bookTitle, Array(builder.bytes(in: book.range))) }
      builder.title = 0..<0
      builder.addMarkedUpTitle(value)
    case .source: OvidSource.add(value, &builder)
    case .abstract: builder.addMarkedUpAbstract(value)
    case .affiliation: record.eachLine(of: field) { builder.add(.affiliation, $0) }
    case .keyword: RecordBuilder.eachPart(value, UInt8(ascii: ";")) { builder.add(.keyword, Self.withoutStop($0)) }
    case .mesh: RecordBuilder.eachPart(value, UInt8(ascii: ";")) { addHeading($0, &builder) }
    case .publicationType: addTypes(value, &builder)
    case .year, .date: builder.addDate(Self.withoutStop(value))
    case .doi: if !builder.addDOI(value) { builder.addExtra(record.name(field), value) }
    case .pmid: if !builder.addPMID(value) { builder.addExtra(record.name(field), value) }
    case .number:
      builder.add(.accession, value)
      // MEDLINE's own numbers are PubMed's.
      if database?.contains("MEDLINE") ?? false { builder.addPMID(value) }
    case .database:
      let name = String(decoding: value, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !name.isEmpty { database = name.hasPrefix("Ovid") ? name : "Ovid " + name }
      builder.add(.database, value)
    default:
      if let kind = Self.kinds[meaning] {
        builder.add(kind, Self.withoutStop(value))
      } else {
        builder.addExtra(record.name(field), value)
      }
    }
  }

  func finish(_ builder: inout RecordBuilder) {
    let type: WorkType =
      if hasChapter || types.contains("chapter") { .bookChapter } else if types.contains("book") {
        .book
      } else if types.contains("conference abstract") || types.contains("meeting abstract") {
        .conferenceAbstract
      } else if types.contains("conference") {
        .conferencePaper
      } else if types.contains("dissertation") || types.contains("thesis") { .thesis } else { .journalArticle }
    builder.add(RecordField(.workType, builder.count..<builder.count, code: type.rawValue))
    builder.isBook = type == .book || type == .bookChapter
  }

  /// A title may end in what kind of paper it is: `…[Article]`.
  private mutating func addTitle(_ value: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    var end = value.count
    while end > 0, ASCII.isSpace(value[end - 1]) { end -= 1 }
    guard end > 0, value[end - 1] == UInt8(ascii: "]"), let open = value[..<end].lastIndex(of: UInt8(ascii: "[")),
      open > 0, value[open - 1] == UInt8(ascii: "."), end - open <= 40
    else {
      builder.addMarkedUpTitle(value)
      return
    }
    builder.addMarkedUpTitle(UnsafeBufferPointer(rebasing: value[..<open]))
    addType(UnsafeBufferPointer(rebasing: value[(open + 1)..<(end - 1)]), &builder)
  }

  /// `Journal Article. Randomized Controlled Trial.`: a full stop behind each, or semicolons between them.
  private mutating func addTypes(_ value: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    let marked = value.indices.map { index in
      let isStop = value[index] == UInt8(ascii: ".") && index + 1 < value.count && ASCII.isSpace(value[index + 1])
      return isStop ? UInt8(ascii: ";") : value[index]
    }
    marked.withUnsafeBufferPointer { RecordBuilder.eachPart($0, UInt8(ascii: ";")) { addType($0, &builder) } }
  }

  private mutating func addType(_ value: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    let type = Self.withoutStop(value)
    if builder.add(.publicationType, type) {
      types += String(decoding: type.map(ASCII.lowercased), as: UTF8.self) + ";"
    }
  }

  /// `Holstiege, Jakob 1`: figures and signs behind the name point to addresses; `[Ed]` marks an editor.
  private func addAuthor(_ value: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    var end = value.count
    while end > 0,
      ASCII.isSpace(value[end - 1]) || ASCII.isDigit(value[end - 1]) || "*+.,".utf8.contains(value[end - 1])
    {
      // The full stop of an initial belongs to the name.
      if value[end - 1] == UInt8(ascii: "."), end > 1, value[end - 2] &- 0x41 < 26 { break }
      end -= 1
    }
    let name = UnsafeBufferPointer(rebasing: value[..<end])
    if let mark = name.firstIndex(of: UInt8(ascii: "[")), mark > 0 {
      builder.add(.editorName, UnsafeBufferPointer(rebasing: name[..<mark]))
    } else {
      builder.addAuthor(name)
    }
  }

  /// `*Abortion, Habitual/im [Immunology]`: the star marks a major topic.
  private func addHeading(_ value: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    let isMajor = value.first == UInt8(ascii: "*")
    let text = Self.withoutStop(isMajor ? UnsafeBufferPointer(rebasing: value.dropFirst()) : value)
    let slash = text.firstIndex(of: UInt8(ascii: "/")) ?? text.count
    let start = builder.count
    guard builder.add(.meshDescriptor, UnsafeBufferPointer(rebasing: text[..<slash])) else { return }
    builder.removeLastField()
    builder.add(RecordField(.meshDescriptor, start..<builder.count, isMajorTopic: isMajor))
    if slash + 1 < text.count { builder.add(.meshQualifier, UnsafeBufferPointer(rebasing: text[(slash + 1)...])) }
  }

  private static func withoutStop(_ value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var end = value.count
    while end > 0, ASCII.isSpace(value[end - 1]) { end -= 1 }
    if end > 1, value[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return UnsafeBufferPointer(rebasing: value[..<end])
  }
}

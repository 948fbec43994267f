/// What each of EndNote's signs means.
struct EndNoteTaggedFields {
  private(set) var dialect: String?
  private var workType = WorkType.journalArticle
  private let hasJournal: Bool

  private static let kinds: [UInt8: RecordFieldKind] = {
    let pairs: [(String, RecordFieldKind)] = [
      ("!", .shortTitle), ("V", .volume), ("N", .issue), ("P", .pages), ("F", .label), ("Z", .note), ("<", .note),
      ("U", .url), ("G", .language), ("I", .publisher), ("C", .place), ("~", .database), ("W", .database),
      ("7", .edition), ("9", .publicationType), ("Q", .vernacularTitle), ("+", .affiliation), ("M", .accession),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.compactMap { pair in pair.0.utf8.first.map { ($0, pair.1) } })
  }()

  init(_ record: TaggedRecord) {
    hasJournal = record.fields.contains { $0.tag == UInt32(UInt8(ascii: "J")) && !record.value($0).isEmpty }
    if let type = record.fields.first(where: { $0.tag == UInt32(UInt8(ascii: "0")) }) {
      workType = Self.workType(record.value(type))
    }
  }

  mutating func add(_ field: TaggedField, _ record: TaggedRecord, _ builder: inout RecordBuilder) {
    let value = record.value(field)
    let sign = UInt8(truncatingIfNeeded: field.tag)
    switch sign {
    case UInt8(ascii: "0"): break
    case UInt8(ascii: "A"): RecordBuilder.eachPart(value, UInt8(ascii: ";")) { builder.addAuthor($0) }
    case UInt8(ascii: "E"): builder.addEach(.editorName, value, separatedBy: UInt8(ascii: ";"))
    case UInt8(ascii: "T"): builder.addMarkedUpTitle(value)
    case UInt8(ascii: "J"): builder.add(.journal, value)
    case UInt8(ascii: "B"): builder.add(secondaryTitle, value)
    case UInt8(ascii: "S"): builder.add(.bookTitle, value)
    case UInt8(ascii: "D"): builder.addDate(value)
    case UInt8(ascii: "8"):
      if builder.firstField(.year) == nil { builder.addDate(value) } else { builder.add(.month, value) }
    case UInt8(ascii: "R"):
      if !builder.addDOI(value) { builder.addExtra(record.name(field), value) }
    case UInt8(ascii: "@"):
      builder.add(workType == .book || workType == .bookChapter ? .isbn : .issn, value)
    case UInt8(ascii: "K"): addKeywords(value, &builder)
    case UInt8(ascii: "X"): builder.addMarkedUpAbstract(value)
    case UInt8(ascii: "L"):
      if value.starts(with: "MR".utf8), value.count > 4 { dialect = "MathSciNet" }
      builder.add(.accession, value)
    default:
      if sign == UInt8(ascii: "~") || sign == UInt8(ascii: "W") || sign == UInt8(ascii: "+") { dialect = "EndNote" }
      if let kind = Self.kinds[sign] {
        builder.add(kind, value)
      } else {
        builder.addExtra(record.name(field), value)
      }
    }
  }

  func finish(_ builder: inout RecordBuilder) {
    builder.add(RecordField(.workType, builder.count..<builder.count, code: workType.rawValue))
    builder.isBook = workType == .book || workType == .bookChapter
  }

  /// `%B` is the journal of an article that has no `%J`, else the book or conference around the work.
  private var secondaryTitle: RecordFieldKind {
    switch workType {
    case .conferencePaper: .conference
    case .journalArticle, .news: hasJournal ? .bookTitle : .journal
    default: .bookTitle
    }
  }

  /// A keyword a line, or several with semicolons, or with commas where there is neither.
  private func addKeywords(_ value: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    let isList = value.contains(UInt8(ascii: ";")) || value.contains(0x0A) || value.contains(0x0D)
    builder.addEach(.keyword, value, separatedBy: UInt8(ascii: isList ? ";" : ","))
  }

  private static func workType(_ value: UnsafeBufferPointer<UInt8>) -> WorkType {
    let name = String(decoding: value.map(ASCII.lowercased), as: UTF8.self)
    if name.contains("section") || name.contains("chapter") { return .bookChapter }
    for (word, type) in types where name.contains(word) { return type }
    return name.allSatisfy(\.isWhitespace) ? .journalArticle : .other
  }

  /// Words of EndNote's names for kinds of work, the particular before the general.
  private static let types: [(String, WorkType)] = [
    ("newspaper", .news), ("magazine", .news), ("blog", .news), ("electronic article", .journalArticle),
    ("journal", .journalArticle), ("electronic book", .book), ("book", .book), ("proceedings", .conferencePaper),
    ("conference", .conferencePaper), ("thesis", .thesis), ("report", .report), ("web page", .webPage),
    ("preprint", .preprint), ("unpublished", .unpublished), ("dataset", .dataset), ("patent", .patent),
    ("standard", .standard), ("program", .software), ("software", .software), ("film", .media), ("map", .media),
    ("audiovisual", .media), ("music", .media), ("artwork", .media),
  ]
}

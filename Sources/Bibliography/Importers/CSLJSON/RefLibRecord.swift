/// One reference in the JSON of RefLib, the library behind the Systematic Review Accelerator and Polyglot.
struct RefLibRecord {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  static func isRecord(_ value: JSONValue) -> Bool {
    value.has("title")
      && (value.has("recNumber") || value.has("journal") || value.has("abstract") || value.has("doi"))
      && (value["authors"]?.elements.first.map { !$0.isContainer } ?? value.has("recNumber"))
  }

  func fill(_ builder: inout RecordBuilder) {
    let type = value["type"]?.string ?? ""
    let work = Self.works[type] ?? .other
    builder.isBook = work == .book || work == .bookChapter
    if !type.isEmpty { builder.add(.workType, type, code: work.rawValue) }
    builder.addMarkedTitle(value["title"])
    builder.addMarkedAbstract(value["abstract"])
    for author in value["authors"]?.all ?? [] where !author.isContainer { author.withText { builder.addAuthor($0) } }
    // The date is the day and month, the year stands apart.
    builder.addDate(value["year"] ?? value["date"])
    if value.has("year"), let date = value["date"] { builder.addExtra("date", date) }
    builder.addDOI(value["doi"])
    builder.addPMID(value["pmid"])
    for list in value["isbn"]?.all ?? [] {
      for number in (list.string ?? "").split(whereSeparator: \.isNewline) {
        // Behind it may stand in brackets whose number it is.
        builder.add(builder.isBook ? .isbn : .issn, String(number.prefix { $0 != "(" }))
      }
    }
    for (name, kind) in Self.plain { builder.add(kind, value[name]) }
    for (name, member) in value.members where !Self.known.contains(name) { builder.addExtra(name, member) }
  }

  private static let plain: [(name: StaticString, kind: RecordFieldKind)] = [
    ("journal", .journal), ("journalAbbreviation", .journalAbbreviation), ("volume", .volume), ("number", .issue),
    ("pages", .pages), ("keywords", .keyword), ("urls", .url), ("url", .url), ("notes", .note),
    ("researchNotes", .note), ("address", .affiliation), ("language", .language), ("label", .label),
    ("publisher", .publisher), ("city", .place), ("databaseName", .database), ("accessNum", .accession),
    ("accession", .accession), ("shortTitle", .shortTitle), ("titleShort", .shortTitle), ("edition", .edition),
  ]

  private static let works: [String: WorkType] = [
    "journalArticle": .journalArticle, "electronicArticle": .journalArticle, "journalArticleReview": .journalArticle,
    "magazineArticle": .news, "newspaperArticle": .news, "book": .book, "editedBook": .book,
    "electronicBook": .book, "bookSection": .bookChapter, "electronicBookSection": .bookChapter,
    "conferencePaper": .conferencePaper, "conferenceProceedings": .proceedings, "thesis": .thesis,
    "report": .report, "web": .webPage, "blog": .webPage, "unpublished": .unpublished, "manuscript": .unpublished,
    "dataset": .dataset, "patent": .patent, "standard": .standard, "computerProgram": .software,
    "audioVisualMaterial": .media, "filmOrBroadcast": .media, "map": .media,
  ]

  private static let known = Set(
    plain.map { $0.name.description } + ["type", "title", "abstract", "authors", "year", "date", "doi", "pmid", "isbn"])
}

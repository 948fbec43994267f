/// One item of CSL-JSON or one work of Crossref.
struct CSLRecord {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func fill(_ builder: inout RecordBuilder) {
    let type = value["type"]?.string ?? ""
    var work = CSLType.workType(type)
    if type == "posted-content", let subtype = value["subtype"]?.string, subtype != "preprint" { work = .webPage }
    builder.isBook = work == .book || work == .bookChapter
    if !type.isEmpty { builder.add(.workType, type, code: work.rawValue) }
    addTitles(&builder, work)
    builder.addMarkedAbstract(value["abstract"])
    builder.addNames(value["author"])
    for editor in value["editor"]?.all ?? [] { builder.addEditor(editor) }
    addDates(&builder)
    builder.addDOI(value["DOI"])
    builder.addPMID(value["PMID"])
    builder.addFirst(.pmcid, value["PMCID"])
    addNumbers(&builder)
    if work == .report || work == .patent || work == .standard {
      if let number = value["number"] { builder.addExtra("number", number) }
    } else {
      builder.addFirst(.articleNumber, value["number"])
    }
    addKeywords(&builder)
    CrossrefRelations(value).fill(&builder)
    addNote(&builder)
    addCustom(&builder)
    for (name, kind) in Self.plain { if let member = value[name] { builder.add(kind, member) } }
    for (name, member) in value.members where !Self.known.contains(name) { builder.addExtra(name, member) }
  }

  private func addTitles(_ builder: inout RecordBuilder, _ work: WorkType) {
    builder.addMarkedTitle(value["title"], value["subtitle"])
    let container = value["container-title"]?.all ?? []
    builder.addFirst(work == .bookChapter ? .bookTitle : .journal, container.first)
    // Of Crossref, the name of the series the proceedings or chapters are in.
    for other in container.dropFirst() { builder.addExtra("container-title", other) }
    let short = value["container-title-short"] ?? value["short-container-title"] ?? value["journalAbbreviation"]
    builder.addFirst(.journalAbbreviation, short)
    let shortTitle = value["title-short"] ?? value["short-title"] ?? value["shortTitle"]
    builder.addFirst(.shortTitle, shortTitle)
    if let original = value["original-title"], original.string != value["title"]?.string {
      builder.addFirst(.vernacularTitle, original)
    }
    builder.addFirst(.conference, value["event-title"] ?? value["event"]?["name"] ?? value["event"])
  }

  private func addDates(_ builder: inout RecordBuilder) {
    // Crossref's `issued` is the earliest of its dates, often that of the electronic article.
    for name: StaticString in ["published-print", "issued", "published", "posted"] {
      builder.addCSLDate(value[name])
    }
    if let year = value["published-online"]?["date-parts"]?.single?.string,
      let number = ASCII.number(Array(year.utf8)), number > 0
    {
      builder.add(.electronicYear, year, code: number)
    }
  }

  private func addNumbers(_ builder: inout RecordBuilder) {
    // Some write both numbers of a journal into one text.
    for list in value["ISSN"]?.all ?? [] {
      for number in (list.string ?? "").split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }) {
        builder.add(.issn, String(number))
      }
    }
    builder.addFirst(.issue, value["issue"] ?? value["journal-issue"]?["issue"])
    builder.addFirst(.place, value["publisher-place"] ?? value["publisher-location"])
    let id = value["id"].flatMap { id in OwnIDs.isOne(Array((id.string ?? "").utf8)) ? nil : id }
    builder.addFirst(.label, value["citation-key"] ?? value["citation-label"] ?? id)
    builder.addFirst(.edition, value["edition"] ?? value["edition-number"])
  }

  private func addKeywords(_ builder: inout RecordBuilder) {
    for list in value["keyword"]?.all ?? [] {
      guard let text = list.string else { continue }
      let sign: Character = text.contains(";") ? ";" : ","
      for word in text.split(separator: sign) { builder.add(.keyword, String(word)) }
    }
    builder.add(.keyword, value["subject"])
    builder.add(.keyword, value["categories"])
    // CSL has one genre, so that several types of publication stand in it behind one another.
    for list in value["genre"]?.all ?? [] {
      for type in (list.string ?? "").split(separator: ";") { builder.add(.publicationType, String(type)) }
    }
  }

  /// Zotero writes what CSL has no name for into the note, a line each.
  private func addNote(_ builder: inout RecordBuilder) {
    guard let note = value["note"]?.string else { return }
    builder.add(.note, note)
    for line in note.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let text = String(line[line.index(after: colon)...])
      switch line[..<colon].uppercased() {
      case "PMID": builder.addPMID(text)
      case "PMCID" where builder.firstField(.pmcid) == nil: builder.add(.pmcid, text)
      case "DOI": builder.addDOI(text)
      default: break
      }
    }
  }

  /// What our own exports have no member of CSL for; of others, which keep what they like here, the JSON as it is.
  private func addCustom(_ builder: inout RecordBuilder) {
    guard let custom = value["custom"] else { return }
    let members = custom.members
    if !custom.isObject || members.contains(where: { $0.value.all.contains(where: \.isContainer) }) {
      builder.addExtra("custom", custom)
      return
    }
    for (name, value) in members {
      for text in value.all.compactMap(\.string) { builder.addOtherField(name, text) }
    }
  }

  private static let plain: [(name: StaticString, kind: RecordFieldKind)] = [
    ("volume", .volume), ("page", .pages), ("article-number", .articleNumber), ("ISBN", .isbn),
    ("language", .language), ("publisher", .publisher), ("URL", .url), ("archive", .database),
    ("archive_location", .accession), ("source", .database),
    ("annote", .note), ("event-place", .place),
  ]

  private static let known: Set<String> = [
    "type", "title", "subtitle", "abstract", "author", "editor", "published-print", "issued", "published", "posted",
    "published-online", "DOI", "PMID", "PMCID", "container-title", "container-title-short", "short-container-title",
    "journalAbbreviation", "title-short", "short-title", "shortTitle", "original-title", "event-title", "ISSN",
    "issn-type", "isbn-type", "issue", "publisher-place", "publisher-location", "citation-key", "citation-label", "id",
    "edition", "edition-number", "keyword", "subject", "categories", "note", "update-to", "updated-by", "volume",
    "page", "article-number", "ISBN", "language", "publisher", "URL", "archive", "archive_location", "custom", "source",
    "genre", "annote", "number", "event-place", "_graph",
  ]
}

/// One DOI of DataCite: as its interface gives it, or its metadata alone.
struct DataCiteRecord {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value["attributes"] ?? value }

  func fill(_ builder: inout RecordBuilder) {
    let types = value["types"]
    let general = types?["resourceTypeGeneral"]?.string ?? ""
    let work = Self.works[general] ?? .other
    builder.isBook = work == .book || work == .bookChapter
    if !general.isEmpty { builder.add(.workType, general, code: work.rawValue) }
    builder.addFirst(.publicationType, types?["resourceType"])
    builder.addDOI(value["doi"] ?? value["id"])
    for title in value["titles"]?.all ?? [] { addTitle(&builder, title) }
    for description in value["descriptions"]?.all ?? [] { addDescription(&builder, description) }
    for creator in value["creators"]?.all ?? [] { addCreator(&builder, creator) }
    builder.addDate(value["publicationYear"])
    let container = value["container"]
    builder.addFirst(work == .bookChapter ? .bookTitle : .journal, container?["title"])
    builder.addFirst(.volume, container?["volume"])
    builder.addFirst(.issue, container?["issue"])
    let pages = [container?["firstPage"]?.string, container?["lastPage"]?.string].compactMap { $0 }
    builder.add(.pages, pages.joined(separator: "-"))
    builder.addFirst(.publisher, value["publisher"]?["name"] ?? value["publisher"])
    for subject in value["subjects"]?.all ?? [] { builder.addFirst(.keyword, subject["subject"] ?? subject) }
    builder.addFirst(.language, value["language"])
    builder.addFirst(.url, value["url"])
    for (name, member) in value.members where !Self.known.contains(name) { builder.addExtra(name, member) }
  }

  private func addTitle(_ builder: inout RecordBuilder, _ title: JSONValue) {
    switch title["titleType"]?.string {
    case nil: builder.addMarkedTitle(title["title"] ?? title)
    case "TranslatedTitle", "AlternativeTitle": builder.addFirst(.shortTitle, title["title"])
    default: builder.addExtra("title", title)
    }
  }

  private func addDescription(_ builder: inout RecordBuilder, _ description: JSONValue) {
    let type = description["descriptionType"]?.string
    if type == nil || type == "Abstract" {
      builder.addMarkedAbstract(description["description"] ?? description)
    } else {
      builder.addFirst(.note, description["description"])
    }
  }

  private func addCreator(_ builder: inout RecordBuilder, _ creator: JSONValue) {
    if creator.has("familyName") {
      builder.addFirst(.authorFamilyName, creator["familyName"])
      if let given = creator["givenName"]?.single { given.withText { builder.addGivenName($0) } }
    } else if creator["nameType"]?.string == "Organizational" {
      builder.addFirst(.collectiveName, creator["name"])
    } else if let name = creator["name"]?.string {
      builder.addAuthor(name)
    }
    for affiliation in creator["affiliation"]?.all ?? [] {
      builder.addFirst(.affiliation, affiliation["name"] ?? affiliation)
    }
  }

  private static let works: [String: WorkType] = [
    "JournalArticle": .journalArticle, "Text": .other, "Preprint": .preprint, "Dataset": .dataset, "Book": .book,
    "BookChapter": .bookChapter, "ConferencePaper": .conferencePaper, "ConferenceProceeding": .proceedings,
    "Dissertation": .thesis, "Report": .report, "Software": .software, "Image": .media, "Audiovisual": .media,
    "Film": .media, "Sound": .media, "Standard": .standard,
  ]

  private static let known: Set<String> = [
    "doi", "id", "titles", "descriptions", "creators", "publicationYear", "container", "publisher", "subjects",
    "language", "url", "types", "xml",
  ]
}

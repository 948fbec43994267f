/// One release of fatcat, the Internet Archive's catalogue.
struct FatcatRecord {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  func fill(_ builder: inout RecordBuilder) {
    let type = value["release_type"]?.string ?? ""
    let work = value["release_stage"]?.string == "submitted" ? .preprint : CSLType.workType(type)
    builder.isBook = work == .book || work == .bookChapter
    if !type.isEmpty { builder.add(.workType, type, code: work.rawValue) }
    builder.addMarkedTitle(value["title"])
    for abstract in value["abstracts"]?.all ?? [] { builder.addMarkedAbstract(abstract["content"]) }
    for name in value["contribs"]?.all ?? [] { add(&builder, name) }
    let identifiers = value["ext_ids"]
    builder.addDOI(identifiers?["doi"] ?? value["doi"])
    builder.addPMID(identifiers?["pmid"] ?? value["pmid"])
    builder.addFirst(.pmcid, identifiers?["pmcid"] ?? value["pmcid"])
    let date = value["release_date"]?.string.map { String($0.prefix { $0 != "T" }) } ?? value["release_year"]?.string
    if var date, !date.isEmpty { date.withUTF8 { builder.addDate($0) } }
    builder.addFirst(.journal, value["container"]?["name"] ?? value["extra"]?["container_name"])
    builder.addFirst(.issn, value["container"]?["issnl"])
    builder.addFirst(.vernacularTitle, value["original_title"])
    builder.addFirst(.accession, value["ident"])
    for (name, kind) in Self.plain { builder.add(kind, value[name]) }
    for (name, member) in value.members where !Self.known.contains(name) { builder.addExtra(name, member) }
  }

  private func add(_ builder: inout RecordBuilder, _ name: JSONValue) {
    let role = name["role"]?.string ?? "author"
    if role == "editor" {
      builder.addFirst(.editorName, name["raw_name"])
    } else if role != "author" {
      builder.addExtra(role, name["raw_name"] ?? name)
    } else if name.has("surname") {
      builder.addFirst(.authorFamilyName, name["surname"])
      if let given = name["given_name"]?.single { given.withText { builder.addGivenName($0) } }
    } else if let whole = name["raw_name"]?.string {
      builder.addAuthor(whole)
    }
  }

  private static let plain: [(name: StaticString, kind: RecordFieldKind)] = [
    ("volume", .volume), ("issue", .issue), ("pages", .pages), ("publisher", .publisher), ("language", .language),
  ]

  private static let known: Set<String> = [
    "release_type", "title", "abstracts", "contribs", "ext_ids", "doi", "pmid", "pmcid", "release_date", "container",
    "original_title", "ident", "volume", "issue", "pages", "publisher", "language",
  ]
}

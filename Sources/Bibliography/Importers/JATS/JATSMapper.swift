/// Knows what stands where in a JATS article.
struct JATSMapper: XMLRecordMapper {
  static let format = RecordFormat.jats
  static let record: StaticString = "article"
  static let longestRecord = 64 << 20
  /// References, tables, figures and other people's answers are not the record's own text.
  static let passedOver: Set<String> = [
    "back", "ref-list", "table-wrap", "table-wrap-group", "fig", "fig-group", "floats-group", "floats-wrap",
    "sub-article",
    "response", "supplementary-material", "table", "graphic", "media", "array", "license", "permissions", "counts",
    "custom-meta-group", "custom-meta-wrap", "processing-meta", "notes",
  ]

  private(set) var dialect: String?
  private(set) var remarks: [(summary: String, cure: String)] = []

  mutating func map(_ root: XMLNode, into builder: inout RecordBuilder) {
    dialect = nil
    remarks = []
    addType(root.attributeText("article-type"), into: &builder)
    let language = root.attributeText("lang")
    if let front = root.child("front") {
      if let journal = front.child("journal-meta") { mapJournal(journal, into: &builder) }
      if let meta = front.child("article-meta") { mapArticle(meta, language: language, into: &builder) }
    }
    builder.add(.language, language)
    if let body = root.child("body") {
      let methods = JATSMethods(body)
      builder.methods = builder.appendSections(methods.sections, label: .methodsHeading, text: .methodsText)
      if methods.isCut {
        remarks.append(
          (
            "the methods section is longer than \(JATSMethods.longest >> 20) MB, and only its beginning was kept",
            "read the rest in the full text"
          ))
      }
    }
  }

  private func addType(_ type: String, into builder: inout RecordBuilder) {
    if type.isEmpty { return }
    let workType: WorkType =
      switch type {
      case "abstract", "meeting-report": .conferenceAbstract
      case "preprint": .preprint
      case "dissertation": .thesis
      case "data-paper", "dataset": .dataset
      case "news", "obituary", "announcement", "calendar": .news
      default: .journalArticle
      }
    builder.add(.workType, type, code: workType.rawValue)
    builder.add(.publicationType, type)
    if type == "retracted-article" { builder.add(.publicationType, "Retracted Publication") }
    if type == "retraction" || type == "partial-retraction" {
      builder.add(.publicationType, "Retraction of Publication")
    }
  }

  private func mapJournal(_ journal: XMLNode, into builder: inout RecordBuilder) {
    let titles = journal.child("journal-title-group") ?? journal
    builder.add(.journal, titles.child("journal-title"))
    let abbreviations =
      titles.elements("abbrev-journal-title")
      + journal.elements("journal-id").filter {
        ["nlm-ta", "iso-abbrev"].contains($0.attributeText("journal-id-type"))
      }
    for abbreviation in abbreviations { builder.addOnce(.journalAbbreviation, XMLText.of(abbreviation)) }
    for issn in journal.elements("issn") { builder.addOnce(.issn, XMLText.of(issn)) }
    builder.add(.publisher, journal.child("publisher", "publisher-name"))
    builder.add(.place, journal.child("publisher", "publisher-loc"))
  }

  private mutating func mapArticle(_ meta: XMLNode, language: String, into builder: inout RecordBuilder) {
    for number in meta.elements("article-id") { mapNumber(number, into: &builder) }
    if let categories = meta.child("article-categories") {
      for group in categories.elements("subj-group") { mapSubjects(group, into: &builder) }
    }
    JATSTitle.add(meta, language: language, into: &builder)
    JATSContributors.add(meta, into: &builder)
    JATSDates.add(meta, into: &builder)
    builder.add(.volume, meta.child("volume"))
    builder.add(.issue, meta.child("issue"))
    mapPages(meta, into: &builder)
    JATSAbstracts.add(meta, language: language, into: &builder)
    for group in meta.elements("kwd-group") { mapKeywords(group, into: &builder) }
    for related in meta.elements("related-article") { JATSRelated.add(related, into: &builder) }
    builder.add(.conference, meta.child("conference", "conf-name"))
    for address in meta.elements("self-uri") { builder.add(.url, Array(address.attribute("href"))) }
    for name in ["issue-title", "supplement", "product", "trial-registration"] {
      for element in meta.elements where element.nameText == name { builder.addExtras(element) }
    }
  }

  private mutating func mapNumber(_ number: XMLNode, into builder: inout RecordBuilder) {
    let text = XMLText.of(number)
    switch number.attributeText("pub-id-type") {
    case "pmid": text.withUnsafeBufferPointer { _ = builder.addPMID($0) }
    case "doi": text.withUnsafeBufferPointer { _ = builder.addDOI($0) }
    case "pmc", "pmcid":
      dialect = "PubMed Central"
      let digits = text.filter { !ASCII.isSpace($0) }
      let hasLetters = digits.first.map { !ASCII.isDigit($0) } ?? true
      builder.addOnce(.pmcid, hasLetters ? digits : Array("PMC".utf8) + digits)
    case "pii", "publisher-id": builder.addOnce(.publisherItem, text)
    case let kind: builder.addExtra("article-id \(kind)", text)
    }
  }

  /// The heading under which the journal prints the paper often says its type; other groups name what it is about.
  private func mapSubjects(_ group: XMLNode, into builder: inout RecordBuilder) {
    let kind = group.attributeText("subj-group-type")
    let saysType = kind.isEmpty || kind == "heading" || kind.contains("type")
    for subject in group.elements("subject") {
      builder.add(saysType ? .publicationType : .keyword, subject)
    }
    for inner in group.elements("subj-group") {
      for subject in inner.elements("subject") { builder.add(saysType ? .publicationType : .keyword, subject) }
    }
  }

  private func mapPages(_ meta: XMLNode, into builder: inout RecordBuilder) {
    if let first = meta.child("fpage") {
      var pages = XMLText.of(first)
      if let last = meta.child("lpage").map(XMLText.of), !last.isEmpty, last != pages {
        pages += [UInt8(ascii: "-")] + last
      }
      builder.add(.pages, pages)
    } else {
      builder.add(.pages, meta.child("page-range"))
    }
    builder.add(.articleNumber, meta.child("elocation-id"))
  }

  private func mapKeywords(_ group: XMLNode, into builder: inout RecordBuilder) {
    let kind = group.attributeText("kwd-group-type").lowercased()
    let isMeSH = kind.contains("mesh") || group.attributeText("vocab").lowercased().contains("mesh")
    for keyword in group.elements {
      switch keyword.nameText {
      case "kwd" where kind.contains("abbreviation"): builder.addExtra("abbreviation", XMLText.of(keyword))
      case "kwd": builder.add(isMeSH ? .meshDescriptor : .keyword, keyword)
      case "compound-kwd":
        // Terms with their parts, such as an abbreviation with its long form.
        let parts = keyword.elements.map(XMLText.of)
        builder.add(.keyword, Array(parts.joined(separator: Array(": ".utf8))))
      case "nested-kwd", "unstructured-kwd-group": builder.add(.keyword, keyword)
      default: break
      }
    }
  }
}

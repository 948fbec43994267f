/// One result of Europe PMC: of the `lite` or `core` answer, or with every value in a list of its own.
struct EuropePMCRecord {
  private let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  /// Europe PMC numbers its records within their sources.
  static func isRecord(_ value: JSONValue) -> Bool {
    value.has("id") && value.has("source") && (value["source"]?.string?.count ?? 9) <= 4
      && (value.has("authorString") || value.has("pubYear") || value.has("journalInfo") || value.has("journalTitle")
        || value.has("abstractText") || value.has("isOpenAccess") || value.has("bookOrReportDetails"))
  }

  static func isOfGetpapers(_ value: JSONValue) -> Bool { value["id"]?.kind == .array }

  func fill(_ builder: inout RecordBuilder) {
    let source = value["source"]?.string ?? ""
    addIdentifiers(&builder, source)
    builder.addMarkedTitle(value["title"])
    builder.addMarkedAbstract(value["abstractText"])
    addAuthors(&builder)
    addJournal(&builder)
    addTypes(&builder, source)
    addTerms(&builder)
    addCorrections(&builder)
    for address in value["fullTextUrlList"]?["fullTextUrl"]?.all ?? [] { builder.addFirst(.url, address["url"]) }
    for (name, value) in value.members where !Self.known.contains(name) { builder.addExtra(name, value) }
  }

  private func addIdentifiers(_ builder: inout RecordBuilder, _ source: String) {
    builder.addPMID(value["pmid"])
    if source == "MED" { builder.addPMID(value["id"]) }
    builder.addDOI(value["doi"])
    builder.addFirst(.pmcid, value["pmcid"] ?? (source == "PMC" ? value["id"] : nil))
    if source != "MED", source != "PMC" { builder.addFirst(.accession, value["id"]) }
    builder.addFirst(.database, value["source"])
  }

  private func addAuthors(_ builder: inout RecordBuilder) {
    let authors = value["authorList"]?["author"]?.all ?? []
    for author in authors { addAuthor(&builder, author) }
    if authors.isEmpty {
      let names = value["authorString"]?.string ?? ""
      for name in names.split(separator: ",") {
        let name = name.drop { $0 == " " }
        builder.addAuthor(String(name.hasSuffix(".") ? name.dropLast() : name))
      }
    }
    if builder.firstField(.affiliation) == nil { builder.add(.affiliation, value["affiliation"]) }
  }

  private func addAuthor(_ builder: inout RecordBuilder, _ author: JSONValue) {
    if author.has("lastName") {
      builder.addFirst(.authorFamilyName, author["lastName"])
      builder.addFirst(.authorForeName, author["firstName"])
      builder.addFirst(.authorInitials, author["initials"])
      builder.addFirst(.authorSuffix, author["suffix"])
    } else if author.has("collectiveName") {
      builder.addFirst(.collectiveName, author["collectiveName"])
    } else if let name = author["fullName"]?.string {
      builder.addAuthor(name)
    }
    builder.add(.affiliation, author["affiliation"])
    for detail in author["authorAffiliationDetailsList"]?["authorAffiliation"]?.all ?? [] {
      builder.addFirst(.affiliation, detail["affiliation"])
    }
    if let identifier = author["authorId"]?.single {
      builder.addExtra("authorId", identifier["value"] ?? identifier["_"] ?? identifier)
    }
  }

  private func addJournal(_ builder: inout RecordBuilder) {
    let info = value["journalInfo"]
    let journal = info?["journal"]
    let book = value["bookOrReportDetails"]
    // Preprints have their publisher in these details too.
    builder.isBook = book != nil && value["source"]?.string != "PPR" || value["hasBook"]?.string == "Y"
    builder.addFirst(.journal, journal?["title"] ?? value["journalTitle"])
    builder.addFirst(
      .journalAbbreviation,
      journal?["medlineAbbreviation"] ?? journal?["isoabbreviation"] ?? journal?["ISOAbbreviation"])
    // The short answer gives all numbers in one text.
    for number in (journal?["issn"] ?? journal?["ISSN"] ?? value["journalIssn"])?.string?.split(separator: ";") ?? [] {
      builder.add(.issn, String(number))
    }
    builder.addFirst(.issn, journal?["essn"] ?? journal?["ESSN"])
    builder.addFirst(.volume, info?["volume"] ?? value["journalVolume"])
    builder.addFirst(.issue, info?["issue"] ?? value["issue"])
    builder.addFirst(.pages, value["pageInfo"])
    builder.addFirst(.publisher, book?["publisher"])
    builder.addFirst(.isbn, book?["isbn13"] ?? book?["isbn10"])
    builder.addFirst(.bookTitle, book?["comprisingTitle"])
    builder.addFirst(.edition, book?["edition"])
    let dates = [info?["dateOfPublication"], info?["yearOfPublication"], book?["yearOfPublication"], value["pubYear"]]
    if let date = dates.first(where: { ASCII.firstYear(in: ($0?.string ?? "").utf8) > 0 }) { builder.addDate(date) }
    let electronic = value["electronicPublicationDate"] ?? value["firstPublicationDate"]
    let year = ASCII.firstYear(in: (electronic?.string ?? "").utf8)
    if year > 0 { builder.add(.electronicYear, "\(year)", code: year) }
    builder.add(.language, value["language"])
  }

  private func addTypes(_ builder: inout RecordBuilder, _ source: String) {
    var types = (value["pubTypeList"]?["pubType"]?.all ?? []).compactMap(\.string)
    // The short answer gives them in one text.
    types += (value["pubType"]?.all ?? []).compactMap(\.string).flatMap { text in
      text.split(separator: ";").map { String($0.drop { $0 == " " }) }
    }
    for type in types { builder.add(.publicationType, type) }
    let work: WorkType? =
      if source == "PPR" || types.contains(where: { $0.lowercased() == "preprint" }) {
        .preprint
      } else if source == "PAT" {
        .patent
      } else if source == "ETH" {
        .thesis
      } else if builder.isBook {
        .book
      } else if builder.firstField(.journal) != nil {
        .journalArticle
      } else {
        nil
      }
    if let work { builder.add(.workType, types.first ?? source, code: work.rawValue) }
  }

  private func addTerms(_ builder: inout RecordBuilder) {
    builder.add(.keyword, value["keywordList"]?["keyword"])
    for heading in value["meshHeadingList"]?["meshHeading"]?.all ?? [] {
      add(&builder, .meshDescriptor, heading["descriptorName"], isMajor: heading["majorTopic_YN"])
      for qualifier in heading["meshQualifierList"]?["meshQualifier"]?.all ?? [] {
        add(&builder, .meshQualifier, qualifier["qualifierName"], isMajor: qualifier["majorTopic_YN"])
      }
    }
  }

  private func add(
    _ builder: inout RecordBuilder, _ kind: RecordFieldKind, _ value: JSONValue?, isMajor: JSONValue?
  ) {
    guard let text = value?.string, !text.isEmpty else { return }
    let start = builder.count
    builder.add(kind, text)
    guard builder.count > start, isMajor?.string == "Y" else { return }
    builder.removeLastField()
    builder.add(RecordField(kind, start..<builder.count, isMajorTopic: true))
  }

  private func addCorrections(_ builder: inout RecordBuilder) {
    for correction in value["commentCorrectionList"]?["commentCorrection"]?.all ?? [] {
      let type = correction["type"]?.string ?? ""
      let kind = CorrectionKind(words: type)
      let reference = correction["reference"]?.string ?? correction["note"]?.string ?? ""
      builder.add(.correction, reference.isEmpty ? type : reference, code: kind.rawValue)
      if correction["source"]?.string == "MED" { builder.addFirst(.correctionPMID, correction["id"]) }
    }
  }

  /// Members that are read above, or that only say so of others.
  private static let known: Set<String> = [
    "id", "source", "pmid", "pmcid", "doi", "title", "authorString", "authorList", "journalInfo", "journalTitle",
    "journalVolume", "journalIssn", "issue", "pageInfo", "pubYear", "abstractText", "affiliation", "language",
    "pubTypeList", "pubType", "keywordList", "meshHeadingList", "commentCorrectionList", "fullTextUrlList",
    "bookOrReportDetails",
  ]
}

/// Knows what stands where in a record of EndNote's XML.
struct EndNoteXMLMapper: XMLRecordMapper {
  static let format = RecordFormat.endNoteXML
  static let record: StaticString = "record"

  private(set) var dialect: String?
  private var dialects = EndNoteXMLDialect()
  private(set) var workType = WorkType.other
  /// Numbers in the record are PubMed's: its source says so.
  private(set) var isFromPubMed = false

  mutating func map(_ root: XMLNode, into builder: inout RecordBuilder) {
    dialect = dialects.name(of: root)
    let type = root.child("ref-type")
    let number = type.map(Self.plain) ?? ""
    let name = type?.attributeText("name") ?? ""
    workType = EndNoteReferenceType.workType(name: name, number: number)
    builder.isBook = workType == .book || workType == .bookChapter
    isFromPubMed = EndNoteXMLDialect.isFromPubMed(root)
    if type != nil {
      builder.add(
        .workType, name.isEmpty ? EndNoteReferenceType.name(number: number) : name, code: workType.rawValue)
    }
    for element in root.elements { mapElement(element, into: &builder) }
  }

  private func mapElement(_ element: XMLNode, into builder: inout RecordBuilder) {
    switch element.nameText {
    case "ref-type": break
    case "contributors": mapContributors(element, into: &builder)
    case "titles": mapTitles(element, into: &builder)
    case "periodical", "alt-periodical": mapPeriodical(element, into: &builder)
    case "secondary-title", "tertiary-title", "alt-title": mapTitle(element, into: &builder)
    case "dates": mapDates(element, into: &builder)
    case "keywords": for keyword in element.elements { mapKeywords(keyword, into: &builder) }
    case "urls": mapURLs(element, into: &builder)
    case "auth-address": for line in XMLText.of(element).lines { builder.add(.affiliation, line) }
    case "abstract": XMLText.of(element).withUnsafeBufferPointer { builder.addMarkedUpAbstract($0) }
    case "pages":
      // Reference Manager writes a hyphen between two empty numbers.
      let text = XMLText.of(element)
      if text.contains(where: { $0 >= 0x30 }) { builder.add(.pages, text) }
    case "volume": builder.add(.volume, element)
    case "number", "issue": mapNumber(element, into: &builder)
    case "edition": builder.add(.edition, element)
    case "publisher": builder.add(.publisher, element)
    case "pub-location": builder.add(.place, element)
    case "isbn": mapISBN(element, into: &builder)
    case "language": builder.add(.language, element)
    case "label": builder.add(.label, element)
    case "notes", "research-notes": mapNote(element, into: &builder)
    case "work-type":
      for line in XMLText.of(element).lines {
        for type in line.split(separator: UInt8(ascii: ";")) { builder.add(.publicationType, Array(type)) }
      }
    case "remote-database-name": builder.add(.database, element)
    case "accession-num": mapAccession(element, into: &builder)
    case "electronic-resource-num": mapDOI(element, into: &builder)
    case "orig-pub" where workType == .journalArticle: builder.add(.vernacularTitle, element)
    case "rec-number" where dialect == EndNoteXMLDialect.own: break
    case "source-app": mapProgram(element, into: &builder)
    default: mapOther(element, into: &builder)
    }
  }

  static func plain(_ node: XMLNode) -> String {
    var text = XMLText.of(node)[...]
    while let last = text.last, ASCII.isSpace(last) { text.removeLast() }
    return String(decoding: text.drop { ASCII.isSpace($0) }, as: UTF8.self)
  }

  private func mapContributors(_ list: XMLNode, into builder: inout RecordBuilder) {
    for group in list.elements {
      for author in group.elements {
        switch group.nameText {
        case "authors": Self.addAuthor(XMLText.of(author), into: &builder)
        case "secondary-authors": builder.add(.editorName, author)
        default: builder.addExtras(author, under: group.nameText)
        }
      }
    }
  }

  /// A comma at the end of a name is EndNote's way to say that it is a group's.
  private static func addAuthor(_ name: [UInt8], into builder: inout RecordBuilder) {
    var name = name[...]
    while let last = name.last, ASCII.isSpace(last) { name.removeLast() }
    if name.last == UInt8(ascii: ","), !name.dropLast().contains(UInt8(ascii: ",")) {
      builder.add(.collectiveName, Array(name.dropLast()))
    } else {
      Array(name).withUnsafeBufferPointer { builder.addAuthor($0) }
    }
  }

  private func mapTitles(_ titles: XMLNode, into builder: inout RecordBuilder) {
    for title in titles.elements { mapTitle(title, into: &builder) }
  }

  private func mapTitle(_ title: XMLNode, into builder: inout RecordBuilder) {
    let text = XMLText.of(title)
    switch title.nameText {
    case "title":
      // A second title is not lost, whichever is the longer.
      if builder.title.isEmpty {
        text.withUnsafeBufferPointer { builder.addMarkedUpTitle($0) }
      } else {
        builder.addExtra("title", text)
      }
    case "secondary-title":
      switch workType {
      case .bookChapter: builder.add(.bookTitle, text)
      case .conferencePaper, .proceedings, .conferenceAbstract: builder.addOnce(.conference, text)
      case .book, .thesis, .report, .webPage, .patent: builder.addExtra("secondary-title", text)
      default: addJournal(text, into: &builder)
      }
    case "alt-title" where dialect == EndNoteXMLDialect.own: builder.addOnce(.journalAbbreviation, text)
    case "alt-title": addJournal(text, into: &builder)
    case "translated-title" where dialect == EndNoteXMLDialect.own: builder.add(.vernacularTitle, text)
    case "short-title": builder.add(.shortTitle, text)
    default: builder.addExtras(title)
    }
  }

  private func mapPeriodical(_ periodical: XMLNode, into builder: inout RecordBuilder) {
    let parts = periodical.elements.filter { !$0.isNamed("style") }
    for part in parts.isEmpty ? [periodical] : parts {
      if dialect == EndNoteXMLDialect.own, part.isNamed("abbr-1") {
        builder.addOnce(.journalAbbreviation, XMLText.of(part))
      } else {
        addJournal(XMLText.of(part), into: &builder)
      }
    }
  }

  /// A further name of the journal is its abbreviation where it is shorter.
  private func addJournal(_ text: [UInt8], into builder: inout RecordBuilder) {
    var name = text[...].drop { ASCII.isSpace($0) }
    while let last = name.last, ASCII.isSpace(last) { name.removeLast() }
    guard let journal = builder.firstField(.journal) else {
      builder.add(.journal, Array(name))
      return
    }
    let known = [journal, builder.lastField(.journal), builder.lastField(.journalAbbreviation)]
    if known.contains(where: { $0.map { builder.bytes(in: $0.range).elementsEqual(name) } ?? false }) { return }
    builder.add(name.count < journal.range.count ? .journalAbbreviation : .journal, Array(name))
  }

  private func mapDates(_ dates: XMLNode, into builder: inout RecordBuilder) {
    let year = dates.child("year").map(XMLText.of) ?? []
    year.withUnsafeBufferPointer { builder.addDate($0) }
    let hasYear = builder.firstField(.year) != nil
    for date in dates.elements where !date.isNamed("year") {
      if date.isNamed("pub-dates") {
        for date in date.elements { mapDate(XMLText.of(date), hasYear: hasYear, into: &builder) }
      } else if date.isNamed("month") || date.isNamed("day") {
        builder.add(date.isNamed("month") ? .month : .day, date)
      } else {
        builder.addExtras(date)
      }
    }
  }

  /// `Sep 18`, `Dec`, `2019/08`: what it says beyond the year.
  private func mapDate(_ text: [UInt8], hasYear: Bool, into builder: inout RecordBuilder) {
    if !hasYear {
      text.withUnsafeBufferPointer { builder.addDate($0) }
      return
    }
    let year = ASCII.firstYear(in: text)
    let isInWords = text.withUnsafeBufferPointer { WrittenDate($0.trimmed) == nil }
    if isInWords, text.count > 9, let known = builder.firstField(.year), known.code == year,
      text.starts(with: builder.bytes(in: known.range))
    {
      builder.add(.dateInWords, text, code: year)
      return
    }
    if builder.lastField(.month) != nil {
      builder.addExtra("date", text)
      return
    }
    let parts = text.split { ASCII.isSpace($0) || $0 == 0x2F || $0 == 0x2D }.filter {
      $0.count < 4 || ASCII.number($0) == nil
    }
    if parts.count > 2 {
      builder.add(.dateInWords, text, code: ASCII.firstYear(in: text))
      return
    }
    if let month = parts.first { builder.add(.month, Array(month)) }
    if parts.count > 1 { builder.add(.day, Array(parts[1])) }
  }

  /// One cell may hold several keywords; a star marks those that the paper is mainly about.
  private func mapKeywords(_ cell: XMLNode, into builder: inout RecordBuilder) {
    for line in XMLText.of(cell).lines {
      for part in line.split(separator: UInt8(ascii: ";")) {
        let keyword = part.drop { ASCII.isSpace($0) }
        let isMajor = keyword.first == UInt8(ascii: "*")
        if builder.add(.keyword, Array(isMajor ? keyword.dropFirst() : keyword)), isMajor {
          builder.markLastAsMajor()
        }
      }
    }
  }
}

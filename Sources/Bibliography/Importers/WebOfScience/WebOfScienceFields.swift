/// What each of Web of Science's tags means (the field tags of its help pages).
///
/// Several of them mean something else in RIS: `SP` is a sponsor, `CY` a conference's date, `PG` the number of pages.
struct WebOfScienceFields {
  /// The database of the platform that the record's number names.
  private(set) var database: String?
  private var publicationForm: UInt8 = 0
  private var workType: WorkType?
  private var pages: (begin: UnsafeBufferPointer<UInt8>?, end: UnsafeBufferPointer<UInt8>?) = (nil, nil)
  private var month: UnsafeBufferPointer<UInt8>?

  private static let kinds: [UInt32: RecordFieldKind] = {
    let pairs: [(StaticString, RecordFieldKind)] = [
      ("J9", .journalAbbreviation), ("JI", .journalAbbreviation), ("LA", .language), ("SN", .issn), ("EI", .issn),
      ("BN", .isbn), ("PU", .publisher), ("PA", .place), ("PI", .place), ("VL", .volume), ("IS", .issue),
      ("AR", .articleNumber), ("CT", .conference), ("SE", .bookTitle), ("FT", .vernacularTitle), ("N1", .note),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.map { (TaggedLine.tag($0.0), $0.1) })
  }()

  mutating func add(_ field: TaggedField, _ record: TaggedRecord, _ builder: inout RecordBuilder) {
    let value = record.value(field)
    switch field.tag {
    case TaggedLine.tag("PT"): publicationForm = value.first { !ASCII.isSpace($0) } ?? 0
    case TaggedLine.tag("AF"), TaggedLine.tag("AU"), TaggedLine.tag("BF"), TaggedLine.tag("BA"):
      RecordBuilder.eachPart(value, UInt8(ascii: ";")) { builder.addAuthor(Self.withoutAddress($0)) }
    // The book's group, often a sponsor, is no author of what people wrote.
    case TaggedLine.tag("GP") where builder.holds(.authorFamilyName): addExtra(field, record, &builder)
    case TaggedLine.tag("GP"), TaggedLine.tag("CA"):
      builder.addEach(.collectiveName, value, separatedBy: UInt8(ascii: ";"))
    case TaggedLine.tag("BE"), TaggedLine.tag("ED"):
      builder.addEach(.editorName, value, separatedBy: UInt8(ascii: ";"))
    case TaggedLine.tag("TI"): builder.addMarkedUpTitle(value)
    case TaggedLine.tag("AB"): builder.addMarkedUpAbstract(value)
    case TaggedLine.tag("SO"): builder.add(publicationForm == UInt8(ascii: "B") ? .bookTitle : .journal, value)
    case TaggedLine.tag("DT"): addTypes(value, &builder)
    case TaggedLine.tag("DE"), TaggedLine.tag("ID"):
      builder.addEach(.keyword, value, separatedBy: UInt8(ascii: ";"))
    case TaggedLine.tag("MH"): builder.addEach(.meshDescriptor, value, separatedBy: UInt8(ascii: ";"))
    case TaggedLine.tag("C1"), TaggedLine.tag("RP"): record.eachLine(of: field) { builder.add(.affiliation, $0) }
    case TaggedLine.tag("BP"): pages.begin = value
    case TaggedLine.tag("EP"): pages.end = value
    case TaggedLine.tag("PS"): builder.add(.pages, value)
    case TaggedLine.tag("PY"): builder.addDate(value)
    case TaggedLine.tag("PD"): month = value
    // The book's DOI would be that of all its chapters.
    case TaggedLine.tag("D2") where builder.holds(.doi) || pages.begin != nil: addExtra(field, record, &builder)
    case TaggedLine.tag("DI"), TaggedLine.tag("D2"): if !builder.addDOI(value) { addExtra(field, record, &builder) }
    case TaggedLine.tag("PM"): if !builder.addPMID(value) { addExtra(field, record, &builder) }
    case TaggedLine.tag("UT"), TaggedLine.tag("AN"): addNumber(value, &builder)
    default:
      if let kind = Self.kinds[field.tag] { builder.add(kind, value) } else { addExtra(field, record, &builder) }
    }
  }

  mutating func finish(_ builder: inout RecordBuilder) {
    if let begin = pages.begin, !begin.isEmpty {
      let start = builder.count
      builder.append(begin)
      builder.tidyWhiteSpace(from: start)
      if let end = pages.end, !end.isEmpty, !end.elementsEqual(begin) {
        builder.append(UInt8(ascii: "-"))
        builder.append(end)
      }
      builder.tidyWhiteSpace(from: start)
      if builder.count > start { builder.add(RecordField(.pages, start..<builder.count)) }
    }
    if builder.firstField(.year) == nil, let month {
      builder.addDate(month)
    } else if let month {
      builder.add(.month, month)
    }
    let isPart = form == .book && (pages.begin.map { !$0.isEmpty } ?? false || hasOwnTitle(builder))
    let type = workType ?? (isPart ? .bookChapter : form)
    builder.add(RecordField(.workType, builder.count..<builder.count, code: type.rawValue))
    builder.isBook = type == .book || type == .bookChapter
  }

  /// Whether the title is another than that of the book.
  private func hasOwnTitle(_ builder: borrowing RecordBuilder) -> Bool {
    guard !builder.title.isEmpty, let book = builder.firstField(.bookTitle) else { return false }
    return !builder.bytes(in: builder.title).lazy.map(ASCII.lowercased)
      .elementsEqual(builder.bytes(in: book.range).lazy.map(ASCII.lowercased))
  }

  private func addExtra(_ field: TaggedField, _ record: TaggedRecord, _ builder: inout RecordBuilder) {
    builder.addExtra(record.name(field), record.value(field))
  }

  private mutating func addTypes(_ value: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    RecordBuilder.eachPart(value, UInt8(ascii: ";")) { type in
      builder.add(.publicationType, type)
      if workType == nil { workType = Self.types.first { ASCII.equalIgnoringCase(type, $0.name) }?.type }
    }
  }

  private static let types: [(name: StaticString, type: WorkType)] = [
    ("Article", .journalArticle), ("Journal Paper", .journalArticle), ("Review", .journalArticle),
    ("Proceedings Paper", .conferencePaper), ("Conference Paper", .conferencePaper),
    ("Meeting Abstract", .conferenceAbstract), ("Book", .book), ("Book Chapter", .bookChapter),
    ("Data Paper", .journalArticle), ("Preprint", .preprint), ("Data Set", .dataset), ("Software", .software),
    ("Dissertation/Thesis", .thesis), ("News Item", .news), ("Patent", .patent),
  ]

  private var form: WorkType {
    switch publicationForm {
    case UInt8(ascii: "J"), UInt8(ascii: "S"): .journalArticle
    case UInt8(ascii: "B"): .book
    case UInt8(ascii: "C"): .conferencePaper
    case UInt8(ascii: "P"): .patent
    default: .other
    }
  }

  /// `WOS:000…`, `MEDLINE:…`: what stands before the colon is the database.
  private mutating func addNumber(_ value: UnsafeBufferPointer<UInt8>, _ builder: inout RecordBuilder) {
    builder.add(.accession, value)
    guard let colon = value.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon <= 12 else {
      // Zoological Record's own form, without a colon.
      if value.starts(with: "ZOOR".utf8) { database = "Zoological Record (Web of Science)" }
      return
    }
    let name = UnsafeBufferPointer(rebasing: value[..<colon])
    for (prefix, title) in Self.databases where ASCII.equalIgnoringCase(name, prefix) {
      builder.add(.database, title)
      if prefix.utf8CodeUnitCount != 3 || title != "Web of Science" { database = title + " (Web of Science)" }
    }
    if ASCII.equalIgnoringCase(name, "MEDLINE") {
      builder.addPMID(UnsafeBufferPointer(rebasing: value[(colon + 1)...]))
    }
  }

  private static let databases: [(StaticString, String)] = [
    ("WOS", "Web of Science"), ("ISI", "Web of Science"), ("MEDLINE", "MEDLINE"), ("BIOSIS", "BIOSIS"),
    ("BCI", "BIOSIS"),
    ("INSPEC", "Inspec"), ("CABI", "CAB Abstracts"), ("KJD", "KCI"), ("SCIELO", "SciELO"),
    ("ZOOREC", "Zoological Record"),
    ("CCC", "Current Contents"), ("DRCI", "Data Citation Index"), ("FSTA", "FSTA"), ("PPRN", "Preprint Citation Index"),
  ]

  /// A name without the address of electronic mail behind it.
  private static func withoutAddress(_ name: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let open = name.firstIndex(of: UInt8(ascii: "(")), open > 0, name[open...].contains(UInt8(ascii: "@")) else {
      return name
    }
    return UnsafeBufferPointer(rebasing: name[..<open])
  }
}

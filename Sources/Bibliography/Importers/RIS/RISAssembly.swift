/// Puts one RIS record together: most tags say at once what they are, some only when all have been seen.
struct RISAssembly {
  let record: TaggedRecord
  let dialect: RISDialect?
  /// What the types of work make of titles and containers.
  var work = WorkType.other
  var hasDOI = false
  var isFromMEDLINE = false
  var containers = RISContainers()
  var dates = RISDates()
  var start: TaggedField?
  var end: TaggedField?
  var bookTitle: TaggedField?
  var addressWithDOI: TaggedField?
  var addressAtPubMed: TaggedField?
  var firstMiscellany: TaggedField?
  var hasIssue = false

  typealias Text = UnsafeBufferPointer<UInt8>

  init(_ record: TaggedRecord, _ dialect: RISDialect?) {
    self.record = record
    self.dialect = dialect
    // `DP  - NLM` marks what EndNote has from PubMed; it stands behind the fields that it explains.
    // What we write ourselves has Zotero's form of dates, and passes through Zotero as it is.
    if dialect == .ovid || dialect == .endNote || dialect == .rayyan || dialect == .zotero || dialect == nil {
      for field in record.fields where Self.mayBeSignOfMEDLINE(field.tag) && isSignOfMEDLINE(field) {
        isFromMEDLINE = true
        return
      }
    }
  }

  /// Asked of every field before any value is looked at.
  @inline(__always)
  private static func mayBeSignOfMEDLINE(_ tag: UInt32) -> Bool {
    tag == TaggedLine.tag("DP") || tag == TaggedLine.tag("DB") || tag == TaggedLine.tag("L2")
  }

  private func isSignOfMEDLINE(_ field: TaggedField) -> Bool {
    switch field.tag {
    case TaggedLine.tag("DP"), TaggedLine.tag("DB"):
      let value = record.value(field).trimmed
      return ASCII.equalIgnoringCase(value, "NLM") || ASCII.equalIgnoringCase(value, "MEDLINE")
        || value.begins("Ovid MEDLINE") || ASCII.equalIgnoringCase(value, "PubMed")
    case TaggedLine.tag("L2"):
      let value = record.value(field)
      return dialect == .ovid && (value.holds("&D=med") || value.holds("&D=prem") || value.holds("&D=pmnm"))
    default: return false
    }
  }

  mutating func add(_ field: TaggedField, _ meaning: RISMeaning, to builder: inout RecordBuilder) {
    let value = record.value(field)
    switch meaning {
    case .keywords: record.eachLine(of: field) { addKeyword($0, to: &builder) }
    case .author: builder.addAuthor(value)
    case .abstract: addAbstract(value, to: &builder)
    case .title:
      builder.addMarkedUpTitle(value)
    case .type:
      work = RISTypes.work(value.trimmed)
      builder.isBook = work == .book || work == .bookChapter
      builder.add(.workType, value, code: work.rawValue)
    case .note: addNote(field, to: &builder)
    case .doi:
      if builder.addDOI(value) { hasDOI = true } else { addExtra(field, to: &builder) }
    case .typeOfWork: addTypeOfWork(value, to: &builder)
    case .address:
      if addressWithDOI == nil, value.holds("doi") { addressWithDOI = field }
      if addressAtPubMed == nil, value.holds("pubmed") { addressAtPubMed = field }
      record.eachLine(of: field) { builder.add(.url, $0) }
    case .year: if dates.year == nil { dates.year = field } else { addExtra(field, to: &builder) }
    case .firstDate: if dates.first == nil { dates.first = field } else { addExtra(field, to: &builder) }
    case .date: if dates.date == nil { dates.date = field } else { addExtra(field, to: &builder) }
    case .secondDate: if dialect == .rayyan { dates.month = field } else { addExtra(field, to: &builder) }
    case .thirdDate: if dialect == .rayyan { dates.day = field } else { addExtra(field, to: &builder) }
    case .journal: if !containers.take(field, \.journal) { addExtra(field, to: &builder) }
    case .journalOrAbbreviation: if !containers.take(field, \.either) { addExtra(field, to: &builder) }
    case .abbreviation: if !containers.take(field, \.abbreviation) { addExtra(field, to: &builder) }
    case .container: if !containers.take(field, \.container) { addExtra(field, to: &builder) }
    case .startPage: if start == nil { start = field } else { addExtra(field, to: &builder) }
    case .endPage: if end == nil { end = field } else { addExtra(field, to: &builder) }
    case .bookTitle: if bookTitle == nil { bookTitle = field } else { addExtra(field, to: &builder) }
    case .volume: builder.add(.volume, value)
    case .issue: hasIssue = builder.add(.issue, value) || hasIssue
    case .firstMiscellany:
      if firstMiscellany == nil, dialect != .ovid, value.trimmed.count <= 12 {
        firstMiscellany = field
      } else if dialect == .embase {
        builder.add(.affiliation, value)
      } else {
        addExtra(field, to: &builder)
      }
    default: addPlain(field, meaning, value, to: &builder)
    }
  }

  mutating func finish(_ builder: inout RecordBuilder) {
    containers.add(work, dialect, record, to: &builder)
    if let bookTitle {
      if builder.title.isEmpty {
        builder.addTitle(record.value(bookTitle))
      } else {
        add(.bookTitle, bookTitle, &builder)
      }
    }
    dates.add(record, to: &builder)
    addPages(to: &builder)
    if let firstMiscellany {
      let value = record.value(firstMiscellany).trimmed
      // A long number is that of a library or database.
      let isIssue = !hasIssue && work == .journalArticle && (1...5).contains(value.prefix(while: ASCII.isDigit).count)
      if isIssue { builder.add(.issue, value) } else { addExtra(firstMiscellany, to: &builder) }
    }
    if !hasDOI, builder.firstField(.doi) == nil, let addressWithDOI { builder.addDOI(record.value(addressWithDOI)) }
    if let addressAtPubMed, !builder.holds(.pmid) {
      let address = record.value(addressAtPubMed)
      if let number = AddressIdentifier.pmid(in: address) { builder.addPMID(Text(rebasing: address[number])) }
    }
    RetractionSigns.add(to: &builder)
  }

  func add(_ kind: RecordFieldKind, _ field: TaggedField, _ builder: inout RecordBuilder) {
    builder.add(kind, record.value(field))
  }

  /// A tag without a kind of its own, by its name.
  func addExtra(_ field: TaggedField, to builder: inout RecordBuilder) {
    builder.addExtra(record.name(field), record.value(field))
  }

  /// `SP  - 152` and `EP  - 160`, or all in one; Ovid writes `No` and `Specified` where there are none.
  private func addPages(to builder: inout RecordBuilder) {
    guard let start else {
      if let end { add(.pages, end, &builder) }
      return
    }
    var first = record.value(start).trimmed
    let last = end.map { record.value($0).trimmed }
    if ASCII.equalIgnoringCase(first, "No"), let last, ASCII.equalIgnoringCase(last, "Specified") { return }
    while let sign = first.last, sign == UInt8(ascii: "-") { first = Text(rebasing: first.dropLast()) }
    guard let last, !last.isEmpty, !last.equals(first), !first.contains(UInt8(ascii: "-")) else {
      builder.add(.pages, first)
      return
    }
    if first.isEmpty {
      builder.add(.pages, last)
      return
    }
    let place = builder.count
    builder.append(tidied: first)
    builder.append(UInt8(ascii: "-"))
    builder.append(tidied: last)
    builder.add(RecordField(.pages, place..<builder.count))
  }
}

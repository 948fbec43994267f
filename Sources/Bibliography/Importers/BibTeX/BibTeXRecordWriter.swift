/// Makes a record of an entry.
final class BibTeXRecordWriter {
  typealias Text = UnsafeBufferPointer<UInt8>

  private var builder = RecordBuilder()
  private var scratch: [UInt8] = []

  /// The most fields a record may have, as for every other format.
  static let mostFields = 250_000

  /// Fills the builder with the entry; false where it has more fields than a record may have.
  func write(_ entry: BibTeXEntry) -> Bool {
    builder.reset()
    let isPreprint = Self.isPreprint(entry)
    let work = isPreprint ? WorkType.preprint : BibTeXType.workType(entry.text[entry.type]) ?? .other
    builder.isBook = work == .book || work == .bookChapter
    addPlain(.workType, entry.text[entry.type], code: work.rawValue)
    addPlain(.label, entry.text[entry.key])
    writeTitle(entry)
    writeDate(entry)
    for field in entry.fields {
      write(field, of: entry, work)
      if builder.fieldCount > Self.mostFields { return false }
    }
    entry.text.withUnsafeBufferPointer { BibTeXIdentifiers.find(in: entry, $0, &builder) }
    return true
  }

  func record(_ source: SourceLocation, original: [UInt8]) -> Record {
    builder.record(source: source, original: original)
  }

  private static func isPreprint(_ entry: BibTeXEntry) -> Bool {
    if entry.has("journal") || entry.has("journaltitle") || entry.has("booktitle") { return false }
    let archive = entry.value("eprinttype") ?? entry.value("archiveprefix") ?? []
    return ASCII.equalIgnoringCase(archive, "arxiv") || ASCII.equalIgnoringCase(archive, "biorxiv")
      || ASCII.equalIgnoringCase(archive, "medrxiv")
  }

  private func addPlain(_ kind: RecordFieldKind, _ value: some Collection<UInt8>, code: UInt32 = 0) {
    if value.isEmpty { return }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: value)
    scratch.withUnsafeBufferPointer { _ = builder.add(kind, $0, code: code) }
  }

  /// The field's text as it is read, in `scratch`.
  private func render(_ value: ArraySlice<UInt8>) {
    scratch.removeAll(keepingCapacity: true)
    value.withUnsafeBufferPointer { LaTeXText.append($0, to: &scratch) }
  }

  /// The subtitle belongs to the title.
  private func writeTitle(_ entry: BibTeXEntry) {
    guard let title = entry.value("title") else { return }
    render(title)
    if let subtitle = entry.value("subtitle"), !subtitle.isEmpty {
      if let last = scratch.last, !".?!:".utf8.contains(last) { scratch.append(UInt8(ascii: ":")) }
      scratch.append(0x20)
      subtitle.withUnsafeBufferPointer { LaTeXText.append($0, to: &scratch) }
    }
    scratch.withUnsafeBufferPointer { builder.addMarkedUpTitle($0) }
  }

  /// BibLaTeX's date, or the year with the month.
  private func writeDate(_ entry: BibTeXEntry) {
    if let date = entry.value("date"), !date.isEmpty {
      render(date)
      // Of a span its beginning; what says "about" and "perhaps" is no part of the year.
      if let slash = scratch.firstIndex(of: UInt8(ascii: "/")), slash > 0 { scratch.removeSubrange(slash...) }
      while let last = scratch.last, "?~%".utf8.contains(last) { scratch.removeLast() }
      scratch.withUnsafeBufferPointer { builder.addDate($0) }
    }
    guard builder.firstField(.year) == nil, let year = entry.value("year") else { return }
    render(year)
    scratch.withUnsafeBufferPointer { builder.addDate($0) }
    if let words = entry.value("issuedate"), let field = builder.firstField(.year) {
      render(words)
      if ASCII.firstYear(in: scratch) == field.code { addPlain(.dateInWords, Array(scratch), code: field.code) }
    }
    guard let month = entry.value("month"), builder.firstField(.month) == nil else { return }
    render(month)
    let (name, number) = BibTeXMonth.parts(scratch)
    addPlain(.month, Array(name))
    if let day = entry.value("day") {
      render(day)
      addPlain(.day, Array(scratch))
    } else {
      addPlain(.day, number)
    }
  }

  private func write(_ field: BibTeXEntry.Field, of entry: BibTeXEntry, _ work: WorkType) {
    let value = entry.text[field.value]
    switch BibTeXFieldMap.meaning(field.name) {
    case nil where field.name == "issuedate" && builder.firstField(.dateInWords) != nil: break
    case nil: addExtra(field.name, value)
    case .text(let kind):
      if Self.isSingle(kind), builder.firstField(kind) != nil {
        addExtra(field.name, value)
      } else {
        render(value)
        scratch.withUnsafeBufferPointer { _ = kind == .note ? builder.addNote($0) : builder.add(kind, $0) }
      }
    case .verbatim(let kind):
      let plain = BibTeXIdentifiers.plain(value)
      plain.withUnsafeBufferPointer { _ = builder.add(kind, $0) }
    case .list(let kind): addList(kind, value, field.name)
    case .abstract:
      render(value)
      scratch.withUnsafeBufferPointer { builder.addMarkedUpAbstract($0) }
    case .author where builder.firstField(.authorFamilyName) == nil && builder.firstField(.collectiveName) == nil:
      value.withUnsafeBufferPointer { BibTeXNames.addAuthors($0, to: &builder) }
    case .author: addExtra(field.name, value)
    case .editor: value.withUnsafeBufferPointer { BibTeXNames.addEditors($0, to: &builder) }
    case .pages:
      render(value)
      BibTeXIdentifiers.tidyPages(&scratch)
      scratch.withUnsafeBufferPointer { _ = builder.add(.pages, $0) }
    case .number: writeNumber(field.name, value, entry, work)
    case .doi:
      if !BibTeXIdentifiers.plain(value).withUnsafeBufferPointer({ builder.addDOI($0) }) { addExtra(field.name, value) }
    case .pmid:
      if !BibTeXIdentifiers.plain(value).withUnsafeBufferPointer({ builder.addPMID($0) }) {
        addExtra(field.name, value)
      }
    case .pmcid: BibTeXIdentifiers.addPMCID(value, &builder)
    case .eprint:
      if !BibTeXIdentifiers.addEPrint(value, of: entry, &builder) { addExtra(field.name, value) }
    case .journal: writeJournal(field.name, value, entry)
    case .bookTitle: writeBookTitle(value, entry)
    case .address:
      render(value)
      scratch.withUnsafeBufferPointer { _ = builder.add(.place, $0) }
    case .title, .subtitle, .date, .year, .month, .day: writeRest(field, value, entry)
    }
  }

  /// What the title and the date did not take.
  private func writeRest(_ field: BibTeXEntry.Field, _ value: ArraySlice<UInt8>, _ entry: BibTeXEntry) {
    let isFirst = entry.fields.first { $0.name == field.name }?.value == field.value
    let isSpan = field.name == "date" && (value.contains(UInt8(ascii: "/")) || builder.firstField(.year) == nil)
    let hasDate = entry.has("date") && builder.firstField(.year) != nil && entry.value("date")?.isEmpty == false
    let isUnused = hasDate && ["year", "month", "day"].contains(field.name)
    let isAlone = ["month", "day"].contains(field.name) && !entry.has("year")
    let isAloneToo = field.name == "subtitle" && !entry.has("title")
    if !isFirst || isSpan || isUnused || isAlone || isAloneToo { addExtra(field.name, value) }
  }

  private func writeNumber(
    _ name: String, _ value: ArraySlice<UInt8>, _ entry: BibTeXEntry, _ work: WorkType
  ) {
    // The number of a report is none of an issue; where both are given, BibLaTeX's `issue` is its name.
    let isIssue = work == .journalArticle || work == .conferencePaper || work == .other || work == .preprint
    if builder.firstField(.issue) != nil || (name == "issue" && entry.has("number")) || (name == "number" && !isIssue) {
      addExtra(name, value)
    } else {
      render(value)
      scratch.withUnsafeBufferPointer { _ = builder.add(.issue, $0) }
    }
  }

  private func writeJournal(_ name: String, _ value: ArraySlice<UInt8>, _ entry: BibTeXEntry) {
    render(value)
    if name == "journaltitle", let subtitle = entry.value("journalsubtitle"), !subtitle.isEmpty {
      scratch.append(contentsOf: ": ".utf8)
      subtitle.withUnsafeBufferPointer { LaTeXText.append($0, to: &scratch) }
    }
    // Where MathSciNet gives the full name too, `journal` is the short one.
    let isShort = name == "journal" && (entry.has("fjournal") || entry.has("journaltitle"))
    let kind: RecordFieldKind = isShort ? .journalAbbreviation : .journal
    if builder.firstField(kind) == nil {
      scratch.withUnsafeBufferPointer { _ = builder.add(kind, $0) }
    } else {
      addExtra(name, value)
    }
  }

  private func writeBookTitle(_ value: ArraySlice<UInt8>, _ entry: BibTeXEntry) {
    render(value)
    if let subtitle = entry.value("booksubtitle"), !subtitle.isEmpty {
      scratch.append(contentsOf: ": ".utf8)
      subtitle.withUnsafeBufferPointer { LaTeXText.append($0, to: &scratch) }
    }
    scratch.withUnsafeBufferPointer { _ = builder.add(.bookTitle, $0) }
  }

  private func addList(_ kind: RecordFieldKind, _ value: ArraySlice<UInt8>, _ name: String) {
    render(value)
    let separators: [UInt8] = scratch.contains(UInt8(ascii: ";")) ? [UInt8(ascii: ";")] : [UInt8(ascii: ",")]
    // `Mathematics, Applied` is one heading; a type is hardly ever two.
    let list = scratch.split(whereSeparator: { separators.contains($0) })
    for var item in list {
      var isMajor = false
      if kind == .meshDescriptor || kind == .keyword {
        while let last = item.last, ASCII.isSpace(last) { item.removeLast() }
        if item.last == UInt8(ascii: "*") {
          isMajor = true
          item.removeLast()
        }
      }
      guard item.withUnsafeBufferPointer({ builder.add(kind, $0) }) else { continue }
      if isMajor, let field = builder.lastField(kind) {
        builder.removeLastField()
        builder.add(RecordField(kind, field.range, isMajorTopic: true))
      }
      if builder.fieldCount > Self.mostFields { return }
    }
  }

  private static func isSingle(_ kind: RecordFieldKind) -> Bool {
    switch kind {
    case .note, .publisher, .affiliation, .language, .database: false
    default: true
    }
  }

  private func addExtra(_ name: String, _ value: ArraySlice<UInt8>) {
    addPlain(.extraName, name.utf8)
    if BibTeXIdentifiers.isVerbatim(name) {
      scratch.removeAll(keepingCapacity: true)
      scratch.append(contentsOf: value)
    } else {
      render(value)
    }
    if scratch.withUnsafeBufferPointer({ !builder.add(.extraValue, $0) }) { builder.removeLastField() }
  }
}

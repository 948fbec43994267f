/// Puts one NBIB record together.
struct NBIBAssembly {
  let record: TaggedRecord
  private var lastWasFullAuthor = false
  private var lastWasFullEditor = false
  private var bookTitle: TaggedField?
  private var otherAbstract: TaggedField?
  private var otherLanguage: TaggedField?
  private var hasTitle = false

  typealias Text = UnsafeBufferPointer<UInt8>

  init(_ record: TaggedRecord) { self.record = record }

  mutating func add(_ field: TaggedField, _ meaning: NBIBMeaning, to builder: inout RecordBuilder) {
    let value = record.value(field)
    switch meaning {
    case .meshHeading: MeSHHeading.add(value, to: &builder)
    case .fullAuthor:
      builder.addFullName(value)
      lastWasFullAuthor = true
      return
    // The short form of the name before.
    case .author: if !lastWasFullAuthor { builder.addAuthor(value) }
    case .fullEditor:
      builder.add(.editorName, value)
      lastWasFullEditor = true
      return
    case .editor: if !lastWasFullEditor { builder.add(.editorName, value) }
    case .affiliation: builder.add(.affiliation, value)
    case .keyword: addKeyword(value, to: &builder)
    case .title: addTitle(value, to: &builder)
    case .abstract: builder.addMarkedUpAbstract(value)
    case .pmid: addNumber(field, value, to: &builder)
    case .identifier: addIdentifier(field, value.trimmed, to: &builder)
    case .issn: if !SerialNumbers.add(value, to: &builder) { addExtra(field, to: &builder) }
    case .bookTitle: if bookTitle == nil { bookTitle = field } else { addExtra(field, to: &builder) }
    case .otherAbstract: if otherAbstract == nil { otherAbstract = field } else { addExtra(field, to: &builder) }
    case .otherAbstractLanguage:
      if otherLanguage == nil { otherLanguage = field } else { addExtra(field, to: &builder) }
    case .correction: builder.addCorrection(Self.correction(field.tag), value)
    case .date: builder.addDate(value)
    case .group: builder.add(.collectiveName, value)
    default:
      if let kind = Self.kind(meaning) { builder.add(kind, value) } else { addExtra(field, to: &builder) }
    }
    lastWasFullAuthor = false
    lastWasFullEditor = false
  }

  mutating func finish(_ builder: inout RecordBuilder) {
    if let bookTitle {
      builder.isBook = true
      let value = record.value(bookTitle)
      if hasTitle { builder.add(.bookTitle, value) } else { builder.addMarkedUpTitle(value) }
    }
    if let otherAbstract { addOtherAbstract(otherAbstract, to: &builder) }
  }

  private func addExtra(_ field: TaggedField, to builder: inout RecordBuilder) {
    builder.addExtra(record.name(field), record.value(field))
  }

  /// A broken line behind the number is none of it.
  private func addNumber(_ field: TaggedField, _ value: Text, to builder: inout RecordBuilder) {
    if builder.addPMID(value) { return }
    builder.addPMID(Text(rebasing: value.prefix { $0 != 0x0A && $0 != 0x0D }))
    addExtra(field, to: &builder)
  }

  private mutating func addTitle(_ value: Text, to builder: inout RecordBuilder) {
    hasTitle = true
    builder.addMarkedUpTitle(value)
  }

  private func addKeyword(_ value: Text, to builder: inout RecordBuilder) {
    let text = value.trimmed
    let isMajor = text.first == UInt8(ascii: "*")
    let start = builder.count
    builder.append(tidied: isMajor ? Text(rebasing: text.dropFirst()) : text)
    if builder.count > start { builder.add(RecordField(.keyword, start..<builder.count, isMajorTopic: isMajor)) }
  }

  /// `10.9999/x [doi]`, `S0000-0000(21)00001-1 [pii]`, a DOI without a word, or a number of the publisher.
  private func addIdentifier(_ field: TaggedField, _ text: Text, to builder: inout RecordBuilder) {
    if text.isEmpty { return }
    let hasMark = text.last == UInt8(ascii: "]")
    let end = hasMark ? text.lastIndex(of: UInt8(ascii: "[")) ?? text.count : text.count
    let number = Text(rebasing: text[..<end])
    let mark = Text(rebasing: text[end...])
    if mark.begins("[pii]") {
      builder.add(.publisherItem, number)
    } else if mark.begins("[bookaccession]") {
      builder.add(.bookAccession, number)
    } else if mark.isEmpty || mark.begins("[doi]"), builder.addDOI(number) {
    } else {
      addExtra(field, to: &builder)
    }
  }

  /// An abstract by another than the authors, or in another language, stands in where there is none.
  private func addOtherAbstract(_ field: TaggedField, to builder: inout RecordBuilder) {
    let text = record.value(field).trimmed
    let language = otherLanguage.map { String(decoding: record.value($0).trimmed, as: UTF8.self) } ?? ""
    // `Publisher: Abstract available from the publisher.`: the kind, and no abstract at all.
    let colon = text.place(of: UInt8(ascii: ":")) ?? 0
    let hasKind = colon > 0 && colon < 30 && !text.prefix(colon).contains(0x20)
    let body = hasKind ? Text(rebasing: text.dropFirst(colon + 1)).trimmed : text
    if !builder.abstract.isEmpty || body.begins("Abstract available from the publisher") {
      addExtra(field, to: &builder)
      if let otherLanguage { addExtra(otherLanguage, to: &builder) }
      return
    }
    let kind = hasKind ? String(decoding: text.prefix(colon), as: UTF8.self) : ""
    builder.addMarkedUpAbstract(body)
    if !builder.abstract.isEmpty { builder.abstractOrigin = .otherAbstract(type: kind, language: language) }
  }

  private static func correction(_ tag: UInt32) -> CorrectionKind {
    for (name, kind) in NBIBMeaning.corrections where TaggedLine.tag(name) == tag { return kind }
    return .other
  }

  private static func kind(_ meaning: NBIBMeaning) -> RecordFieldKind? {
    switch meaning {
    case .publicationType: .publicationType
    case .vernacularTitle: .vernacularTitle
    case .isbn: .isbn
    case .volume: .volume
    case .issue: .issue
    case .pages: .pages
    case .journal: .journal
    case .journalAbbreviation: .journalAbbreviation
    case .language: .language
    case .pmcid: .pmcid
    case .registration: .registration
    case .status: .indexingStatus
    case .place: .place
    case .publisher: .publisher
    default: nil
    }
  }
}

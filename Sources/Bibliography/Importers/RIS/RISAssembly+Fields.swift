/// The tags whose value says by itself, or by the dialect, what it is.
extension RISAssembly {
  mutating func addPlain(
    _ field: TaggedField, _ meaning: RISMeaning, _ value: Text, to builder: inout RecordBuilder
  ) {
    switch meaning {
    case .editor:
      // Ovid's PsycINFO lists the cited authors here, its MEDLINE the investigators.
      if value.count(where: { $0 == UInt8(ascii: ",") }) > 2 {
        addExtra(field, to: &builder)
      } else {
        builder.add(.editorName, value)
      }
    case .serialNumber: if !SerialNumbers.add(value, to: &builder) { addExtra(field, to: &builder) }
    case .language: record.eachLine(of: field) { builder.add(.language, $0) }
    case .accession: addAccession(value, to: &builder)
    case .affiliation: record.eachLine(of: field) { builder.add(.affiliation, $0) }
    case .database: record.eachLine(of: field) { builder.add(.database, $0) }
    case .identifier:
      if dialect != .ovid {
        builder.add(.label, value)
      } else {
        builder.add(.accession, value)
        if isFromMEDLINE { builder.addPMID(value) }
      }
    case .secondMiscellany: builder.add(dialect == .ovid ? .affiliation : .note, value)
    case .secondCustom: addSecondCustom(field, value.trimmed, to: &builder)
    case .thirdCustom:
      if value.trimmed.begins("PUBMED ") {
        addAccession(value, to: &builder)
      } else if work == .conferencePaper {
        builder.add(.conference, value)
      } else {
        addExtra(field, to: &builder)
      }
    case .fifthCustom: if dialect != .embase || !builder.addPMID(value) { addExtra(field, to: &builder) }
    case .articleNumber: builder.add(.articleNumber, value)
    case .firstUserField, .secondUserField: addUserField(field, value.trimmed, to: &builder)
    case .conferenceOrIssue:
      let isIssue = value.trimmed.first.map(ASCII.isDigit) == true && value.trimmed.count < 6
      hasIssue = hasIssue || isIssue
      builder.add(isIssue ? .issue : .conference, value)
    case .place: builder.add(.place, value)
    case .publisher: builder.add(.publisher, value)
    // EndNote puts the date of the electronic article here, and articles have no editions.
    case .edition: if work == .journalArticle { addExtra(field, to: &builder) } else { builder.add(.edition, value) }
    case .shortTitle: builder.add(.shortTitle, value)
    case .vernacularTitle: builder.add(.vernacularTitle, value)
    case .label: builder.add(.label, value)
    case .series:
      if !addCorrection(value.trimmed, to: &builder) { addExtra(field, to: &builder) }
    default: addExtra(field, to: &builder)
    }
  }

  /// A `*` marks what the paper is mainly about; where the words are MeSH, qualifiers follow behind slashes.
  func addKeyword(_ line: Text, to builder: inout RecordBuilder) {
    if isFromMEDLINE, let sign = line.first, sign &- 0x41 < 26 || sign == UInt8(ascii: "*") {
      MeSHHeading.add(line, to: &builder)
      return
    }
    let isMajor = line.first == UInt8(ascii: "*") && line.count > 1
    let start = builder.count
    builder.append(tidied: isMajor ? Text(rebasing: line.dropFirst()) : line)
    if builder.count > start {
      builder.add(RecordField(.keyword, start..<builder.count, isMajorTopic: isMajor))
    }
  }

  /// EBSCO gives its notice of copyright as a second abstract.
  func addAbstract(_ value: Text, to builder: inout RecordBuilder) {
    let text = value.trimmed
    if text.begins("Copyright of "), text.holds("property of") {
      builder.add(.note, text)
    } else {
      builder.addMarkedUpAbstract(text)
    }
  }

  /// Notes hold what their programs had no tag for: EndNote's from PubMed the types of publication, EBSCO's the number
  /// in the database.
  func addNote(_ field: TaggedField, to builder: inout RecordBuilder) {
    let value = record.value(field)
    builder.addNote(value)
    if isFromMEDLINE {
      record.eachLine(of: field) { line in
        if PublicationTypeNames.holds(line) { builder.add(.publicationType, line) }
      }
    }
    let text = value.trimmed
    if text.begins("Accession Number: ") {
      let number = text.dropFirst(18).prefix { $0 != UInt8(ascii: ";") && !ASCII.isSpace($0) }
      builder.add(.accession, Text(rebasing: number))
    } else if !hasDOI, text.count < 300, text.begins("doi:") || text.begins("DOI:") {
      builder.addDOI(text)
    }
  }

  func addTypeOfWork(_ value: Text, to builder: inout RecordBuilder) {
    // Some publishers give the DOI here, which Zotero tries too.
    let text = value.trimmed
    if text.begins("10.") || text.begins("doi:"), builder.addDOI(text) { return }
    record.eachPart(of: text) { builder.add(.publicationType, $0) }
  }

  func addAccession(_ value: Text, to builder: inout RecordBuilder) {
    let text = value.trimmed
    if isFromMEDLINE, builder.addPMID(text) { return }
    if text.begins("PUBMED ") {
      // Cochrane's `PUBMED 25488204,EMBASE 601234`.
      builder.addPMID(Text(rebasing: text.dropFirst(7).prefix(while: ASCII.isDigit)))
    } else if text.begins("PMC"), text.dropFirst(3).allSatisfy(ASCII.isDigit) {
      builder.add(.pmcid, text)
      return
    }
    builder.add(.accession, text)
  }

  /// Scopus writes PubMed's number, EndNote that of PubMed Central.
  private func addSecondCustom(_ field: TaggedField, _ text: Text, to builder: inout RecordBuilder) {
    if text.count > 3, ASCII.equalIgnoringCase(Text(rebasing: text.prefix(3)), "PMC"),
      text.dropFirst(3).allSatisfy(ASCII.isDigit)
    {
      builder.add(.pmcid, text)
    } else if dialect != .scopus || !builder.addPMID(text) {
      addExtra(field, to: &builder)
    }
  }

  /// `23690738[pmid]` and `PMC4756000[pmcid]` of PubMed Central; Embase's own number, `L373791783`.
  private func addUserField(_ field: TaggedField, _ text: Text, to builder: inout RecordBuilder) {
    let bare = Text(rebasing: text.prefix { $0 != UInt8(ascii: "[") })
    if text.holds("[pmid]"), builder.addPMID(bare) { return }
    if text.holds("[pmcid]") {
      builder.add(.pmcid, bare)
    } else if dialect == .embase, text.first == UInt8(ascii: "L") {
      builder.add(.accession, text)
    } else {
      addExtra(field, to: &builder)
    }
  }

  /// Ovid's `[Comment in: Lancet Oncol. 2019 May;20(5):611-612; PMID: 30987654]`.
  private func addCorrection(_ text: Text, to builder: inout RecordBuilder) -> Bool {
    guard text.first == UInt8(ascii: "["), let colon = text.place(of: UInt8(ascii: ":")) else { return false }
    let name = Text(rebasing: text[1..<colon])
    guard let kind = CorrectionNames.kind(name) else { return false }
    let rest = text[(colon + 1)...]
    builder.addCorrection(kind, Text(rebasing: rest.last == UInt8(ascii: "]") ? rest.dropLast() : rest))
    return true
  }
}

extension TaggedRecord {
  /// Calls back with each part of a text that is parted by semicolons.
  func eachPart(of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = 0
    while start <= text.count {
      let end = text.place(of: UInt8(ascii: ";"), from: start) ?? text.count
      body(UnsafeBufferPointer(rebasing: text[start..<end]))
      start = end + 1
    }
  }
}

extension PreparedRecord {
  /// Prepares a record for comparison.
  package init(_ record: Record) {
    self = record.bytes.withUnsafeBufferPointer { PreparedRecord(record, $0) }
  }

  private init(_ record: Record, _ bytes: UnsafeBufferPointer<UInt8>) {
    var noticeKind: TitleKind?
    for field in record.fields {
      let range = field.range.clamped(to: 0..<bytes.count)
      let text = UnsafeBufferPointer(rebasing: bytes[range])
      switch field.kind {
      case .pmid, .listedPMID:
        if pmid == 0 { pmid = ASCII.number(text) ?? 0 }
      case .doi: if doi == 0 { setDOI(text) }
      case .vernacularTitle: if vernacularTitle == 0 { vernacularTitle = TitleKey(text).whole }
      case .authorFamilyName, .collectiveName: addAuthor(text)
      case .authorForeName:
        if authors.count == 1, firstGivenName == 0 { firstGivenName = Self.familyName(text) }
      case .journal: if journal.isEmpty { journal = JournalKey(text) }
      case .journalAbbreviation: if journalAbbreviation.isEmpty { journalAbbreviation = JournalKey(text) }
      case .conference, .bookTitle: if journal.isEmpty { journal = JournalKey(text) }
      case .issn: if issn == 0 { issn = Self.serialNumber(text) }
      case .volume: if volume == 0 { volume = Self.number(text) }
      case .issue: if issue == 0 { issue = Self.number(text) }
      case .pages: if pages.isEmpty { pages = PageKey(text) }
      case .year, .dateInWords: if year == 0 { year = UInt16(clamping: field.code) }
      case .electronicYear: if otherYear == 0 { otherYear = UInt16(clamping: field.code) }
      case .workType: form = Self.form(WorkType(rawValue: field.code)) ?? form
      case .publicationType:
        if let known = Self.form(text) { form = known }
        noticeKind = noticeKind ?? TitleKind(publicationType: record.bytes[range])
      default: break
      }
    }
    if pages.isEmpty, let number = record.first(.articleNumber) {
      pages = PageKey(UnsafeBufferPointer(rebasing: bytes[number.range.clamped(to: 0..<bytes.count)]))
    }
    if year == 0 { year = otherYear }
    let titleRange = record.title.isEmpty ? record.first(.title)?.range ?? 0..<0 : record.title
    title = TitleKey(UnsafeBufferPointer(rebasing: bytes[titleRange.clamped(to: 0..<bytes.count)]))
    if let noticeKind { title.setKind(noticeKind) }
    completeness = completeness(hasAbstract: !record.abstract.isEmpty)
  }

  private mutating func setDOI(_ text: UnsafeBufferPointer<UInt8>) {
    let small = text.map(ASCII.lowercased)
    guard let slash = small.firstIndex(of: UInt8(ascii: "/")), slash + 1 < small.count else { return }
    doi = Self.number(ofDOI: small[...])
    doiStem = Self.number(ofDOI: Self.withoutVersion(small[...]))
  }

  /// Only letters and digits count: programs lose or change the signs between them.
  private static func number(ofDOI doi: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in doi where ASCII.isDigit(byte) || byte &- 0x61 < 26 || byte >= 0x80 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return max(1, WordHash.mixed(hash))
  }

  /// A DOI without `.pub2` or `.v2` at its end.
  private static func withoutVersion(_ doi: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = doi
    while let last = rest.last, ASCII.isDigit(last) { rest.removeLast() }
    if rest.count == doi.count { return doi }
    for mark: StaticString in [".pub", ".v", "/v"] where rest.count > mark.utf8CodeUnitCount {
      if ASCII.equalIgnoringCase(rest.suffix(mark.utf8CodeUnitCount), mark) {
        return rest.dropLast(mark.utf8CodeUnitCount)
      }
    }
    return doi
  }

  private mutating func addAuthor(_ text: UnsafeBufferPointer<UInt8>) {
    if authors.count == Self.mostAuthors { return }
    let name = Self.familyName(text)
    if name != 0 { authors.append(name) }
  }

  /// The number of a family name's first word that is no particle (`van Diepen`, `de la Cruz`).
  private static func familyName(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let folded = FoldedWords(text)
    let word = folded.words.first { word in
      let letters = folded.letters[word]
      return letters.count > 1 && (letters.count > 5 || !particles.contains { ASCII.equalIgnoringCase(letters, $0) })
    }
    guard let word = word ?? folded.words.first else { return 0 }
    if placeholders.contains(where: { ASCII.equalIgnoringCase(folded.letters[word], $0) }) { return 0 }
    return max(1, WordHash.word(withoutUmlauts(folded.letters[word])[...]))
  }

  /// `Mueller` as `Müller` is folded, `Soerensen` as `Sørensen`, `Aarhus` as `Århus`.
  private static func withoutUmlauts(_ letters: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(letters.count)
    for letter in letters {
      switch (plain.last, letter) {
      case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
        (UInt8(ascii: "u"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "a")):
        continue
      default: plain.append(letter)
      }
    }
    return plain
  }

  private static let particles: [StaticString] = [
    "de", "da", "di", "do", "del", "della", "der", "den", "des", "dos", "du", "van", "von", "la", "le", "el", "al",
    "st",
    "ter", "ten", "zu", "zur", "mc", "mac",
  ]
  private static let placeholders: [StaticString] = ["unknown", "anonymous", "anon"]

  /// The first number in a volume or issue (`32 Spec No2` is 32), else the number of its letters.
  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let folded = FoldedWords(text)
    let digits = folded.words.first { ASCII.isDigit(folded.letters[$0.lowerBound]) }
    guard let word = digits ?? folded.words.first else { return 0 }
    return max(1, WordHash.word(folded.letters[word]))
  }

  private static func serialNumber(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var number: UInt64 = 0
    for byte in text.prefix(9) where byte != UInt8(ascii: "-") { number = number << 8 | UInt64(ASCII.lowercased(byte)) }
    return number
  }

  private static func form(_ type: WorkType?) -> PublicationForm? {
    switch type {
    case .conferenceAbstract: .meetingAbstract
    case .preprint: .preprint
    case .book, .bookChapter: .book
    default: nil
    }
  }

  private static func form(_ name: UnsafeBufferPointer<UInt8>) -> PublicationForm? {
    if ASCII.equalIgnoringCase(name, "Conference Abstract") || ASCII.equalIgnoringCase(name, "Meeting Abstract") {
      .meetingAbstract
    } else if ASCII.equalIgnoringCase(name, "Preprint") {
      .preprint
    } else if ASCII.equalIgnoringCase(name, "Article") || ASCII.equalIgnoringCase(name, "Journal Article") {
      .article
    } else {
      nil
    }
  }

  private func completeness(hasAbstract: Bool) -> UInt8 {
    var sum: UInt8 = hasAbstract ? 8 : 0
    sum += pmid != 0 ? 5 : 0
    sum += doi != 0 ? 2 : 0
    sum += title.isEmpty ? 0 : 2
    sum += authors.isEmpty ? 0 : 1
    sum += journal.isEmpty && journalAbbreviation.isEmpty ? 0 : 1
    sum += volume == 0 ? 0 : 1
    sum += pages.isEmpty ? 0 : 1
    sum += year == 0 ? 0 : 1
    return sum
  }
}

/// Reads one reference: authors, title, journal, and where it was printed.
///
/// It goes from both ends to the middle. What was printed where has a form that only references have; the authors too;
/// between the two lie the title and the journal.
struct ReferenceParser {
  private let text: ReferenceText
  private let coreEnd: Int
  private var parsed = ParsedReference()
  /// The token behind the authors and a year that follows them.
  private var rest = 0
  private var isClosedByComma = false

  static func parse(_ bytes: [UInt8]) -> ParsedReference {
    var parser = ReferenceParser(bytes)
    parser.run()
    return parser.parsed
  }

  private init(_ bytes: [UInt8]) {
    text = ReferenceText(bytes)
    parsed.identifiers = ReferenceIdentifiers(in: bytes)
    coreEnd = text.token(from: parsed.identifiers.start)
  }

  private mutating func run() {
    if coreEnd == 0 { return }
    readAuthors()
    let imprint = ImprintFinder(text, end: coreEnd).best(in: rest..<coreEnd)
    var middle = rest..<coreEnd
    if let imprint, imprint.weight > 2 || parsed.year.isEmpty {
      take(imprint)
      middle = rest..<max(rest, imprint.tokens.lowerBound)
    }
    if parsed.year.isEmpty { parsed.year = lastYear() }
    readMiddle(middle, isPrinted: !parsed.volume.isEmpty || !parsed.pages.isEmpty)
  }

  private mutating func take(_ imprint: Imprint) {
    if !imprint.year.isEmpty { parsed.year = imprint.year }
    parsed.volume = imprint.volume
    parsed.issue = imprint.issue
    parsed.pages = imprint.pages
    parsed.imprintWeight = imprint.weight
    let end = text.range(of: imprint.tokens).upperBound
    parsed.strayTail = max(0, min(parsed.identifiers.start, text.bytes.count) - end)
  }

  // MARK: Authors

  private mutating func readAuthors() {
    let parser = ReferenceAuthorParser(text: text, end: coreEnd)
    let full = parser.listOfFullNames(at: 0).flatMap { isBelievable($0) ? $0 : nil }
    if let list = parser.listWithInitials(at: 0), list.end >= full?.end ?? 0 {
      take(list)
      readYear()
      return
    }
    if let list = full {
      take(list)
      readYear()
      return
    }
    if let bracket = yearBracket(), let group = ReferenceGroup.range(in: text, from: 0, end: bracket),
      group.upperBound == bracket
    {
      parsed.groups = [text.range(of: group)]
      rest = bracket
      readYear()
    } else if let group = ReferenceGroup.range(in: text, from: 0, end: coreEnd), text.isSign(group.upperBound, ".") {
      parsed.groups = [text.range(of: group)]
      rest = group.upperBound
      readYear()
    }
  }

  private mutating func take(_ list: ReferenceAuthors) {
    parsed.authors = list.names.map { text.range(of: $0) }
    parsed.groups = list.groups.map { text.range(of: $0) }
    parsed.hasInitials = list.hasInitials
    rest = list.end
    isClosedByComma = text.isSign(list.end, ",")
  }

  /// Names in full look like any capitalised words; what follows them, or that they are several, tells.
  private func isBelievable(_ list: ReferenceAuthors) -> Bool {
    if list.hasEtAl { return true }
    var next = list.end
    let isStopped = text.isSign(next, ".") || text.isSign(next - 1, ".")
    while next < coreEnd, text.tokens[next].isAny(of: ".,") { next += 1 }
    if yearBracket() == next || next < coreEnd && ImprintReader.isYear(text, next) { return true }
    if text.isSign(next, "\"") { return true }
    return isStopped && (list.names.count > 1 || text.isSign(list.names[0].lowerBound + 1, ","))
  }

  /// The first bracket with a year in it, near the front.
  private func yearBracket() -> Int? {
    (0..<min(coreEnd, 40)).first { text.isSign($0, "(") && $0 + 1 < coreEnd && ImprintReader.isYear(text, $0 + 1) }
  }

  /// Reads a year behind the authors, such as `(2013)`, `(2013, May 4)` or `2013`.
  private mutating func readYear() {
    var index = rest
    while index < coreEnd, text.tokens[index].isAny(of: ".,;:") { index += 1 }
    // `(eds.)`, `editors.`
    if text.isSign(index, "("), text.token(index + 1, isAny: Self.editors) {
      while index < coreEnd, !text.isSign(index, ")") { index += 1 }
      index += 1
    } else if text.token(index, isAny: Self.editors) {
      index += 1
    }
    while index < coreEnd, text.tokens[index].isAny(of: ".,;:") { index += 1 }
    rest = min(index, coreEnd)
    let isBracketed = text.isSign(index, "(") || text.isSign(index, "[")
    var year = isBracketed ? index + 1 : index
    // `(January 2004)`, `(5 January 2004)`
    while isBracketed, year < index + 3, text.token(year, isAny: ImprintReader.months) || text.sign(year) == 0,
      year < coreEnd, !ImprintReader.isYear(text, year)
    {
      year += 1
    }
    guard year < coreEnd, ImprintReader.isYear(text, year) else { return }
    var close = year + 1
    if isBracketed {
      while close < coreEnd, close < year + 8, !text.tokens[close].isAny(of: ")]") { close += 1 }
      guard close < coreEnd, text.tokens[close].isAny(of: ")]") else { return }
      close += 1
    } else if close < coreEnd, !text.tokens[close].isAny(of: ".,:") {
      return
    }
    parsed.year = text.tokens[year].range.lowerBound..<(text.tokens[year].range.lowerBound + 4)
    while close < coreEnd, text.tokens[close].isAny(of: ".,;:") { close += 1 }
    rest = close
  }

  private static let editors: Set<String> = ["eds", "ed", "editor", "editors", "hrsg"]

  /// Where no form tells the year: the last one in the text, one in brackets before others.
  private func lastYear() -> Range<Int> {
    let years = (rest..<coreEnd).filter { ImprintReader.isYear(text, $0) }
    // Nature's house style sets the year behind the DOI.
    let bracketed = (rest..<text.tokens.count).last { ImprintReader.isYear(text, $0) && text.isSign($0 - 1, "(") }
    guard let last = bracketed ?? years.last else { return 0..<0 }
    return text.tokens[last].range.lowerBound..<(text.tokens[last].range.lowerBound + 4)
  }

  // MARK: Title and source

  private mutating func readMiddle(_ tokens: Range<Int>, isPrinted: Bool) {
    let source = ReferenceSource(text: text, partsByComma: isClosedByComma)
    let tokens = source.trimmed(tokens)
    if tokens.isEmpty { return }
    if readChapter(tokens, source) { return }
    if !isPrinted, readBook(tokens, source) { return }
    let split = source.split(tokens)
    parsed.journal = text.range(of: split.journal)
    if !parsed.hasAuthors, !isPrinted, ReferenceGroup.isGroup(text, split.journal) {
      // `Title, Royal College of …, June 2008`
      parsed.groups = [parsed.journal]
      parsed.journal = 0..<0
    }
    returnAuthorToJournal()
    if parsed.hasAuthors || split.isQuoted {
      parsed.title = text.range(of: split.title)
    } else {
      readTitleFirst(split.title, isJournalKnown: !split.journal.isEmpty)
    }
  }

  /// Reads a chapter, written as `Title. In: Editor A, editor. Book. Place: Publisher`.
  private mutating func readChapter(_ tokens: Range<Int>, _ source: ReferenceSource) -> Bool {
    let mark = tokens.dropFirst(3).first { index in
      text.token(index, isAny: ["in"]) && text.tokens[index].isCapitalised && text.sign(index - 1) != 0
        && (text.isSign(index + 1, ":") || index + 1 < tokens.upperBound && text.tokens[index + 1].isCapitalised)
    }
    guard let mark, mark + 1 < tokens.upperBound else { return false }
    let title = source.trimmed(tokens.lowerBound..<mark)
    parsed.title = text.range(of: source.quotedOrWhole(title))
    var book = source.trimmed((mark + 1)..<tokens.upperBound)
    let parser = ReferenceAuthorParser(text: text, end: book.upperBound)
    if let editors = parser.listWithInitials(at: book.lowerBound) { book = editors.end..<book.upperBound }
    while let first = book.first, text.tokens[first].sign != 0 || text.token(first, isAny: Self.editors) {
      book = (first + 1)..<book.upperBound
    }
    let split = source.split(book)
    parsed.book = text.range(of: split.title.isEmpty ? split.journal : split.title)
    if !split.title.isEmpty { readPublisher(split.journal, source) }
    return true
  }

  /// Reads a book, written as `Title. 2nd ed. Place: Publisher`.
  private mutating func readBook(_ tokens: Range<Int>, _ source: ReferenceSource) -> Bool {
    let split = source.split(tokens)
    guard !split.title.isEmpty, !split.journal.isEmpty, parsed.hasAuthors else { return false }
    readPublisher(split.journal, source)
    if parsed.publisher.isEmpty { return false }
    parsed.title = text.range(of: split.title)
    parsed.isBook = true
    return true
  }

  /// Chemists leave the title out: of `A. Name, B. Name, J. Inorg. Biochem.` the third is no author.
  private mutating func returnAuthorToJournal() {
    guard parsed.title.isEmpty, !parsed.journal.isEmpty, parsed.authors.count > 1, let last = parsed.authors.last,
      parsed.journal.lowerBound - last.upperBound <= 3, text.isSign(text.token(from: last.lowerBound) - 1, ","),
      text.tokens[text.token(from: last.lowerBound)].isAllCapitals
    else { return }
    parsed.authors.removeLast()
    parsed.journal = last.lowerBound..<parsed.journal.upperBound
  }

  private mutating func readPublisher(_ tokens: Range<Int>, _ source: ReferenceSource) {
    if let colon = tokens.first(where: { text.isSign($0, ":") }), colon + 1 < tokens.upperBound,
      ReferenceJournal.shape(text, tokens.lowerBound..<colon).isName, colon - tokens.lowerBound <= 8
    {
      parsed.place = text.range(of: source.trimmed(tokens.lowerBound..<colon))
      parsed.publisher = text.range(of: source.trimmed((colon + 1)..<tokens.upperBound))
    } else if tokens.contains(where: { text.token($0, isAny: Self.publishers) }) {
      parsed.publisher = text.range(of: tokens)
    }
  }

  private static let publishers: Set<String> = [
    "press", "publisher", "publishers", "publishing", "publications", "springer", "wiley", "elsevier", "verlag",
    "routledge", "saunders", "mosby", "blackwell", "books", "academic", "karger", "thieme", "sage",
  ]

  /// A reference that begins with its title: the authors may stand behind it, between commas.
  private mutating func readTitleFirst(_ tokens: Range<Int>, isJournalKnown: Bool) {
    let parts = ReferenceTitleFirst(text: text, tokens: tokens)
    parsed.title = text.range(of: parts.title)
    if let group = parts.group { parsed.groups = [text.range(of: group)] }
    parsed.authors = parts.authors.map { text.range(of: $0) }
    parsed.hasInitials = !parts.authors.isEmpty
    if !isJournalKnown, !parts.journal.isEmpty { parsed.journal = text.range(of: parts.journal) }
  }
}

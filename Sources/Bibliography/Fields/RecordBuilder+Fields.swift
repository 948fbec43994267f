/// Fields as text formats give them: each call takes a value as it stands in the file and keeps what is in it.
///
/// Line ends and the white space around them become one space. A value of nothing but white space adds nothing.
extension RecordBuilder {
  /// Adds a value; false where it was empty.
  @discardableResult
  package mutating func add(_ kind: RecordFieldKind, _ text: UnsafeBufferPointer<UInt8>, code: UInt32 = 0) -> Bool {
    let start = count
    append(tidied: text)
    if count == start { return false }
    add(RecordField(kind, start..<count, code: code))
    return true
  }

  @discardableResult
  package mutating func add(_ kind: RecordFieldKind, _ text: String, code: UInt32 = 0) -> Bool {
    var text = text
    return text.withUTF8 { add(kind, $0, code: code) }
  }

  /// Sets the title, unless there is a longer one.
  package mutating func addTitle(_ text: UnsafeBufferPointer<UInt8>) {
    let start = count
    append(tidied: text)
    if count - start <= title.count {
      truncate(to: start)
      return
    }
    title = start..<count
    add(RecordField(.title, title))
  }

  /// Sets the abstract, unless there is a longer one: some sources give it twice, some put `NA` in its place.
  package mutating func addAbstract(_ text: UnsafeBufferPointer<UInt8>) {
    let start = count
    append(tidied: text)
    if count - start <= abstract.count || isPlaceholder(bytes(from: start)) {
      truncate(to: start)
      return
    }
    abstract = start..<count
    abstractOrigin = .ownAbstract
    add(RecordField(.abstractText, abstract))
  }

  /// Adds an author by the whole name.
  package mutating func addAuthor(_ text: UnsafeBufferPointer<UInt8>) {
    if let name = PlainName(text) {
      add(.authorFamilyName, name.family)
      addGivenName(name.given)
      return
    }
    add(AuthorName(text), text)
  }

  private mutating func add(_ name: AuthorName, _ text: UnsafeBufferPointer<UInt8>) {
    if name.family.isEmpty { return }
    let family = UnsafeBufferPointer(rebasing: text[name.family])
    if name.isGroup {
      add(.collectiveName, family)
      return
    }
    add(.authorFamilyName, family)
    addGivenName(UnsafeBufferPointer(rebasing: text[name.given]))
    if !name.suffix.isEmpty { add(.authorSuffix, UnsafeBufferPointer(rebasing: text[name.suffix])) }
  }

  /// Adds a person's name that is known to be one, as `Family, Given`; a name without a comma is one of another form.
  package mutating func addFullName(_ text: UnsafeBufferPointer<UInt8>) {
    if let name = PlainName(text) {
      add(.authorFamilyName, name.family)
      addGivenName(name.given)
    } else if text.place(of: UInt8(ascii: ",")) == nil {
      add(AuthorName(text), text)
    } else {
      add(AuthorName(ofPerson: text), text)
    }
  }

  package mutating func addAuthor(_ name: String) {
    var name = name
    name.withUTF8 { addAuthor($0) }
  }

  /// Adds the given name of the author before, and the initials that follow from it.
  package mutating func addGivenName(_ given: UnsafeBufferPointer<UInt8>) {
    if !add(.authorForeName, given) { return }
    let start = count
    Initials.append(of: given, to: &self)
    if count > start { add(RecordField(.authorInitials, start..<count)) }
  }

  /// Adds the DOI that a value holds; false where it holds none.
  @discardableResult
  package mutating func addDOI(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Many give it twice.
    if let known = lastField(.doi), bytes(in: known.range).equals(text.trimmed) { return true }
    guard let range = DOI.range(in: text) else { return false }
    if let decoded = DOI.decoded(text, range) { return decoded.withUnsafeBufferPointer { addPlainDOI($0) } }
    return addPlainDOI(UnsafeBufferPointer(rebasing: text[range]))
  }

  private mutating func addPlainDOI(_ doi: UnsafeBufferPointer<UInt8>) -> Bool {
    if let known = lastField(.doi), bytes(in: known.range).equals(doi) { return true }
    return add(.doi, doi)
  }

  /// Adds PubMed's number; false where the value is no number.
  @discardableResult
  package mutating func addPMID(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = text.drop { ASCII.isSpace($0) }
    while let last = digits.last, ASCII.isSpace(last) { digits.removeLast() }
    if digits.isEmpty || digits.count > 9 || ASCII.number(digits) == nil { return false }
    if holds(.pmid) { return true }
    return add(.pmid, UnsafeBufferPointer(rebasing: digits), code: 1)
  }

  /// Adds a date: `2019`, `2019//`, `2018/05/04/`, `20180504`, `2004 May 12`, `2013-05`, `Sep 2006`,
  /// `1998 Dec-1999 Jan`.
  package mutating func addDate(_ text: UnsafeBufferPointer<UInt8>) {
    if holds(.year) || holds(.dateInWords) { return }
    let text = text.trimmed
    guard let date = WrittenDate(text) else {
      add(.dateInWords, text, code: ASCII.firstYear(in: text))
      return
    }
    add(.year, UnsafeBufferPointer(rebasing: text[date.year]), code: date.code)
    if !date.month.isEmpty { add(.month, UnsafeBufferPointer(rebasing: text[date.month])) }
    if !date.day.isEmpty { add(.day, UnsafeBufferPointer(rebasing: text[date.day])) }
  }

  /// Whether a text only says that there is no abstract: `NA`, `[Abstract not available from CrossRef]`.
  private func isPlaceholder(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.count > 60 { return false }
    if text.count <= 3 {
      return ASCII.equalIgnoringCase(text, "NA") || ASCII.equalIgnoringCase(text, "N/A")
        || ASCII.equalIgnoringCase(text, "nan")
    }
    let small = text.map(ASCII.lowercased)
    return small.withUnsafeBufferPointer { text in
      text.begins("no abstract") || text.begins("[no abstract")
        || text.holds("abstract") && (text.holds("not available") || text.holds("unavailable"))
    }
  }
}

/// The names in a cell of authors.
///
/// Semicolons, bars or line ends divide them beyond doubt; `and` in BibTeX's way; else commas, which may also stand
/// inside a name: `Smith J, Doe A` and `Ann Smith, Bob Doe` are two, `Smith, J., Doe, A.` too, `Smith, John` is one.
enum NameList {
  typealias Text = UnsafeBufferPointer<UInt8>

  static func forEach(_ text: Text, dividedBySemicolon: Bool, _ body: (Text) -> Void) {
    if TextList.forEachQuoted(text, body) { return }
    if let separator = TextList.separator(of: text) {
      TextList.split(text, at: separator) { give($0, body) }
    } else if dividedBySemicolon {
      give(text, body)
    } else {
      divide(text, body)
    }
  }

  private static func divide(_ whole: Text, _ body: (Text) -> Void) {
    let text = withoutClosingStop(whole)
    let joined = ands(in: text)
    let commas = commas(in: text)
    if namesOneGroup(text, joined, commas) {
      give(text, body)
      return
    }
    if commas.isEmpty || isBibTeX(text, joined, commas) {
      var start = 0
      for and in joined {
        give(part(text, start..<and.lowerBound), body)
        start = and.upperBound
      }
      give(part(text, start..<text.count), body)
      return
    }
    // An `and` before the last name divides like a comma.
    let cuts = joined + commas.map { $0..<($0 + 1) }
    let pieces = ranges(text, between: cuts.sorted { $0.lowerBound < $1.lowerBound })
    give(pieces, text, body)
  }

  private static func give(_ pieces: [Range<Int>], _ text: Text, _ body: (Text) -> Void) {
    if pieces.count == 2, !areTwoNames(pieces, text) {
      give(part(text, pieces[0].lowerBound..<pieces[1].upperBound), body)
      return
    }
    // Groups may close a list of people.
    let people = pieces.prefix(pieces.lastIndex { !isGroup(text, $0) }.map { $0 + 1 } ?? 0)
    let alternate =
      people.count.isMultiple(of: 2)
      && people.indices.allSatisfy { index in
        isInitials(text, people[index]) != index.isMultiple(of: 2)
      }
    // `Smith, John, Jr`, `Smith, John, PhD, RN`
    if pieces.count > 2, !alternate, pieces.dropFirst(2).allSatisfy({ follows(text, $0) }),
      !areTwoNames(Array(pieces.prefix(2)), text)
    {
      give(part(text, pieces[0].lowerBound..<pieces[pieces.count - 1].upperBound), body)
      return
    }
    var index = 0
    while index < pieces.count {
      var end = index
      if alternate, index < people.count { end = index + 1 }
      // `Smith J, Jr`
      while end + 1 < pieces.count, alternate ? isSuffix(text, pieces[end + 1]) : follows(text, pieces[end + 1]) {
        end += 1
      }
      give(part(text, pieces[index].lowerBound..<pieces[end].upperBound), body)
      index = end + 1
    }
  }

  /// Whether two pieces at a comma are two names, rather than the family's and the given name of one.
  private static func areTwoNames(_ pieces: [Range<Int>], _ text: Text) -> Bool {
    let counts = pieces.map { words(text, $0).count }
    guard counts[0] > 1, counts[1] > 1 else { return false }
    let begins = text[pieces[0].lowerBound]
    let endsWithInitials = pieces.allSatisfy { words(text, $0).last.map { isInitials(text, $0) } ?? false }
    // `van der Berg, Jan Peter`
    return endsWithInitials || !(begins &- 0x61 < 26)
  }

  /// Names joined by `and` with no commas, or with one in each.
  private static func isBibTeX(_ text: Text, _ joined: [Range<Int>], _ commas: [Int]) -> Bool {
    guard let last = joined.last, commas.contains(where: { $0 >= last.upperBound }) else { return false }
    var start = 0
    for end in joined.map(\.lowerBound) + [text.count] {
      if commas.count(where: { (start..<end).contains($0) }) > 2 { return false }
      start = end
    }
    return true
  }

  /// The places of ` and ` and ` & `.
  private static func ands(in text: Text) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 1
    while index + 2 < text.count {
      if ASCII.isSpace(text[index - 1]) {
        if text[index] == UInt8(ascii: "&"), ASCII.isSpace(text[index + 1]) {
          found.append((index - 1)..<(index + 2))
        } else if index + 3 < text.count, ASCII.isSpace(text[index + 3]),
          ASCII.equalIgnoringCase(text[index..<(index + 3)], "and")
        {
          found.append((index - 1)..<(index + 4))
        }
      }
      index += 1
    }
    return found
  }

  private static func commas(in text: Text) -> [Int] {
    text.indices.filter { text[$0] == TextList.comma }
  }

  static func isInitials(_ text: Text, _ piece: Range<Int>) -> Bool {
    var letters = 0
    var small = 0
    for index in piece {
      let byte = text[index]
      if byte &- 0x61 < 26 { small += 1 }
      if byte &- 0x41 < 26 || byte >= 0xC3 { letters += 1 }
      if ASCII.isDigit(byte) { return false }
    }
    return letters > 0 && letters <= 4 && small == 0
  }

  private static func isSuffix(_ text: Text, _ piece: Range<Int>) -> Bool {
    let word = text[piece].filter { $0 != UInt8(ascii: ".") }
    return ASCII.equalIgnoringCase(word, "jr") || ASCII.equalIgnoringCase(word, "sr") || word.elementsEqual("III".utf8)
      || word.elementsEqual("II".utf8)
  }

  /// Whether a piece is a suffix or a degree.
  private static func follows(_ text: Text, _ piece: Range<Int>) -> Bool {
    isSuffix(text, piece) || NameWord.isDegree(text, piece)
  }

  /// The text without the full stop that closes a list such as `Smith J, Doe A.` does.
  private static func withoutClosingStop(_ text: Text) -> Text {
    let range = trimmed(text, 0..<text.count)
    let stop = UInt8(ascii: ".")
    guard range.count > 4, text.firstIndex(of: stop) == range.upperBound - 1,
      let comma = text.firstIndex(of: TextList.comma),
      words(text, trimmed(text, 0..<comma)).count > 1, text[range.upperBound - 2] &- 0x41 < 26
    else { return text }
    return part(text, range.dropLast())
  }

  static func words(_ text: Text, _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where ASCII.isSpace(text[index]) {
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { words.append(start..<range.upperBound) }
    return words
  }

  static func trimmed(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ASCII.isSpace(text[start]) { start += 1 }
    while end > start, ASCII.isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func part(_ text: Text, _ range: Range<Int>) -> Text { Text(rebasing: text[range]) }

  /// Gives a name without `et al.` and without the number that Scopus puts behind it in brackets.
  private static func give(_ name: Text, _ body: (Text) -> Void) {
    var range = trimmed(name, 0..<name.count)
    if let open = name[range].lastIndex(of: UInt8(ascii: "(")), name[range].last == UInt8(ascii: ")"),
      open > range.lowerBound, name[(open + 1)..<(range.upperBound - 1)].allSatisfy(ASCII.isDigit)
    {
      range = trimmed(name, range.lowerBound..<open)
    }
    let text = part(name, range)
    for ending: StaticString in [" et al.", " et al"] where text.count > ending.utf8CodeUnitCount {
      if ASCII.equalIgnoringCase(text.suffix(ending.utf8CodeUnitCount), ending) {
        range = range.lowerBound..<(range.upperBound - ending.utf8CodeUnitCount)
      }
    }
    if range.isEmpty || ASCII.equalIgnoringCase(text, "et al.") || ASCII.equalIgnoringCase(text, "et al")
      || ASCII.equalIgnoringCase(text, "and")
    {
      return
    }
    body(part(name, range))
  }
}

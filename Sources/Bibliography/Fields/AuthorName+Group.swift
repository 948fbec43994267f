/// Which names are none of a person.
extension AuthorName {
  typealias Text = UnsafeBufferPointer<UInt8>

  static func namesGroup(_ text: Text, _ whole: Range<Int>) -> Bool {
    // The only long names are groups'; the words are looked at only there, since most names are short.
    if whole.count < 8 { return false }
    var finding = GroupFinding()
    var rest = whole
    while let word = NameWord.first(text, rest) {
      finding.add(text, word, isFirst: word.lowerBound == whole.lowerBound)
      if text[word.upperBound - 1] == UInt8(ascii: ",") && !finding.isGroup { finding.words = 0 }
      rest = word.upperBound..<whole.upperBound
    }
    return finding.isGroup
  }

  /// What the words of a name, counted from the last comma on, say of a group.
  private struct GroupFinding {
    var words = 0
    private var hasStrong = false
    private var hasWeak = false
    private var hasAcronym = false
    private var isPerson = false
    private var isSure = false

    var isGroup: Bool { isSure || (!isPerson && (hasStrong && words > 1 || hasWeak && (words > 2 || hasAcronym))) }

    mutating func add(_ text: Text, _ word: Range<Int>, isFirst: Bool) {
      words += 1
      let letters = AuthorName.letters(text, word)
      if letters.count > 1 {
        if text[word].elementsEqual("of".utf8) || text[word].elementsEqual("for".utf8) {
          isSure = words > 1
        } else if letters.count >= 4, AuthorName.isGroupWord(letters, AuthorName.strongWords) {
          hasStrong = true
        } else if letters.count >= 4, AuthorName.isGroupWord(letters, AuthorName.weakWords) {
          hasWeak = true
        } else if isFirst, letters.count >= 4, letters.allSatisfy({ $0 &- 0x41 < 26 }) {
          hasAcronym = true
        }
      }
      // `Council ML` is a person.
      isPerson = words == 2 && NameWord.isInitials(text, word)
    }
  }

  private static func letters(_ text: Text, _ word: Range<Int>) -> Text {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, ASCII.lowercased(text[start]) &- 0x61 >= 26 { start += 1 }
    end = start
    while end < word.upperBound, ASCII.lowercased(text[end]) &- 0x61 < 26 { end += 1 }
    return Text(rebasing: text[start..<end])
  }

  private static func isGroupWord(_ letters: Text, _ words: [StaticString]) -> Bool {
    let first = ASCII.lowercased(letters[0])
    return words.contains { $0.utf8Start.pointee == first && ASCII.equalIgnoringCase(letters, $0) }
  }

  private static let strongWords: [StaticString] = [
    "group", "groups", "consortium", "consortia", "collaboration", "collaborations", "collaborative", "collaborators",
    "investigators", "committee", "society", "association", "network", "university", "organization", "organisation",
    "federation", "foundation", "team", "initiative", "department", "ministry", "council", "taskforce", "workgroup",
    "academy", "institute", "institutes", "trialists", "commission", "agency", "alliance", "secretariat",
    "corporation", "administration", "contributors", "subcommittee", "gesellschaft", "arbeitsgruppe",
    "arbeitsgemeinschaft", "groupe", "grupo", "gruppo", "sociedad", "gmbh",
  ]

  private static let weakWords: [StaticString] = [
    "study", "studies", "trial", "trials", "college", "board", "panel", "center", "centre", "centers", "centres",
    "hospital", "programme", "program", "project", "registry", "register", "authority", "services", "force",
  ]

  /// The name without `et al.` or `and others` at its end.
  static func withoutEtAl(_ text: Text, _ whole: Range<Int>) -> Range<Int> {
    for tail in ["et al.", "et al", "and others", "others", "et. al."] as [StaticString] {
      let length = tail.utf8CodeUnitCount
      if whole.count < length { continue }
      let start = whole.upperBound - length
      let stands = start == whole.lowerBound || !NameWord.isLetter(text[start - 1])
      if stands, ASCII.equalIgnoringCase(Text(rebasing: text[start..<whole.upperBound]), tail) {
        return NameWord.trimmed(text, whole.lowerBound..<start)
      }
    }
    return whole
  }

  /// The name without a number in brackets behind it: `Family, Given (57190000000)`.
  static func withoutBrackets(_ text: Text, _ whole: Range<Int>) -> Range<Int> {
    guard let last = whole.last, text[last] == UInt8(ascii: ")"),
      let open = whole.last(where: { text[$0] == UInt8(ascii: "(") }),
      (open..<last).contains(where: { ASCII.isDigit(text[$0]) })
    else { return whole }
    let rest = NameWord.trimmed(text, whole.lowerBound..<open)
    return rest.isEmpty ? whole : rest
  }

  /// Whether the text says that there is no author.
  static func isPlaceholder(_ text: Text, _ whole: Range<Int>) -> Bool {
    if !whole.contains(where: { NameWord.isLetter(text[$0]) }) { return true }
    var name = Text(rebasing: text[whole])
    if name.elementsEqual("NA".utf8) || name.elementsEqual("N/A".utf8) { return true }
    if name.count < 4 || name.count > 30 { return false }
    if name.first == UInt8(ascii: "["), name.last == UInt8(ascii: "]") {
      name = Text(rebasing: name[1..<(name.count - 1)])
    }
    return placeholders.contains { ASCII.equalIgnoringCase(name, $0) }
  }

  private static let placeholders: [StaticString] = [
    "anonymous", "anon", "anon.", "no author name available", "no authors listed", "no author listed", "no author",
  ]
}

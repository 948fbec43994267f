/// Which names are none of a person.
extension AuthorName {
  typealias Text = UnsafeBufferPointer<UInt8>

  static func namesGroup(_ text: Text, _ whole: Range<Int>) -> Bool {
    // The only long names are groups'; the words are looked at only there, since most names are short.
    if whole.count < 8 || !GroupWords.mayBeIn(text, whole) { return false }
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
        if GroupWords.isOfOrFor(text, word) {
          isSure = words > 1
        } else if letters.count >= 4, GroupWords.strong.holds(letters) {
          hasStrong = true
        } else if letters.count >= 4, GroupWords.weak.holds(letters) {
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

  /// The name without `et al.` or `and others` at its end.
  static func withoutEtAl(_ text: Text, _ whole: Range<Int>) -> Range<Int> {
    // Most names end otherwise.
    guard let last = whole.last else { return whole }
    switch text[last] | 0x20 {
    case UInt8(ascii: "l"), UInt8(ascii: "s"): break
    case UInt8(ascii: ".") where whole.count > 1 && text[last - 1] | 0x20 == UInt8(ascii: "l"): break
    default: return whole
    }
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
    if name.equals("NA") || name.equals("N/A") { return true }
    if name.count < 4 || name.count > 30 { return false }
    if name.first == UInt8(ascii: "["), name.last == UInt8(ascii: "]") {
      name = Text(rebasing: name[1..<(name.count - 1)])
    }
    let first = name[0] | 0x20
    if first != UInt8(ascii: "a"), first != UInt8(ascii: "n") { return false }
    return placeholders.contains { ASCII.equalIgnoringCase(name, $0) }
  }

  private static let placeholders: [StaticString] = [
    "anonymous", "anon", "anon.", "no author name available", "no authors listed", "no author listed", "no author",
  ]
}

/// A body that writes: a society, a committee, a consortium.
enum ReferenceGroup {
  /// The group named from a token on, up to the next stop, comma or bracket; nil where no group is named.
  static func range(in text: ReferenceText, from start: Int, end: Int) -> Range<Int>? {
    var stop = start
    while stop < end, stop < start + 24, !text.tokens[stop].isAny(of: ".,;:([\"?!") { stop += 1 }
    return isGroup(text, start..<stop) ? start..<stop : nil
  }

  /// Whether some words name a group: one of them is such as groups have, and the words are capitalised as names are.
  static func isGroup(_ text: ReferenceText, _ words: Range<Int>) -> Bool {
    guard let first = words.first, words.upperBound <= text.tokens.count, words.count <= 24 else { return false }
    let token = text.tokens[first]
    if words.count == 1 { return token.isWord && token.isAllCapitals && (2...8).contains(token.length) }
    var (capitals, others, isNamed) = (0, 0, false)
    for index in words {
      if ImprintReader.isYear(text, index) { return false }
      if text.token(index, isAny: groupWords) { isNamed = true }
      if text.tokens[index].isCapitalised {
        capitals += 1
      } else if text.tokens[index].isWord, !text.token(index, isAny: ReferenceJournal.smallWords) {
        others += 1
      }
    }
    return isNamed && capitals >= 2 && others <= 1 || isNamed && capitals >= 1 && others == 0
  }

  /// Whether nothing but a group can be meant: `on behalf of the …`, `… Collaborative Group`.
  static func isPlain(_ text: ReferenceText, _ words: Range<Int>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if words.count > 12 { return false }
    if text.token(first, isAny: ["on", "for", "the"]) && !text.tokens[first].isCapitalised { return true }
    return words.count > 1 && text.token(last, isAny: groupWords)
  }

  private static let groupWords: Set<String> = [
    "group", "groups", "consortium", "collaboration", "collaborative", "collaborators", "investigators", "committee",
    "society", "association", "network", "university", "organization", "organisation", "federation", "foundation",
    "initiative", "department", "ministry", "council", "taskforce", "workgroup", "academy", "institute", "college",
    "agency", "centre", "center", "centers", "service", "authority", "commission", "board", "office", "programme",
    "trialists", "panel", "eshre", "nice", "hfea", "asrm", "who", "union", "alliance", "force", "bureau",
  ]
}

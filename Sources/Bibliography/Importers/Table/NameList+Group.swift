/// Institutions whose names hold `and` or commas.
extension NameList {
  /// Whether a whole cell names one group, as `Centers for Disease Control and Prevention` and
  /// `National Heart, Lung and Blood Institute` do; `Smith J, Doe A and Invented Study Group` are three names.
  static func namesOneGroup(_ text: Text, _ joined: [Range<Int>], _ commas: [Int]) -> Bool {
    if joined.isEmpty && commas.isEmpty || !isGroup(text, 0..<text.count) { return false }
    let parts = ranges(text, between: commas.map { $0..<($0 + 1) })
    if parts.indices.contains(where: { isPerson(text, parts[$0], behind: $0 > 0 ? parts[$0 - 1] : nil) }) {
      return false
    }
    guard let first = parts.first, parts.count > 1 else {
      // `Smith J and Invented Study Group`
      return !ranges(text, between: joined).contains { isPerson(text, $0, behind: nil) }
    }
    let smallest = ranges(
      text, between: (joined + commas.map { $0..<($0 + 1) }).sorted { $0.lowerBound < $1.lowerBound })
    let holdsSingleWord = smallest.dropFirst().contains { words(text, $0).count == 1 }
    if isGroup(text, first) { return holdsSingleWord || parts.dropFirst().contains { isGroup(text, $0) } }
    return holdsSingleWord && words(text, first).count > 1
  }

  static func isGroup(_ text: Text, _ range: Range<Int>) -> Bool {
    range.contains { NameWord.isLetter(text[$0]) } && AuthorName.namesGroup(text, range)
  }

  /// Whether a part ends with initials, or is some behind a family name.
  private static func isPerson(_ text: Text, _ part: Range<Int>, behind before: Range<Int>?) -> Bool {
    let found = words(text, part)
    guard let last = found.last, found.count < 5, isInitials(text, last), !isGroup(text, part) else { return false }
    return found.count > 1 || before.map { !isGroup(text, $0) } ?? false
  }

  /// What stands between the cuts, which are in order.
  static func ranges(_ text: Text, between cuts: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for cut in cuts + [text.count..<text.count] where cut.lowerBound >= start {
      let piece = trimmed(text, start..<cut.lowerBound)
      if !piece.isEmpty { found.append(piece) }
      start = cut.upperBound
    }
    return found
  }
}

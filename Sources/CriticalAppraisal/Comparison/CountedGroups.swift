internal import Bibliography

/// The groups of a sentence by its numbers of people and its joints, whatever the field: "30 women with X and 28
/// without", "responders (n = 12) v non-responders (n = 15)", "failed in 121 and succeeded in 197".
struct CountedGroups {
  struct Part: Equatable {
    /// The bytes of the record.
    var range: Range<Int>
    var size: Int?
  }

  private(set) var found: [Part] = []
  /// Whether the sentence gives results, whose numbers often count nobody.
  var isResult: Bool { words.all.contains { GroupWords.results.contains($0.key) } }
  let words: SentenceWords
  let bytes: UnsafeBufferPointer<UInt8>

  /// More are not told apart.
  private static let most = 4

  init(in sentence: Range<Int>, of record: UnsafeBufferPointer<UInt8>) {
    bytes = UnsafeBufferPointer(rebasing: record[sentence])
    words = SentenceWords(bytes)
    let counts = GroupCounts(words, in: bytes).found
    if counts.isEmpty || counts.count > Self.most { return }
    let isTrailing = isTrailing(counts)
    var start = 0
    for (place, count) in counts.enumerated() {
      let next = place + 1 < counts.count ? counts[place + 1] : nil
      let range: Range<Int>
      if count.isInBrackets {
        range = bracketed(count, from: start)
      } else if isTrailing {
        range = trailing(count, from: start)
      } else {
        range = leading(count, before: next)
      }
      start = range.upperBound
      if range.isEmpty {
        // "Three donors a case (n = 192)": the brackets size the group before.
        if let last = found.indices.last, found[last].size == nil { found[last].size = count.value }
        continue
      }
      found.append(
        Part(
          range: (sentence.lowerBound + range.lowerBound)..<(sentence.lowerBound + range.upperBound),
          size: count.value < GroupCounts.leastAlone && !count.isInBrackets ? nil : count.value))
    }
  }

  /// Whether every number closes what is said of its group: "failed in 121 and succeeded in 197 women".
  private func isTrailing(_ counts: [GroupCounts.Count]) -> Bool {
    counts.allSatisfy { count in
      if count.isInBrackets { return false }
      guard count.words.lowerBound > 0 else { return false }
      let next = firstBehindPeople(count)
      guard next < words.all.count else { return true }
      return words.all[next].isBehindStop || GroupWords.strongJoints.contains(words.all[next].key)
    }
  }

  /// The place of the first word behind a number and the word for people that belongs to it.
  private func firstBehindPeople(_ count: GroupCounts.Count) -> Int {
    let next = count.words.upperBound
    for place in words.all.indices.dropFirst(next).prefix(2) where !words.all[place].isBehindStop {
      if GroupWords.isPeople(words.all[place].key) { return place + 1 }
    }
    return next
  }

  /// "30 women with X": from the number to the joint before the next, or to the verb that goes on.
  private func leading(_ count: GroupCounts.Count, before next: GroupCounts.Count?) -> Range<Int> {
    let limit = next.map { joint(before: $0, behind: count) } ?? words.all.count
    return begin(of: count)..<end(of: count.words.upperBound..<max(limit, count.words.upperBound), from: count)
  }

  /// At the number, or where it stands behind "a random subcohort of", at these words.
  private func begin(of count: GroupCounts.Count) -> Int {
    let place = count.words.lowerBound
    guard place > 1, words.key(place - 1) == PeopleWords.of, GroupWords.isWholeGroup(words.key(place - 2)),
      !words.all[place - 1].isBehindStop
    else { return count.range.lowerBound }
    return words.all[place - 2].range.lowerBound
  }

  /// "failed in 121 women": from behind the group before, or the clause's beginning, to the word for people.
  private func trailing(_ count: GroupCounts.Count, from start: Int) -> Range<Int> {
    let last = words.all[max(count.words.upperBound, firstBehindPeople(count)) - 1].range.upperBound
    let first = words.all.firstIndex { $0.range.lowerBound >= start } ?? count.words.lowerBound
    var begin = min(first, count.words.lowerBound)
    // Behind a joint, and at the sentence's beginning behind the last stop.
    while begin < count.words.lowerBound, GroupWords.strongJoints.contains(words.all[begin].key) { begin += 1 }
    if start == 0 {
      for place in words.all[begin..<count.words.lowerBound].indices.dropFirst()
      where words.all[place].isBehindStop && count.words.lowerBound - place > 1 && !isAbbreviated(place) {
        begin = place
      }
    }
    return words.all[begin].range.lowerBound..<behindBrackets(closed(last))
  }

  /// "kept in 168 (cured)": brackets right behind a group say who they are.
  private func behindBrackets(_ end: Int) -> Int {
    guard end + 1 < bytes.count, bytes[end] == 0x20, bytes[end + 1] == 0x28,
      let closing = bytes[end...].prefix(60).firstIndex(of: 0x29)
    else { return end }
    return closing + 1
  }

  /// "responders (n = 12)": from the head of the noun phrase to the bracket's end.
  private func bracketed(_ count: GroupCounts.Count, from start: Int) -> Range<Int> {
    let opening = bracket(before: count.range.lowerBound)
    let before = words.all.indices.filter {
      words.all[$0].range.lowerBound >= start && words.all[$0].range.upperBound <= opening
    }
    // "45% (n = 55)" names nobody.
    guard let nearest = before.last, words.all[nearest].key != 0 else { return start..<start }
    let head = before.last { GroupWords.isHead(words.all[$0].key) } ?? nearest
    var begin = head
    while begin > (before.first ?? head) {
      let word = words.all[begin - 1]
      if words.all[begin].isBehindStop && !isAbbreviated(begin) { break }
      let isSplit = PeopleWords.breaks.contains(word.key) || GroupWords.joints.contains(word.key)
      if isSplit || GroupWords.verbs.contains(word.key) { break }
      begin -= 1
    }
    return words.all[begin].range.lowerBound..<closed(count.range.upperBound)
  }
}

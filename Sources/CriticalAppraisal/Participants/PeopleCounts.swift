internal import Bibliography

/// The counts of people in one sentence, and not those of samples, studies, years or animals.
///
/// A number counts people where a word for people follows before anything else that can be counted ("40 infertile
/// European women"), and in "(n = 40)" where the clause before it speaks of no other things.
struct PeopleCounts {
  struct Count: Equatable {
    var number: Int
    /// The bytes of the number.
    var range: Range<Int>
    /// The number is that of which others are a part: "of 65 women".
    var isWhole: Bool
    /// Another count is joined to it by "and" in one phrase: "263 girls and 319 boys".
    var isJoined: Bool
    fileprivate var isInBrackets: Bool
    fileprivate var place: Int
  }

  private(set) var found: [Count] = []
  private let words: SentenceWords
  private let countsSizes: Bool
  /// The last "n = 40" was one of things; another behind it that names nothing is too.
  private var isAmongThings = false

  /// Reads a sentence; in a review "n = 40" counts studies, so that it is left aside there.
  init(_ bytes: UnsafeBufferPointer<UInt8>, countsSizes: Bool = true) {
    words = SentenceWords(bytes)
    self.countsSizes = countsSizes
    for place in words.all.indices { read(place) }
  }

  private mutating func read(_ place: Int) {
    guard let number = words.all[place].count, number > 0 else { return }
    let before = words.key(place - 1)
    let isSize = before == PeopleWords.n
    if !isFollowedByPeople(place, after: before), !isSize || !countsSizes || !isOfPeople(place - 1) { return }
    // "30 women (n = 30)" says it twice.
    if isSize, let last = found.last, !last.isInBrackets, last.number == number { return }
    found.append(
      Count(
        number: number, range: words.all[place].range, isWhole: isWhole(place, after: before),
        isJoined: !isSize && isJoined(place),
        isInBrackets: isSize, place: place))
  }

  private func isJoined(_ place: Int) -> Bool {
    guard let last = found.last, !last.isInBrackets else { return false }
    let and = words.key(place - 1) == PeopleWords.of ? place - 2 : place - 1
    return words.key(and) == PeopleWords.and && !words.all[and].isBehindStop
      && !words.all[last.place..<place].contains { PeopleWords.verbs.contains($0.key) }
  }

  /// "Of 65 women", "out of 65 women", "among 65", but not "blood of 40 women and of 25 others".
  private func isWhole(_ place: Int, after before: UInt64) -> Bool {
    if !found.isEmpty || !PeopleWords.wholes.contains(before) { return false }
    return before != PeopleWords.of || place == 1 || words.all[place - 1].isBehindStop
      || words.key(place - 2) == PeopleWords.out
  }

  /// Whether a word for people comes within a few words, with no other plural, preposition or stop between.
  private func isFollowedByPeople(_ place: Int, after before: UInt64) -> Bool {
    if PeopleWords.ranks.contains(before) { return false }
    if words.all[place].isYear, PeopleWords.dates.contains(before) { return false }
    for next in words.all.indices[(place + 1)...].prefix(6) {
      let word = words.all[next]
      let isBehindAbbreviation = word.range.lowerBound == words.all[next - 1].endOfBrackets.map { $0 + 1 }
      if word.count != nil || word.isBehindStop && word.endOfBrackets == nil && !isBehindAbbreviation { return false }
      if PeopleWords.people.contains(word.key) { return true }
      if PeopleWords.breaks.contains(word.key) || word.isPlural { return false }
    }
    return false
  }

  /// Whether the clause before "n = 40" speaks of people, or of a group without saying of what.
  private mutating func isOfPeople(_ place: Int) -> Bool {
    var isOfThings = false
    for before in words.all.indices[..<place].reversed().prefix(10) {
      let word = words.all[before]
      if PeopleWords.people.contains(word.key) {
        isAmongThings = false
        return true
      }
      if word.key == PeopleWords.with || word.key == PeopleWords.without { isOfThings = false }
      if word.isPlural && !PeopleWords.breaks.contains(word.key) && word.key != PeopleWords.groups
        || PeopleWords.animals.contains(word.key)
      {
        isOfThings = true
      }
      if word.isBehindStop && before < place { break }
    }
    isAmongThings = isAmongThings || isOfThings
    let hasPeople = words.all.contains {
      PeopleWords.people.contains($0.key) || PeopleWords.groupNames.contains($0.key)
    }
    return hasPeople && !isAmongThings && !words.all.contains { PeopleWords.animals.contains($0.key) }
  }
}

/// The numbers of a sentence that may count the people of a group.
///
/// The sentence was picked because it defines groups, so that any whole number counts unless something beside it says
/// that it is a time, a measure, a rank or a result.
struct GroupCounts {
  struct Count: Equatable {
    var value: Int
    /// The bytes of the sentence that the number fills.
    var range: Range<Int>
    /// The places of its words.
    var words: Range<Int>
    /// Written behind the words for the group, as in "responders (n = 12)" and "failure group (36 cases)".
    var isInBrackets: Bool
  }

  private(set) var found: [Count] = []

  /// Fewer are counted only where a word for people follows, or "n =" stands before.
  static let leastAlone = 5

  init(_ words: SentenceWords, in bytes: UnsafeBufferPointer<UInt8>) {
    for number in SpelledNumbers(words.all).all {
      let (first, next) = (number.words.lowerBound, number.words.upperBound)
      let before = words.key(first - 1)
      let isSize = before == PeopleWords.n
      if !isSize, !Self.countsPeople(number, words, before) || Self.isAside(number, words, bytes) { continue }
      let isInBrackets = Self.isInBrackets(number, words, bytes, isSize: isSize)
      // "30 women (n = 30)" says it twice.
      if isInBrackets, let last = found.last, !last.isInBrackets, last.value == number.value { continue }
      found.append(Count(value: number.value, range: number.range, words: first..<next, isInBrackets: isInBrackets))
    }
    dropWholes(words)
  }

  private static func countsPeople(_ number: SpelledNumbers.Number, _ words: SentenceWords, _ before: UInt64) -> Bool {
    let next = number.words.upperBound
    if number.value < 1 || GroupWords.neverBefore.contains(before) { return false }
    // The end of a range: "three to eight", "between 2 and 5".
    if before == GroupWords.to || before == PeopleWords.and, words.key(number.words.lowerBound - 2) == 0 {
      let isBetween = words.key(number.words.lowerBound - 3) == GroupWords.between
      if before == GroupWords.to || isBetween { return false }
    }
    if next < words.all.count, words.all[next].key == GroupWords.p { return false }
    switch follower(next, words, isFew: number.value < leastAlone) {
    case true: return true
    case false: return false
    case nil: return number.value >= leastAlone && !number.isYear && !GroupWords.rarelyBefore.contains(before)
    }
  }

  /// Whether the next words name people or something else that is counted; nil where they name neither.
  private static func follower(_ place: Int, _ words: SentenceWords, isFew: Bool) -> Bool? {
    for next in words.all.indices.dropFirst(place).prefix(4) {
      let word = words.all[next]
      if word.isBehindStop || word.count != nil { return nil }
      if isFew, GroupWords.offspring.contains(word.key) { return false }
      if GroupWords.isPeople(word.key) { return true }
      if GroupWords.unitsAfter.contains(word.key) { return false }
      if PeopleWords.breaks.contains(word.key) { return nil }
    }
    return nil
  }

  /// Whether the number stands in brackets as a size: behind "n =", at their beginning, or before "cases)".
  private static func isInBrackets(
    _ number: SpelledNumbers.Number, _ words: SentenceWords, _ bytes: UnsafeBufferPointer<UInt8>, isSize: Bool
  ) -> Bool {
    if isSize { return true }
    let before = bytes[..<number.range.lowerBound].last
    return before == 0x28 || before == 0x5B
      || isOpen(number.range, bytes) && isClosedBehindPeople(number, words, bytes)
  }

  /// Whether the number stands further inside brackets without being a size, as in "(SD 6)".
  private static func isAside(
    _ number: SpelledNumbers.Number, _ words: SentenceWords, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = bytes[..<number.range.lowerBound].last
    if before == 0x28 || before == 0x5B { return false }
    return isOpen(number.range, bytes) && !isClosedBehindPeople(number, words, bytes)
  }

  /// Whether a bracket is open before a number.
  private static func isOpen(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let opening = bytes[..<range.lowerBound].lastIndex { $0 == 0x28 || $0 == 0x29 }
    return opening.map { bytes[$0] == 0x28 && range.lowerBound - $0 < 100 } ?? false
  }

  /// "36 cases)".
  private static func isClosedBehindPeople(
    _ number: SpelledNumbers.Number, _ words: SentenceWords, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let next = number.words.upperBound
    guard next < words.all.count, GroupWords.isPeople(words.all[next].key) else { return false }
    let end = words.all[next].range.upperBound
    return end < bytes.count && bytes[end] == 0x29
  }

  /// Leaves out a number of which the others are parts: the sum of those behind it, and "of 143 women".
  private mutating func dropWholes(_ words: SentenceWords) {
    for place in found.indices.dropLast().reversed() where found.count > 1 {
      let between = found[place].words.upperBound..<found[place + 1].words.lowerBound
      let isNamedWhole = between.contains {
        words.all[$0].key == PeopleWords.of && GroupWords.wholeOf.contains(words.key($0 + 1))
      }
      if isNamedWhole, !found[place].isInBrackets { found.remove(at: place) }
    }
    for place in found.indices.reversed() where found.count > 2 {
      let rest = found.indices.filter { $0 != place }.map { found[$0].value }
      let pairs = zip(rest, rest.dropFirst()).contains { $0 + $1 == found[place].value }
      if pairs || rest.reduce(0, +) == found[place].value { found.remove(at: place) }
    }
    if found.count > 1, let first = found.first, !first.isInBrackets {
      let place = first.words.lowerBound
      let isFirst = place <= 1 || words.all[place - 1].isBehindStop
      let isWhole = GroupWords.wholes.contains(words.key(place - 1)) && (isFirst || found.count > 2)
      if isWhole, found.dropFirst().allSatisfy({ $0.value < first.value }) { found.removeFirst() }
    }
    // "From 510 patients 76 who became delirious and 152 who did not": the first is too large to be one of the groups.
    if found.count == 3, !found[0].isInBrackets, found[0].value > found[1].value + found[2].value {
      found.removeFirst()
    }
    let sized = found.filter(\.isInBrackets)
    if sized.count > 1 { found = sized }
  }
}

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
  private static let leastAlone = 5

  init(_ words: SentenceWords, in bytes: UnsafeBufferPointer<UInt8>) {
    for number in SpelledNumbers(words.all).all {
      let (first, next) = (number.words.lowerBound, number.words.upperBound)
      let before = words.key(first - 1)
      let isSize = before == PeopleWords.n
      if !isSize, !Self.countsPeople(number, words, before) { continue }
      let isInBrackets = Self.isInBrackets(number.range, bytes, isSize: isSize)
      // "30 women (n = 30)" says it twice.
      if isInBrackets, let last = found.last, !last.isInBrackets, last.value == number.value { continue }
      found.append(Count(value: number.value, range: number.range, words: first..<next, isInBrackets: isInBrackets))
    }
    dropWholes(words)
  }

  private static func countsPeople(_ number: SpelledNumbers.Number, _ words: SentenceWords, _ before: UInt64) -> Bool {
    let next = number.words.upperBound
    let follows = next < words.all.count && !words.all[next].isBehindStop ? words.all[next].key : 0
    let isOfPeople = isFollowedByPeople(next, words)
    if GroupWords.unitsAfter.contains(follows) || GroupWords.neverBefore.contains(before) { return false }
    if next < words.all.count, words.all[next].key == GroupWords.p { return false }
    if number.value < leastAlone || number.isYear || GroupWords.rarelyBefore.contains(before) { return isOfPeople }
    // The end of a range: "three to eight".
    return before != GroupWords.to || words.key(number.words.lowerBound - 2) != 0
  }

  private static func isFollowedByPeople(_ place: Int, _ words: SentenceWords) -> Bool {
    for next in words.all.indices.dropFirst(place).prefix(4) {
      let word = words.all[next]
      if word.isBehindStop || word.count != nil { return false }
      if GroupWords.isPeople(word.key) { return true }
      if PeopleWords.breaks.contains(word.key) { return false }
    }
    return false
  }

  /// Whether a bracket opened before the number that has not closed, with nothing but a few signs and words between.
  private static func isInBrackets(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, isSize: Bool) -> Bool {
    let farthest = isSize ? 80 : 2
    for place in (max(0, range.lowerBound - farthest)..<range.lowerBound).reversed() {
      if bytes[place] == 0x29 || bytes[place] == 0x5D { return isSize }
      if bytes[place] == 0x28 || bytes[place] == 0x5B { return true }
    }
    return isSize
  }

  /// Leaves out a number of which the others are parts: the sum of those behind it, and "of 143 women".
  private mutating func dropWholes(_ words: SentenceWords) {
    for place in found.indices.reversed() where found.count > 2 {
      let rest = found.indices.filter { $0 != place }.map { found[$0].value }
      let pairs = zip(rest, rest.dropFirst()).contains { $0 + $1 == found[place].value }
      if pairs || rest.reduce(0, +) == found[place].value { found.remove(at: place) }
    }
    if found.count > 2, let first = found.first {
      let isWhole = GroupWords.wholes.contains(words.key(first.words.lowerBound - 1))
      if isWhole, found.dropFirst().allSatisfy({ $0.value < first.value }) { found.removeFirst() }
    }
    let sized = found.filter(\.isInBrackets)
    if sized.count > 1 { found = sized }
  }
}

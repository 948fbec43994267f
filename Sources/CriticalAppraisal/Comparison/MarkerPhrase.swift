/// What was measured, where no topic names it: the words before "levels were higher" or "was measured".
struct MarkerPhrase {
  /// The bytes of the sentence; nil where no such words stand there.
  private(set) var range: Range<Int>?

  private static let mostWords = 5

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let words = SentenceWords(bytes).all
    for place in words.indices {
      let key = words[place].key
      if MarkerWords.verbs.contains(key), Self.saysMeasured(words, behind: place) {
        range = Self.phrase(words, before: place)
      } else if MarkerWords.levels.contains(key), place + 1 < words.count, words[place + 1].key == PeopleWords.of {
        range = Self.phrase(words, from: place + 2)
      }
      if range != nil { return }
    }
  }

  /// "were then measured", "were significantly higher".
  private static func saysMeasured(_ words: [SentenceWords.Word], behind place: Int) -> Bool {
    let next = words.indices.dropFirst(place + 1).prefix(3)
    return next.contains { MarkerWords.findings.contains(words[$0].key) }
  }

  /// The noun phrase that ends before a verb, without "levels" and "concentrations".
  private static func phrase(_ words: [SentenceWords.Word], before verb: Int) -> Range<Int>? {
    if words[verb].isBehindStop { return nil }
    var end = verb
    while end > 0, MarkerWords.levels.contains(words[end - 1].key) { end -= 1 }
    var start = end
    while start > 0, end - start < mostWords, !isEdge(words[start - 1]) {
      start -= 1
      if words[start].isBehindStop { break }
    }
    return named(words, start..<end)
  }

  /// The noun phrase behind "levels of".
  private static func phrase(_ words: [SentenceWords.Word], from start: Int) -> Range<Int>? {
    var start = start
    while start < words.count, MarkerWords.openers.contains(words[start].key) { start += 1 }
    var end = start
    while end < words.count, end - start < mostWords, !isEdge(words[end]), end == start || !words[end].isBehindStop {
      if MarkerWords.findings.contains(words[end].key) { break }
      end += 1
    }
    return named(words, start..<end)
  }

  private static func isEdge(_ word: SentenceWords.Word) -> Bool {
    PeopleWords.breaks.contains(word.key) || MarkerWords.verbs.contains(word.key)
      || MarkerWords.openers.contains(word.key) || GroupWords.isHead(word.key)
  }

  /// Words of which one at least names no people, no specimen and no number.
  private static func named(_ words: [SentenceWords.Word], _ places: Range<Int>) -> Range<Int>? {
    guard let first = places.first, let last = places.last else { return nil }
    let isThing = places.contains { place in
      let word = words[place]
      return word.key != 0 && !MarkerWords.nobodies.contains(word.key)
    }
    if !isThing || MarkerWords.nobodies.contains(words[last].key) { return nil }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }
}

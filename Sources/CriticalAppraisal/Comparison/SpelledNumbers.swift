/// Whole numbers of a sentence, in digits or in words: "26", "Twenty-six", "One hundred and thirty-one".
struct SpelledNumbers {
  struct Number: Equatable {
    var value: Int
    /// The places of its words among those of the sentence.
    var words: Range<Int>
    /// The bytes of the sentence that it fills.
    var range: Range<Int>
    var isYear = false
  }

  private(set) var all: [Number] = []

  init(_ words: [SentenceWords.Word]) {
    var place = 0
    while place < words.count {
      if words[place].count != nil || Self.value(words[place].key) != nil {
        if let number = Self.number(words, at: place) {
          all.append(number)
          place = number.words.upperBound
          continue
        }
      }
      place += 1
    }
  }

  private static func number(_ words: [SentenceWords.Word], at start: Int) -> Number? {
    if let count = words[start].count {
      return Number(
        value: count, words: start..<(start + 1), range: words[start].range, isYear: words[start].isYear)
    }
    guard var value = value(words[start].key) else { return nil }
    var next = start + 1
    func follower(_ place: Int) -> Int? {
      place < words.count && !words[place].isBehindStop ? Self.value(words[place].key) : nil
    }
    func isWord(_ place: Int, _ key: UInt64) -> Bool {
      place < words.count && !words[place].isBehindStop && words[place].key == key
    }
    func addTens() {
      if value % 100 >= 20, value % 10 == 0, let unit = follower(next), unit < 10 {
        value += unit
        next += 1
      }
    }
    addTens()
    if value < 100, isWord(next, hundred) {
      value *= 100
      next += 1
      let behindAnd = isWord(next, PeopleWords.and) ? next + 1 : next
      if let rest = follower(behindAnd) {
        value += rest
        next = behindAnd + 1
        addTens()
      }
    }
    let range = words[start].range.lowerBound..<words[next - 1].range.upperBound
    return Number(value: value, words: start..<next, range: range)
  }

  private static func value(_ key: UInt64) -> Int? { key == 0 ? nil : values[key] }

  private static let hundred = SentenceBoundary.key("hundred")

  private static let values: [UInt64: Int] = {
    let units = """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
      eighteen nineteen
      """.split(separator: " ")
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
    var values: [UInt64: Int] = [:]
    for (place, word) in units.enumerated() { values[SentenceBoundary.key(word)] = place + 1 }
    for (place, word) in tens.enumerated() { values[SentenceBoundary.key(word)] = (place + 2) * 10 }
    return values
  }()
}

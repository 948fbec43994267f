import Testing

@testable import CriticalAppraisal

@Suite struct WordKeyTests {
  static let words = [
    "a", "cohort", "randomis", "randomise", "retrospective", "pharmacokinetically", "abcdefghijklmnop",
    "abcdefghijklmnopqrstuvwx",
  ]

  @Test(arguments: words) func aKeyHoldsEveryLetterInItsPlace(word: String) {
    let key = WordKey(Array(word.utf8))
    let parts = [key.low, key.middle, key.high].flatMap { part in
      (0..<8).map { UInt8(truncatingIfNeeded: part >> UInt64($0 * 8)) }
    }
    #expect(parts == Array(word.utf8) + Array(repeating: 0, count: WordKey.capacity - word.utf8.count))
    #expect(key.isShort == (word.utf8.count <= 8))
  }

  @Test func wordsThatDifferInOneLetterDiffer() {
    for word in Self.words {
      for place in word.utf8.indices {
        var bytes = Array(word.utf8)
        bytes[word.utf8.distance(from: word.utf8.startIndex, to: place)] ^= 1
        #expect(WordKey(bytes) != WordKey(Array(word.utf8)))
      }
    }
  }

  /// Every byte, at every place of a run of eight: only letters are counted, and they come out in small letters.
  @Test func aRunOfLettersEndsAtTheFirstOtherByte() {
    for byte in UInt8.min...UInt8.max {
      let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A && byte < 0x80
      for place in 0..<8 {
        var bytes = Array("AbCdEfGh".utf8)
        bytes[place] = byte
        let run = bytes.withUnsafeBufferPointer { LetterRun($0.baseAddress!) }
        #expect(run.count == (isLetter ? 8 : place), "byte \(byte) at \(place)")
        let lowered = bytes.prefix(run.count).map { $0 | 0x20 }
        #expect(run.lowered == WordKey(lowered).low, "byte \(byte) at \(place)")
      }
    }
  }
}

@Suite struct VocabularyTests {
  @Test func aWordKeepsItsNumber() {
    var vocabulary = Vocabulary()
    let first = vocabulary.numbers(for: WordKey(Array("cohort".utf8)))
    let second = vocabulary.numbers(for: WordKey(Array("cohorts".utf8)))
    #expect(first.count == 1)
    #expect(first != second)
    #expect(vocabulary.numbers(for: WordKey(Array("cohort".utf8))) == first)
    #expect(vocabulary.count == Int(max(first[0], second[0])) + 1)
  }

  @Test func aNumberStandsForEveryDigitAndAYearForYearsAlone() {
    var vocabulary = Vocabulary()
    #expect(vocabulary.numbers(for: .anyNumber) == Array(1...10) + [Vocabulary.number])
    #expect(vocabulary.numbers(for: .anyYear) == [Vocabulary.year])
    #expect(vocabulary.numbers(for: WordKey(Array("7".utf8))) == [Vocabulary.firstDigit + 7])
    #expect(vocabulary.numbers.isEmpty)
  }

  /// Thousands of words in the table, among them some whose letters fill one, two and three machine words.
  @Test func theTableFindsItsWordsAndNoOthers() {
    var generator = SeededGenerator(seed: 1)
    var vocabulary = Vocabulary()
    func word() -> [UInt8] {
      (0..<Int.random(in: 1...24, using: &generator)).map { _ in UInt8.random(in: 0x61...0x7A, using: &generator) }
    }
    let known = (0..<3000).map { _ in WordKey(word()) }
    for key in known { _ = vocabulary.numbers(for: key) }
    let table = WordTable(vocabulary)
    for (key, number) in vocabulary.numbers { #expect(table.number(key) == number) }
    let others = (0..<3000).map { _ in WordKey(word()) }
    for key in others where vocabulary.numbers[key] == nil { #expect(table.number(key) == Vocabulary.unknown) }
    #expect(table.number(WordKey()) == Vocabulary.unknown)
  }
}

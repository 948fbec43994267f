import TestSupport
import Testing

@testable import CriticalAppraisal

/// What words stand for, and the n-grams of that.
@Suite struct WordClassTests {
  private static let text =
    ("""
    # A comment.
    [failed]
    failed lost
    [kept]
    after the
    """)
  private static var classes: WordClasses { WordClasses(text) }

  private static func meaning(_ word: String) -> UInt32 { meaning(of: NGram.word(WordKey(word.utf8))) }

  private static func meaning(of word: UInt32) -> UInt32 { classes.meanings(of: [word], 1)[0] }

  @Test func wordsOfOneClassStandForTheSame() {
    #expect(Self.meaning("failed") == Self.meaning("lost"))
    #expect(Self.meaning("failed") == WordClasses.failed)
    #expect(Self.meaning("tea") == WordClasses.other)
    #expect(Self.meaning("cup") == WordClasses.other)
  }

  @Test func keptWordsStandForThemselves() {
    #expect(Self.meaning("after") == NGram.word(WordKey("after".utf8)))
    #expect(Self.meaning("after") != Self.meaning("the"))
  }

  @Test func numbersAreOneClass() {
    #expect(Set(NGram.numbers.map(Self.meaning(of:))).count == 1)
    #expect(Self.meaning(of: NGram.numbers[0]) != WordClasses.other)
  }

  /// Three words in a row of which the second and third stand for nothing: runs of these count once.
  @Test func runsOfOtherWordsCountOnce() {
    let words = ["after", "tea", "cup", "failed"].map { NGram.word(WordKey($0.utf8)) }
    var keys: [UInt32] = []
    SlotGrams(Self.classes).forEach(in: 0..<4, of: words, Self.classes.meanings(of: words, 4)) { keys.append($0) }
    let (after, other, failed) = (Self.meaning("after"), WordClasses.other, WordClasses.failed)
    #expect(keys.contains(NGram.classes(after, other, failed)))
    #expect(keys.contains(NGram.classes(other, failed)))
    #expect(!keys.contains(NGram.classes(other, other)))
    // Four words, four pairs, and of three meanings three, two and one in a row.
    #expect(keys.count == 14)
  }

  @Test func theEmbeddedClassesHaveNoWordTwice() throws {
    let text = try #require(Assets.text(WordClasses.assetName))
    let words = text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("[") }
      .flatMap { $0.split(separator: " ") }
    #expect(Set(words).count == words.count)
    #expect(words.count > 500)
    #expect(words.allSatisfy { $0.allSatisfy { $0.isLowercase && $0.isASCII } })
  }
}

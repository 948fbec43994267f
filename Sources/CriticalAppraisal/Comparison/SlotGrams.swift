/// The n-grams by which the comparison model reads a sentence: words and pairs of words, and one to three in a row of what
/// they stand for.
struct SlotGrams {
  let classes: WordClasses

  init(_ classes: WordClasses) { self.classes = classes }

  /// Whether a sentence has a word of failure, and one of success; `meanings` are those of all words.
  func signs(in words: Range<Int>, _ meanings: UnsafePointer<UInt32>) -> OutcomeSigns {
    var signs: OutcomeSigns = []
    for word in words {
      if meanings[word] == WordClasses.failed { signs.insert(.failure) }
      if meanings[word] == WordClasses.successful { signs.insert(.success) }
    }
    return signs
  }

  /// Calls with the keys of a sentence's n-grams, in its order; runs of words that stand for nothing count as one.
  @inline(__always)
  func forEach(
    in words: Range<Int>, of hashes: UnsafePointer<UInt32>, _ meanings: UnsafePointer<UInt32>, _ body: (UInt32) -> Void
  ) {
    var before = NGram.start
    var (second, first): (UInt32, UInt32) = (0, 0)
    for word in words {
      let hash = hashes[word]
      body(NGram.one(hash))
      body(NGram.two(before, hash))
      before = hash
      let meaning = meanings[word]
      if meaning == WordClasses.other, first == meaning { continue }
      body(NGram.classes(meaning))
      if first != 0 { body(NGram.classes(first, meaning)) }
      if second != 0 { body(NGram.classes(second, first, meaning)) }
      (second, first) = (first, meaning)
    }
  }
}

/// Words that a sentence has for outcomes.
package struct OutcomeSigns: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package static let failure = OutcomeSigns(rawValue: 1)
  package static let success = OutcomeSigns(rawValue: 2)

  /// As inputs of the comparison model.
  var inputs: [Float] { [contains(.failure) ? 1 : 0, contains(.success) ? 1 : 0] }
}

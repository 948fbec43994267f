internal import CKernels

/// The n-grams of a text that the comparison model knows, sentence by sentence.
///
/// All of a text are looked up before any is weighed: many lines of the table are fetched at once.
struct SlotHits: ~Copyable {
  private var candidates = GrowingBuffer<HindsightPair>(capacity: 1 << 11)
  private var found = GrowingBuffer<HindsightPair>(capacity: 1 << 11)
  private var meanings = GrowingBuffer<UInt32>(capacity: 1 << 10)
  private let grams: SlotGrams
  private let table: NGramTable
  private var next = 0

  init(_ grams: SlotGrams, _ table: NGramTable) {
    self.grams = grams
    self.table = table
  }

  /// Looks up the n-grams of a text, those of its methods section too.
  mutating func read(_ text: AnalysedText) {
    let hashes = text.wordHashes
    next = 0
    grams.classes.meanings(of: hashes, text.allWordCount, &candidates, &found, into: &meanings)
    candidates.reserve(5 * text.allWordCount + 8)
    let (base, meanings) = (candidates.base, UnsafePointer(meanings.base))
    var count = 0
    for index in text.sentences.indices {
      let sentence = Int32(truncatingIfNeeded: index)
      // What may be known is set down without a branch, which no processor could foresee.
      grams.forEach(in: text.sentences[index].words, of: hashes, meanings) { key in
        base[count] = HindsightPair(key: key, number: sentence)
        count &+= table.mayKnow(key)
      }
    }
    found.reserve(count + 1)
    found.take(table.lookUp(base, count, into: found.base))
  }

  /// Adds up the rows of a sentence's n-grams; to be asked of one sentence after the other.
  mutating func add(
    sentence: Int, _ rows: UnsafeMutablePointer<HindsightSlotRow>, marks: (sentence: UInt32, record: UInt32),
    to sum: inout HindsightSlotSum, andNewOnesTo recordSum: inout HindsightSlotSum
  ) {
    next += hindsight_add_sentence(
      found.base + next, found.count - next, Int32(truncatingIfNeeded: sentence), rows, marks.sentence, marks.record,
      &sum, &recordSum)
  }

  /// The words for outcomes that a sentence has.
  func signs(in words: Range<Int>) -> OutcomeSigns { grams.signs(in: words, UnsafePointer(meanings.base)) }
}

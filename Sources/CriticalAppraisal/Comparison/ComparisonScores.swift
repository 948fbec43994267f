/// What the comparison model makes of a record.
struct ComparisonScores {
  /// For each sentence of title and abstract the scores of all slots; above zero speaks for it.
  var sentences: [SIMD8<Float>]
  /// The same for the sentences of a full text's methods section, which stand behind those.
  var methods: [SIMD8<Float>] = []
  /// For each of these sentences the words for outcomes that it has.
  var signs: [OutcomeSigns]
  /// What the whole text's words add to each verdict.
  var words: [Float]
  /// Sentences from the first of which the abstract begins.
  var firstAbstractSentence: Int

  /// A slot's highest score among the abstract's sentences, its second highest, and its highest in the title.
  func best(_ slot: ComparisonSlot) -> (first: Float, second: Float, title: Float) {
    var (first, second, title) = (Self.lowest, Self.lowest, Self.lowest)
    for (index, scores) in sentences.enumerated() {
      let score = max(scores[slot.rawValue], Self.lowest)
      if index < firstAbstractSentence {
        title = max(title, score)
      } else if score > first {
        (first, second) = (score, first)
      } else {
        second = max(second, score)
      }
    }
    return (first, second, title)
  }

  /// The words for outcomes in the title, and in the abstract's sentence that scores highest for a slot.
  var titleSigns: OutcomeSigns { signs[..<firstAbstractSentence].reduce([]) { $0.union($1) } }

  func signs(of slot: ComparisonSlot) -> OutcomeSigns {
    let best = sentences.indices.dropFirst(firstAbstractSentence).max {
      sentences[$0][slot.rawValue] < sentences[$1][slot.rawValue]
    }
    return best.map { signs[$0] } ?? []
  }

  /// The sentences that score highest for a slot, best first, of those above a line.
  ///
  /// Sentences of the methods section are among them: it says at length how groups were formed.
  func sentences(_ slot: ComparisonSlot, above line: Float) -> [(number: Int, score: Float)] {
    (sentences + methods).enumerated().map { ($0, $1[slot.rawValue]) }.filter { $0.1 > line }
      .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
  }

  /// Methods sections tell of assays and conditions in words like those for groups; the abstract's own sentence goes first.
  static let costOfMethods: Float = 0.5
  /// What stands where there is no sentence: as sure a no as any.
  static let lowest: Float = -2
}

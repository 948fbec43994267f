/// What the words of a whole sentence say about the abbreviations in it.
struct SentenceContext {
  /// The tokens of the sentence.
  private let tokens: [Token]
  /// The words that the grammar knows.
  private var words: Set<Word> = []
  /// The measures whose full names stand there.
  private var spelledOut: Set<EffectEstimate.Measure> = []

  /// Gathers the words and the names that are written out.
  init(_ tokens: [Token]) {
    self.tokens = tokens
    for place in tokens.indices {
      if case .word(let word) = tokens[place].kind, word != .other { words.insert(word) }
      if let (measure, _) = NamePhrases.match(Cursor(tokens: tokens, index: place)) { spelledOut.insert(measure) }
    }
  }

  /// Whether the full name of a measure stands in the sentence.
  func spellsOut(_ measure: EffectEstimate.Measure) -> Bool { spelledOut.contains(measure) }

  /// Whether a word of a kind stands in the sentence.
  func has(_ word: Word) -> Bool { words.contains(word) }

  /// Whether two words stand side by side in the sentence, as "heart rate".
  private func has(_ first: Word, _ second: Word) -> Bool {
    tokens.indices.dropLast().contains {
      tokens[$0].kind == .word(first) && tokens[$0 + 1].kind == .word(second)
    }
  }

  /// Whether the words speak for another sense of an abbreviation, as "heart rate" for "HR".
  func speaksAgainst(_ measure: EffectEstimate.Measure, _ number: Number, _ tail: Tail) -> Bool {
    // The share of a group and its interval are below one.
    let mayBeShare = tail.p == nil && number.value < 1 && tail.bounds?.readings.contains { $0.upperBound > 1 } != true
    switch measure {
    case .hazardRatio, .riskRatio:
      let isVital = has(.vital) || has(.heart, .rate) || has(.respiratory, .rate)
      if isVital, tail.bounds == nil || number.value > 5 { return true }
      return measure == .riskRatio && mayBeShare && has(.response, .rate)
    case .rateRatio: return has(.rater) || has(.agreement)
    case .prevalenceRatio:
      if has(.prevalence) { return false }
      return has(.receptor) || has(.letterP, .interval)
        || mayBeShare && (has(.partial, .response) || has(.pregnancy, .rate) || has(.response, .rate))
    case .meanDifference: return has(.diffusion) || has(.mean, .deviation)
    case .riskDifference: return has(.detachment)
    case .oddsRatio, .standardisedMeanDifference: return false
    }
  }
}

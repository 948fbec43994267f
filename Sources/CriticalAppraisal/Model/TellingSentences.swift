/// How far each sentence looks like the one that a reviewer would point at for the design.
///
/// A linear score of the sentence's n-grams, of length one, and of its place; fitted on the sentences in which the
/// quotes of those stand who read the records. It does not ask for which design the sentence speaks.
struct TellingSentences {
  /// Parts of the abstract by the order of its sentences.
  static let steps = 10
  static let placeCount = TextPlace.allCases.count + steps

  /// The column of the n-grams' rows.
  let column: Int
  /// Weights of places, then of steps.
  let places: [Float]

  /// The numbers of the two place features of a sentence of an abstract of so many sentences, `index` counted in it.
  static func placeFeatures(_ place: TextPlace, index: Int, of count: Int) -> (place: Int, step: Int) {
    let step = place == .title ? 0 : min(steps - 1, steps * index / max(1, count))
    return (Int(place.rawValue), TextPlace.allCases.count + step)
  }

  /// The scores of the sentences of title and abstract, in their order.
  func scores(_ text: AnalysedText, _ words: borrowing NGramFeatures, _ rows: NGramRows, scale: Float) -> [Float] {
    let count = text.firstMethodsSentence
    var scores = [Float](repeating: 0, count: count)
    var lengths = [Float](repeating: 0, count: count)
    for hit in 0..<words.firstTitleHit {
      let (row, idf, sentence) = words.rarity(of: hit)
      scores[sentence] += rows.weight(row, column) * idf
      lengths[sentence] += idf * idf
    }
    let (first, sentences) = (text.firstAbstractSentence, text.sentences)
    for index in 0..<count {
      if lengths[index] > 0 { scores[index] *= scale / lengths[index].squareRoot() }
      let (place, step) = Self.placeFeatures(sentences[index].place, index: index - first, of: count - first)
      scores[index] += places[place] + places[step]
    }
    return scores
  }
}

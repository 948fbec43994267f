package import Bibliography

/// What training sees of a record for the comparison model: the same n-grams, by their keys or by the model's rows.
package final class ComparisonFeatures {
  private let reader: CueReader
  private let grams = SlotGrams(.embedded())
  private let cues: ComparisonCueRow

  package init(_ reader: CueReader) {
    self.reader = reader
    cues = ComparisonCueRow(reader.lexicons)
  }

  /// How many features the place of a sentence has.
  package static var placeCount: Int { TellingSentences.placeCount }

  /// The keys of a record's n-grams, sentence by sentence, each once in its sentence; with the sentences' bytes and places.
  package func sentences(
    _ record: Record
  ) -> [(range: Range<Int>, keys: [UInt32], places: [Int], signs: OutcomeSigns, isTitle: Bool)] {
    reader.read(record)
    let text = reader.text
    let (first, count) = (text.firstAbstractSentence, text.firstMethodsSentence)
    let meanings = grams.classes.meanings(of: text.wordHashes, text.allWordCount)
    return (0..<count).map { index in
      let sentence = text.sentences[index]
      var seen: Set<UInt32> = []
      var keys: [UInt32] = []
      grams.forEach(in: sentence.words, of: text.wordHashes, meanings) {
        if seen.insert($0).inserted { keys.append($0) }
      }
      let (place, step) = TellingSentences.placeFeatures(sentence.place, index: index - first, of: count - first)
      let signs = grams.signs(in: sentence.words, meanings)
      return (sentence.range, keys, [place, step], signs, index < first)
    }
  }

  /// The cues of the record that `sentences` read last, as the judge takes them.
  package var cueRow: [Float] { cues.row(reader) }

  /// What the last layer takes, in its order; `answers` are the design model's probabilities.
  package static func inputs(
    sentences: [[Float]], signs: [OutcomeSigns], isTitle: [Bool], words: [Float], cues: [Float], answers: [Float]
  ) -> [Float] {
    let rows = sentences.map { scores in
      var row = SIMD8<Float>.zero
      for (index, score) in scores.enumerated() { row[index] = score }
      return row
    }
    let scores = ComparisonScores(
      sentences: rows, signs: signs, words: words, firstAbstractSentence: isTitle.firstIndex(of: false) ?? isTitle.count
    )
    return ComparisonModel.inputs(scores, cues: cues, answers: answers)
  }

  /// What the model file says of the features it was fitted to: a hash of the word classes, and of the cues' roles.
  package static var featureHash: String { ComparisonModelFile.featureHash }
}

internal import CKernels

/// What is known of comparisons: weights from n-grams to slots of sentences and to verdicts of whole texts, and a layer
/// that weighs these with the phrases found and with what the design model answered.
final class ComparisonModel {
  /// Columns of a row of n-gram weights: slots, then verdicts; the rest is zero.
  static let width = 16
  static let firstVerdictColumn = ComparisonSlot.allCases.count
  typealias Row = SIMD16<Float>

  let version: String
  /// How many inputs the last layer has.
  static let inputCount =
    ComparisonSlot.allCases.count * 3 + 6 + Verdict.allCases.count + ComparisonCueRow.count + StudyDesign.judged.count
    + MarkerTiming.allCases.count + DataCollection.allCases.count

  private var hits: SlotHits
  private let rows: UnsafeMutablePointer<HindsightSlotRow>
  private let scales: Row
  private let bias: Row
  /// Weights of the places of sentences, a row a place.
  private let places: [Row]
  private let layer: DenseNetwork
  private let temperature: Float
  /// The numbers of the sentence and of the record that are read.
  private var marks: (sentence: UInt32, record: UInt32) = (0, 0)

  init(_ file: ComparisonModelFile, _ classes: WordClasses) {
    version = file.version
    hits = SlotHits(SlotGrams(classes), NGramTable(file.keys))
    rows = .allocate(capacity: max(1, file.keys.count))
    for (row, idf) in file.idf.enumerated() {
      let weights = unsafeBitCast(file.rows[row], to: HindsightSlotRow.Weights.self)
      (rows + row).initialize(to: HindsightSlotRow(weights: weights, idf: idf, sentence: 0, record: 0, unused: 0))
    }
    (scales, bias, places) = (file.scales, file.bias, file.places)
    (layer, temperature) = (DenseNetwork(file.layer), file.temperature)
  }

  deinit { rows.deallocate() }

  /// The scores of a text's sentences and words.
  func scores(_ text: AnalysedText) -> ComparisonScores {
    let (first, count) = (text.firstAbstractSentence, text.firstMethodsSentence)
    marks.record &+= 1
    var (sentences, signs): ([SIMD8<Float>], [OutcomeSigns]) = ([], [])
    sentences.reserveCapacity(count)
    signs.reserveCapacity(count)
    var whole = HindsightSlotSum()
    hits.read(text)
    for index in 0..<count {
      let sentence = text.sentences[index]
      let (place, step) = TellingSentences.placeFeatures(sentence.place, index: index - first, of: count - first)
      sentences.append((score(ofSentence: index, &whole) + (places[place] + places[step])).lowHalf)
      signs.append(hits.signs(in: sentence.words))
    }
    let words = score(whole)
    // The sentences of a full text's methods section are shown and not judged by.
    let methods = (count..<text.sentences.count).map {
      score(ofSentence: $0, &whole).lowHalf - ComparisonScores.costOfMethods
    }
    return ComparisonScores(
      sentences: sentences, methods: methods, signs: signs,
      words: Verdict.allCases.indices.map { words[Self.firstVerdictColumn + $0] },
      firstAbstractSentence: first)
  }

  /// The scores of a sentence's n-grams, each counted once; those new to the record are added to the whole.
  private func score(ofSentence index: Int, _ whole: inout HindsightSlotSum) -> Row {
    marks.sentence &+= 1
    var sum = HindsightSlotSum()
    hits.add(sentence: index, rows, marks: marks, to: &sum, andNewOnesTo: &whole)
    return score(sum)
  }

  private func score(_ sum: HindsightSlotSum) -> Row {
    sum.squares > 0 ? bias + unsafeBitCast(sum.weights, to: Row.self) * scales / sum.squares.squareRoot() : bias
  }

  /// What the last layer takes; `answers` are the design model's probabilities of design, marker timing and collection.
  static func inputs(_ scores: ComparisonScores, cues: [Float], answers: [Float]) -> [Float] {
    let slots = ComparisonSlot.allCases.flatMap { slot in
      let best = scores.best(slot)
      return [best.first, best.second, best.title]
    }
    let signs = [scores.titleSigns, scores.signs(of: .pastGroups), scores.signs(of: .laterGroups)].flatMap(\.inputs)
    return slots + signs + scores.words + cues + answers
  }

  /// The probabilities of the verdicts, in their order.
  func probabilities(_ inputs: [Float]) -> [Float] {
    Softmax.probabilities(layer.answer(inputs).map { $0 / temperature })
  }
}

extension HindsightSlotRow {
  /// Sixteen bytes, as C's array is seen from here.
  typealias Weights = (
    Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8, Int8
  )
}

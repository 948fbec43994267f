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

  private let grams: SlotGrams
  private let table: NGramTable
  private let idf: [Float]
  private let rows: UnsafeBufferPointer<SIMD16<Int8>>
  private let scales: Row
  private let bias: Row
  /// Weights of the places of sentences, a row a place.
  private let places: [Row]
  private let layer: DenseNetwork
  private let temperature: Float
  /// For each row of n-grams the sentence and the record that had it last.
  private let seen: UnsafeMutablePointer<SIMD2<UInt32>>
  private var stamp = SIMD2<UInt32>(0, 0)

  init(_ file: ComparisonModelFile, _ classes: WordClasses) {
    version = file.version
    grams = SlotGrams(classes)
    table = NGramTable(file.keys)
    idf = file.idf
    let memory = UnsafeMutableBufferPointer<SIMD16<Int8>>.allocate(capacity: max(1, file.rows.count))
    _ = memory.initialize(from: file.rows)
    rows = UnsafeBufferPointer(memory)
    (scales, bias, places) = (file.scales, file.bias, file.places)
    (layer, temperature) = (DenseNetwork(file.layer), file.temperature)
    seen = .allocate(capacity: max(1, file.keys.count))
    seen.initialize(repeating: .zero, count: max(1, file.keys.count))
  }

  deinit {
    rows.deallocate()
    seen.deallocate()
  }

  /// The scores of a text's sentences and words.
  func scores(_ text: AnalysedText) -> ComparisonScores {
    let (first, count, hashes) = (text.firstAbstractSentence, text.firstMethodsSentence, text.wordHashes)
    stamp.y &+= 1
    var (sentences, signs): ([SIMD8<Float>], [OutcomeSigns]) = ([], [])
    sentences.reserveCapacity(count)
    signs.reserveCapacity(count)
    var (whole, wholeLength) = (Row.zero, Float(0))
    // Kept here while it runs: a property would be checked at each n-gram.
    var rowsFound = SlotRows()
    for index in 0..<count {
      let sentence = text.sentences[index]
      stamp.x &+= 1
      var (sum, length) = (Row.zero, Float(0))
      rowsFound.removeAll()
      grams.forEach(in: sentence.words, of: hashes) { key in
        let row = Int(table.row(key))
        if row < 0 || seen[row].x == stamp.x { return }
        let weight = idf[row]
        length += weight * weight
        let isFresh = seen[row].y != stamp.y
        if isFresh { wholeLength += weight * weight }
        rowsFound.append(row, value: weight, isFresh: isFresh)
        seen[row] = stamp
      }
      rowsFound.add(rows, to: &sum, andFreshTo: &whole)
      var score = bias
      if length > 0 { score += sum * scales / length.squareRoot() }
      let (place, step) = TellingSentences.placeFeatures(sentence.place, index: index - first, of: count - first)
      score += places[place] + places[step]
      sentences.append(score.lowHalf)
      signs.append(grams.signs(in: sentence.words, of: hashes))
    }
    var words = bias
    if wholeLength > 0 { words += whole * scales / wholeLength.squareRoot() }
    return ComparisonScores(
      sentences: sentences, methods: methodsScores(text), signs: signs,
      words: Verdict.allCases.indices.map { words[Self.firstVerdictColumn + $0] },
      firstAbstractSentence: first)
  }

  /// The scores of the sentences of a full text's methods section, which are shown and not judged by.
  private func methodsScores(_ text: AnalysedText) -> [SIMD8<Float>] {
    text.sentences[text.firstMethodsSentence...].map { sentence in
      stamp.x &+= 1
      var (sum, length) = (Row.zero, Float(0))
      grams.forEach(in: sentence.words, of: text.wordHashes) { key in
        let row = Int(table.row(key))
        if row < 0 || seen[row].x == stamp.x { return }
        sum += Row(rows[row]) * idf[row]
        length += idf[row] * idf[row]
        seen[row].x = stamp.x
      }
      let score = length > 0 ? bias + sum * scales / length.squareRoot() : bias
      return score.lowHalf - ComparisonScores.costOfMethods
    }
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

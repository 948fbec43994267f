import CriticalAppraisal
import Foundation

/// Fits the comparison model: slots of sentences and verdicts of whole texts on n-grams, then the layer that weighs them
/// with the cues and with the design model's answers.
struct ComparisonFit {
  /// An n-gram must stand in so many texts that were chosen for their comparison.
  private static let leastTexts = 3
  private static let sentenceCost: Float = 0.3
  private static let wordCost: Float = 1
  /// A sentence that shows a slot counts more than one that does not: there are ten of these for each.
  private static let shownShare: Float = 2
  private static let hiddenUnits = 16
  private static let passes = 60
  static let folds = Training.folds
  /// The part that nothing is fitted on; what was fitted on all others judges it.
  static let kept = folds

  let texts: [ComparisonText]
  /// What the design model answers to the texts, as probabilities, without having been fitted on them.
  private let answers: [[Float]]
  private let read: [TextRows]
  private let folds: [Int]
  private(set) var keys: [UInt32] = []
  private(set) var idf: [Float] = []

  /// A text by the numbers of its n-grams.
  private struct TextRows {
    var sentences: [SparseRow]
    /// For each sentence the slots that it shows; of slots not marked there is nothing.
    var shows: [Set<ComparisonSlot>]
    var signs: [OutcomeSigns]
    var isTitle: [Bool]
    var words: SparseRow
    var cues: [Float]
  }

  init(_ texts: [ComparisonText], _ answers: [[Float]], _ features: ComparisonFeatures) {
    self.texts = texts
    self.answers = answers
    folds = texts.map { text in
      let split = Texts.split(text.gold.splitID)
      return split < Texts.keptBelow ? Self.kept : split % Self.folds
    }
    let raw = texts.map { (sentences: features.sentences($0.gold.record), cues: features.cueRow) }
    var (chosen, counts): ([UInt32: Int], [UInt32: Int]) = ([:], [:])
    for (number, (text, read)) in zip(texts, raw).enumerated() where folds[number] != Self.kept {
      let weight = text.source.share == 1 ? 1 : 0
      for key in Set(read.sentences.flatMap(\.keys)) {
        chosen[key, default: 0] += weight
        counts[key, default: 0] += 1
      }
    }
    keys = chosen.filter { $0.value >= Self.leastTexts }.keys.sorted()
    idf = keys.map { Float(1 + log(Double(1 + texts.count) / Double(1 + (counts[$0] ?? 0)))) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(keys, Int32(0)...))
    let (idf, keyCount) = (self.idf, keys.count)
    func row(_ keys: some Sequence<UInt32>) -> SparseRow {
      let features = keys.compactMap { numbers[$0] }.sorted()
      let length = features.reduce(Float(0)) { $0 + idf[Int($1)] * idf[Int($1)] }.squareRoot()
      return SparseRow(features: features, values: features.map { idf[Int($0)] / max(length, 1e-6) })
    }
    read = zip(texts, raw).map { text, read in
      let shown = text.marked.map { slot in (slot, text.places(slot)) }
      return TextRows(
        sentences: read.sentences.map { sentence in
          var sparse = row(sentence.keys)
          sparse.features += sentence.places.map { Int32(keyCount + $0) }
          sparse.values += sentence.places.map { _ in 1 }
          return sparse
        },
        shows: read.sentences.map { sentence in
          Set(shown.filter { $0.1.contains { sentence.range.contains($0) } }.map(\.0))
        },
        signs: read.sentences.map(\.signs), isTitle: read.sentences.map(\.isTitle),
        words: row(Set(read.sentences.flatMap(\.keys))), cues: read.cues)
    }
  }

  /// Weights of one fit of everything: slots, then verdicts.
  private struct Weights {
    var slots: [[Float]]
    var verdicts: [[Float]]
  }

  struct Fitted {
    var file: ComparisonModelFile
    /// What the answers are worth on the texts that count fully.
    var quality: AnswerQuality
    /// Whether a text had no part in any fit.
    var isKept: [Bool]
    /// The probabilities of the verdicts for each text, by fits in which it had no part.
    var held: [[Float]]
    /// The scores of each text's sentences, likewise.
    var sentenceScores: [[[Float]]]
    fileprivate var shows: [[Set<ComparisonSlot>]]

    /// The sentences of a text in which a reader's quotes of a slot begin.
    func shown(_ text: Int, _ slot: ComparisonSlot) -> [Int] {
      shows[text].indices.filter { shows[text][$0].contains(slot) }
    }
  }

  private func isFitted(_ index: Int, without fold: Int) -> Bool { folds[index] != fold && folds[index] != Self.kept }

  private var slotCount: Int { ComparisonSlot.allCases.count }

  /// Fits without each fold, then on all.
  private func weights() -> [Weights] {
    let jobs = (0...Self.folds).flatMap { fold in (0..<(slotCount + Verdict.allCases.count)).map { (fold, $0) } }
    var fitted = [[Float]](repeating: [], count: jobs.count)
    fitted.withUnsafeMutableBufferPointer { places in
      nonisolated(unsafe) let places = places
      DispatchQueue.concurrentPerform(iterations: jobs.count) { number in
        let (fold, column) = jobs[number]
        places[number] = column < slotCount ? slot(column, without: fold) : verdict(column - slotCount, without: fold)
      }
    }
    return (0...Self.folds).map { fold in
      let first = fold * (slotCount + Verdict.allCases.count)
      return Weights(
        slots: Array(fitted[first..<(first + slotCount)]),
        verdicts: Array(fitted[(first + slotCount)..<(first + slotCount + Verdict.allCases.count)]))
    }
  }

  private func slot(_ number: Int, without fold: Int) -> [Float] {
    let slot = ComparisonSlot.allCases[number]
    var (rows, signs, shares): ([SparseRow], [Int8], [Float]) = ([], [], [])
    for index in texts.indices where isFitted(index, without: fold) && texts[index].marked.contains(slot) {
      for (row, shows) in zip(read[index].sentences, read[index].shows) {
        let isShown = shows.contains(slot)
        rows.append(row)
        signs.append(isShown ? 1 : -1)
        shares.append(texts[index].source.share * (isShown ? Self.shownShare : 1))
      }
    }
    return LinearFit(featureCount: keys.count + ComparisonFeatures.placeCount, cost: Self.sentenceCost)
      .fit(rows, signs, shares: shares)
  }

  private func verdict(_ number: Int, without fold: Int) -> [Float] {
    let used = texts.indices.filter { isFitted($0, without: fold) }
    return LinearFit(featureCount: keys.count, cost: Self.wordCost).fit(
      used.map { read[$0].words }, used.map { texts[$0].verdict == Verdict.allCases[number] ? 1 : -1 },
      shares: used.map { texts[$0].source.share })
  }

  private func scores(_ index: Int, _ weights: Weights) -> [[Float]] {
    let last = keys.count + ComparisonFeatures.placeCount
    return read[index].sentences.map { row in weights.slots.map { LinearFit.sum(row, $0) + $0[last] } }
  }

  private func inputs(_ index: Int, _ scores: [[Float]], _ weights: Weights) -> [Float] {
    ComparisonFeatures.inputs(
      sentences: scores, signs: read[index].signs, isTitle: read[index].isTitle,
      words: weights.verdicts.map { LinearFit.sum(read[index].words, $0) + $0[keys.count] }, cues: read[index].cues,
      answers: answers[index])
  }

  func fit() -> Fitted {
    let weights = weights()
    let sentenceScores = texts.indices.map { scores($0, weights[folds[$0]]) }
    let inputs = texts.indices.map { self.inputs($0, sentenceScores[$0], weights[folds[$0]]) }
    let labels = texts.map { text in Verdict.allCases.firstIndex(of: text.verdict) ?? 0 }
    let shares = texts.map(\.source.share)
    var layer = DenseFit(inputCount: ComparisonModelFile.inputCount, outputCount: Verdict.allCases.count)
    (layer.hiddenCount, layer.passes) = (Self.hiddenUnits, Self.passes)
    func task(_ used: [Int]) -> DenseFit.Task {
      DenseFit.Task(
        columns: 0..<Verdict.allCases.count, labels: used.map { labels[$0] }, weights: used.map { shares[$0] })
    }
    var held = [[Float]](repeating: [], count: texts.count)
    for fold in 0...Self.folds {
      let inside = texts.indices.filter { isFitted($0, without: fold) }
      let network = DenseNetwork(layer.fit(inside.map { inputs[$0] }, [task(inside)]))
      for index in texts.indices where folds[index] == fold { held[index] = network.answer(inputs[index]) }
    }
    let counted = texts.indices.filter { texts[$0].source.share == 1 && folds[$0] != Self.kept }
    let quality = AnswerQuality(counted.map { (held[$0], labels[$0]) })
    held = held.map { scores in Softmax.probabilities(scores.map { $0 / quality.temperature }) }
    let used = texts.indices.filter { isFitted($0, without: Self.kept) }
    let last = layer.fit(used.map { inputs[$0] }, [task(used)])
    return Fitted(
      file: file(weights[Self.folds], last, temperature: quality.temperature), quality: quality,
      isKept: folds.map { $0 == Self.kept }, held: held,
      sentenceScores: sentenceScores, shows: read.map(\.shows))
  }

  /// Weights of n-grams are kept in steps: few lie beyond 127 of them, and are cut there.
  private func file(_ weights: Weights, _ layer: DenseLayer, temperature: Float) -> ComparisonModelFile {
    var file = ComparisonModelFile(version: "")
    (file.keys, file.idf) = (keys, idf)
    let columns = weights.slots + weights.verdicts
    file.rows = [SIMD16<Int8>](repeating: .zero, count: keys.count)
    for (column, values) in columns.enumerated() {
      let sizes = values[..<keys.count].map { abs($0) }.sorted()
      let nearlyLargest = sizes[sizes.count - 1 - sizes.count / 2000]
      let step = max(nearlyLargest, 1e-6) / 127
      file.scales[column] = step
      for row in keys.indices { file.rows[row][column] = Int8(clamping: Int((values[row] / step).rounded())) }
      file.bias[column] = values.last ?? 0
    }
    file.places = (0..<ComparisonFeatures.placeCount).map { place in
      var row = SIMD16<Float>.zero
      for column in 0..<slotCount { row[column] = weights.slots[column][keys.count + place] }
      return row
    }
    (file.layer, file.temperature) = (layer, temperature)
    return file
  }
}

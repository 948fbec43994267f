internal import CKernels

/// What the model knows: weights from cues and n-grams to the columns of its heads, and the dense layer behind them.
///
/// What the dense layer takes are sums over what stands in the text, and it is linear around each record's own point, so
/// that every judgement can be taken apart into its sentences. One instance a worker: it keeps the point.
final class DesignModel {
  /// Columns of a row: the labels of all heads fit, the rest is zero.
  static let width = 64
  typealias Row = SIMD64<Float>

  let version: String
  let layout: HeadLayout
  let known: KnownNGrams
  private let bias: Row
  private let scales: Row
  private let cueStep: Float
  /// The weights of cues in steps.
  private let cues: UnsafeMutablePointer<Int16>
  private let ngrams: NGramRows
  private let telling: TellingSentences
  private let dense: DenseNetwork
  /// The inputs that the dense layer answered last, and the slopes of its answers by them.
  private let inputs: UnsafeMutablePointer<Float>
  private let inputSlopes: UnsafeMutablePointer<Float>

  /// `cueRows` has `width` numbers a feature, to be multiplied by `cueStep`; `ngramRows` one signed byte a column, to
  /// be multiplied by the column's scale.
  init(
    version: String, layout: HeadLayout, bias: Row, cueRows: [Int16], cueStep: Float, known: KnownNGrams, scales: Row,
    ngramRows: UnsafeRawBufferPointer, areRowsLasting: Bool, tellingPlaces: [Float], dense: DenseLayer
  ) {
    self.version = version
    self.layout = layout
    self.known = known
    let dense = DenseNetwork(dense)
    self.dense = dense
    self.bias = bias
    self.scales = scales
    self.cueStep = cueStep
    telling = TellingSentences(column: layout.tellingColumn, places: tellingPlaces)
    ngrams = NGramRows(ngramRows, areLasting: areRowsLasting)
    cues = .allocate(capacity: max(1, cueRows.count))
    cues.initialize(from: cueRows, count: cueRows.count)
    func memory() -> UnsafeMutablePointer<Float> {
      let memory = UnsafeMutablePointer<Float>.allocate(capacity: dense.slopeStride)
      memory.initialize(repeating: 0, count: dense.slopeStride)
      return memory
    }
    inputs = memory()
    inputSlopes = memory()
  }

  deinit {
    cues.deallocate()
    inputs.deallocate()
    inputSlopes.deallocate()
  }

  /// The weights of what stands in a record times its values, added up for each view.
  func sums(_ features: borrowing CueFeatures, _ words: borrowing NGramFeatures) -> ViewRows {
    var sums = ViewRows()
    sums.withRow(of: .cues) {
      hindsight_add_cues(cues, features.active.base, features.values, features.active.count, $0)
    }
    sums.withRow(of: .text) { ngrams.add(words, 0..<words.firstTitleRow, to: $0) }
    sums.withRow(of: .title) { ngrams.add(words, words.firstTitleRow..<words.active.count, to: $0) }
    scale(&sums)
    return sums
  }

  /// Multiplies what was added up from steps by what a step is worth.
  private func scale(_ rows: inout ViewRows) {
    rows.withRow(of: .cues) { row in
      for column in 0..<Self.width { row[column] *= cueStep }
    }
    Self.withFloats(scales) { scales in
      for view in [FeatureView.text, .title] {
        rows.withRow(of: view) { row in
          for column in 0..<Self.width { row[column] *= scales[column] }
        }
      }
    }
  }

  private static func withFloats<Result>(_ row: Row, _ body: (UnsafePointer<Float>) -> Result) -> Result {
    withUnsafePointer(to: row) {
      $0.withMemoryRebound(to: Float.self, capacity: width) { body($0) }
    }
  }

  /// What the dense layer answers to the sums: log-odds of each head's labels, in the heads' columns; and log-odds of
  /// sub-types, in theirs.
  func answers(_ sums: ViewRows) -> Row {
    let answerCount = layout.answerCount
    var sums = sums
    let silver = inputs + FeatureView.allCases.count * answerCount
    Self.withFloats(bias) { silver.update(from: $0 + answerCount, count: layout.silver.count) }
    for view in FeatureView.allCases {
      sums.withRow(of: view) { row in
        (inputs + view.rawValue * answerCount).update(from: row, count: answerCount)
        for column in layout.silver.indices { silver[column] += row[answerCount + column] }
      }
    }
    for column in layout.silver.indices { silver[column] = DenseLayer.squashed(silver[column]) }
    var answers = Row.zero
    withUnsafeMutableBytes(of: &answers) { bytes in
      guard let outputs = bytes.assumingMemoryBound(to: Float.self).baseAddress else { return }
      dense.answer(inputs, outputs)
      Self.withFloats(bias) { bias in
        for (index, subtype) in layout.subtypes.enumerated() {
          let column = layout.subtypeColumn(index)
          var sum = bias[column]
          for view in FeatureView.allCases { sums.withRow(of: view) { sum += $0[column] } }
          outputs[column] = sum * subtype.slope + subtype.intercept
        }
      }
    }
    return answers
  }

  /// What each view's columns add to a weighed sum of the answers, at the point of the sums that were answered last.
  func slopes(of weigh: Row) -> ViewRows {
    Self.withFloats(weigh) { dense.slopes(of: $0, inputSlopes) }
    let answerCount = layout.answerCount
    let first = FeatureView.allCases.count * answerCount
    var rows = ViewRows()
    for view in FeatureView.allCases {
      rows.withRow(of: view) { row in
        row.update(from: inputSlopes + view.rawValue * answerCount, count: answerCount)
        for silver in layout.silver.indices {
          // The slope of the hyperbolic tangent of a quarter.
          let input = inputs[first + silver]
          row[answerCount + silver] = inputSlopes[first + silver] * (1 - input * input) / 4
        }
      }
    }
    return rows
  }

  /// What weights in steps are multiplied by.
  struct Weighing {
    fileprivate var rows: ViewRows
  }

  func weighing(_ slopes: ViewRows) -> Weighing {
    var rows = slopes
    scale(&rows)
    return Weighing(rows: rows)
  }

  /// The sum of a feature's weights and a share of another's, each multiplied by that of `weigh` in its column.
  func weighed(_ feature: Int, and other: Int, share: Float, by weigh: borrowing Weighing) -> Float {
    withUnsafePointer(to: weigh.rows.cues) {
      $0.withMemoryRebound(to: Float.self, capacity: Self.width) {
        hindsight_weigh_cues(cues + feature * Self.width, cues + other * Self.width, share, $0)
      }
    }
  }

  /// Adds to each sentence what its n-grams add, each n-gram's weights multiplied by those of `weigh` in their columns.
  func weigh(_ words: borrowing NGramFeatures, by weigh: Weighing, into sums: inout [Float], where isAsked: [Bool]) {
    self.weigh(words, 0..<words.firstTitleHit, by: weigh.rows.text, into: &sums, where: isAsked)
    self.weigh(words, words.firstTitleHit..<words.hits.count, by: weigh.rows.title, into: &sums, where: isAsked)
  }

  private func weigh(
    _ words: borrowing NGramFeatures, _ hits: Range<Int>, by weigh: Row, into sums: inout [Float],
    where isAsked: [Bool]
  ) {
    withUnsafeBytes(of: weigh) { bytes in
      guard let weights = bytes.assumingMemoryBound(to: Float.self).baseAddress else { return }
      for hit in hits where isAsked[words.sentence(of: hit)] {
        let (row, value, sentence) = words.share(of: hit)
        sums[sentence] += ngrams.weighed(row, by: weights) * value
      }
    }
  }

  /// How far each sentence of title and abstract looks like the one to point at.
  func tellingScores(_ text: AnalysedText, _ words: borrowing NGramFeatures) -> [Float] {
    telling.scores(text, words, ngrams, scale: scales[telling.column])
  }

  /// The probabilities of a head's labels, in their order.
  func probabilities(_ head: HeadLayout.Head, _ answers: Row) -> [Float] {
    Softmax.probabilities(head.columns.map { answers[$0] / head.temperature })
  }
}

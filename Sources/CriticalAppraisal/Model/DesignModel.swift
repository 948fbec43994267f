/// What the model knows: weights from cues and n-grams to the columns of its heads, and the dense layer behind them.
///
/// What the dense layer takes are sums over what stands in the text, and it is linear around each record's own point, so
/// that every judgement can be taken apart into its sentences. One instance a worker: it keeps the point.
final class DesignModel {
  /// Columns of a row: the labels of all heads fit, the rest is zero.
  static let width = 64
  typealias Row = SIMD64<Float>
  typealias Part = SIMD16<Float>

  let version: String
  let layout: HeadLayout
  let known: KnownNGrams
  private let bias: Row
  private let scales: Row
  private let cues: UnsafeMutablePointer<Part>
  private let ngrams: NGramRows
  private let dense: DenseNetwork
  /// The inputs that the dense layer answered last, and the slopes of its answers by them.
  private let inputs: UnsafeMutablePointer<Float>
  private let inputSlopes: UnsafeMutablePointer<Float>

  /// `ngramRows` has one signed byte a column, to be multiplied by the column's scale.
  init(
    version: String, layout: HeadLayout, bias: Row, cueRows: [Row], known: KnownNGrams, scales: Row,
    ngramRows: UnsafeRawBufferPointer, dense: DenseLayer
  ) {
    self.version = version
    self.layout = layout
    self.known = known
    self.dense = DenseNetwork(dense)
    self.bias = bias
    self.scales = scales
    ngrams = NGramRows(ngramRows)
    cues = .allocate(capacity: max(1, cueRows.count) * 4)
    for (index, row) in cueRows.enumerated() {
      UnsafeMutableRawPointer(cues + index * 4).storeBytes(of: row, as: Row.self)
    }
    func memory() -> UnsafeMutablePointer<Float> {
      let memory = UnsafeMutablePointer<Float>.allocate(capacity: layout.inputCount)
      memory.initialize(repeating: 0, count: layout.inputCount)
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
    withUnsafeMutableBytes(of: &sums.cues) { bytes in
      for part in 0..<4 {
        var sum = Part.zero
        for index in 0..<features.active.count {
          let feature = Int(features.active[index])
          sum += cues[feature * 4 + part] * features[feature]
        }
        bytes.storeBytes(of: sum, toByteOffset: part * 64, as: Part.self)
      }
    }
    add(words, 0..<words.firstTitleRow, to: &sums.text)
    add(words, words.firstTitleRow..<words.active.count, to: &sums.title)
    return sums
  }

  private func add(_ words: borrowing NGramFeatures, _ active: Range<Int>, to sums: inout Row) {
    withUnsafeMutableBytes(of: &sums) { bytes in
      guard let sums = bytes.assumingMemoryBound(to: Float.self).baseAddress else { return }
      ngrams.add(words, active, to: sums)
    }
    sums *= scales
  }

  /// What the dense layer answers to the sums: log-odds of each head's labels, in the heads' columns.
  func answers(_ sums: ViewRows) -> Row {
    let answerCount = layout.answerCount
    for view in FeatureView.allCases {
      let sums = sums[view]
      for column in 0..<answerCount { inputs[view.rawValue * answerCount + column] = sums[column] }
    }
    let whole = bias + sums.cues + sums.text + sums.title
    let first = FeatureView.allCases.count * answerCount
    for silver in layout.silver.indices {
      inputs[first + silver] = DenseLayer.squashed(whole[answerCount + silver])
    }
    var answers = Row.zero
    withUnsafeMutableBytes(of: &answers) { bytes in
      guard let outputs = bytes.assumingMemoryBound(to: Float.self).baseAddress else { return }
      dense.answer(inputs, outputs)
    }
    return answers
  }

  /// What each view's columns add to a weighed sum of the answers, at the point of the sums that were answered last.
  func slopes(of weigh: Row) -> ViewRows {
    withUnsafeBytes(of: weigh) { weigh in
      guard let weighs = weigh.assumingMemoryBound(to: Float.self).baseAddress else { return }
      dense.slopes(of: weighs, inputSlopes)
    }
    let answerCount = layout.answerCount
    let first = FeatureView.allCases.count * answerCount
    var rows = ViewRows()
    for view in FeatureView.allCases {
      var row = Row.zero
      for column in 0..<answerCount { row[column] = inputSlopes[view.rawValue * answerCount + column] }
      for silver in layout.silver.indices {
        // The slope of the hyperbolic tangent of a quarter.
        let input = inputs[first + silver]
        row[answerCount + silver] = inputSlopes[first + silver] * (1 - input * input) / 4
      }
      rows[view] = row
    }
    return rows
  }

  /// What weights are multiplied by; for n-grams each column times its scale.
  struct Weighing {
    fileprivate var cues: Row
    fileprivate var text: Row
    fileprivate var title: Row
  }

  func weighing(_ slopes: ViewRows) -> Weighing {
    Weighing(cues: slopes.cues, text: slopes.text * scales, title: slopes.title * scales)
  }

  /// The sum of a feature's weights and a share of another's, each multiplied by that of `weigh` in its column.
  func weighed(_ feature: Int, and other: Int, share: Float, by weigh: Weighing) -> Float {
    let (row, second) = (cues + feature * 4, cues + other * 4)
    return withUnsafeBytes(of: weigh.cues) { bytes in
      var sum = Part.zero
      for part in 0..<4 {
        sum += (row[part] + second[part] * share) * bytes.load(fromByteOffset: part * 64, as: Part.self)
      }
      return sum.total
    }
  }

  /// Adds to each sentence what its n-grams add, each n-gram's weights multiplied by those of `weigh` in their columns.
  func weigh(_ words: borrowing NGramFeatures, by weigh: Weighing, into sums: inout [Float], where isAsked: [Bool]) {
    self.weigh(words, 0..<words.firstTitleHit, by: weigh.text, into: &sums, where: isAsked)
    self.weigh(words, words.firstTitleHit..<words.hits.count, by: weigh.title, into: &sums, where: isAsked)
  }

  private func weigh(
    _ words: borrowing NGramFeatures, _ hits: Range<Int>, by weigh: Row, into sums: inout [Float],
    where isAsked: [Bool]
  ) {
    withUnsafeBytes(of: weigh) { bytes in
      guard let weights = bytes.assumingMemoryBound(to: Float.self).baseAddress else { return }
      for index in hits {
        let (row, sentence) = words.hit(index)
        if !isAsked[sentence] { continue }
        sums[sentence] += ngrams.weighed(row, by: weights) * words[row] / Float(words.count(row))
      }
    }
  }

  /// The probabilities of a head's labels, in their order.
  func probabilities(_ head: HeadLayout.Head, _ answers: Row) -> [Float] {
    Softmax.probabilities(head.columns.map { answers[$0] / head.temperature })
  }
}

extension SIMD16<Float> {
  /// The sum of its values.
  @inline(__always)
  fileprivate var total: Float {
    let eight = lowHalf + highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }
}

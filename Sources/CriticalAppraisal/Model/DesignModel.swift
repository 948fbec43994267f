/// What the model knows: weights from n-grams and cues to the scores of its heads, and the dense layer behind them.
///
/// All scores are sums over what stands in the text, and the dense layer is linear around each record's own point, so
/// that every judgement can be taken apart into its sentences. One instance a worker: it keeps the point.
final class DesignModel {
  /// Columns of a row: the labels of all heads fit, the rest is zero.
  static let width = 64
  typealias Row = SIMD64<Float>
  typealias Part = SIMD16<Float>

  let version: String
  let layout: HeadLayout
  let table: NGramTable
  let idf: [Float]
  private let bias: UnsafeMutablePointer<Part>
  private let scales: UnsafeMutablePointer<Part>
  private let cues: UnsafeMutablePointer<Part>
  private let ngrams: NGramRows
  private let dense: DenseNetwork
  /// The inputs that the dense layer answered last.
  private let inputs: UnsafeMutablePointer<Part>

  /// `ngramRows` has one signed byte a column, to be multiplied by the column's scale.
  init(
    version: String, layout: HeadLayout, bias: Row, cueRows: [Row], keys: [UInt32], idf: [Float], scales: Row,
    ngramRows: UnsafeRawBufferPointer, dense: DenseLayer
  ) {
    self.version = version
    self.layout = layout
    self.idf = idf
    self.dense = DenseNetwork(dense)
    table = NGramTable(keys)
    ngrams = NGramRows(ngramRows)
    self.bias = Self.parts([bias])
    self.scales = Self.parts([scales])
    cues = Self.parts(cueRows)
    inputs = Self.parts([.zero])
  }

  deinit { for parts in [bias, scales, cues, inputs] { parts.deallocate() } }

  private static func parts(_ rows: [Row]) -> UnsafeMutablePointer<Part> {
    let parts = UnsafeMutablePointer<Part>.allocate(capacity: max(1, rows.count) * 4)
    for (index, row) in rows.enumerated() {
      UnsafeMutableRawPointer(parts + index * 4).storeBytes(of: row, as: Row.self)
    }
    return parts
  }

  /// The linear scores of a record, a column each.
  func scores(_ features: borrowing CueFeatures, _ words: borrowing NGramFeatures) -> Row {
    var row = Row.zero
    withUnsafeMutableBytes(of: &row) { bytes in
      guard let sums = bytes.assumingMemoryBound(to: Float.self).baseAddress else { return }
      ngrams.add(words, to: sums)
      for part in 0..<4 {
        let sum = bytes.load(fromByteOffset: part * 64, as: Part.self)
        var score = bias[part] + sum * scales[part]
        for index in 0..<features.active.count {
          let feature = Int(features.active[index])
          score += cues[feature * 4 + part] * features[feature]
        }
        bytes.storeBytes(of: score, toByteOffset: part * 64, as: Part.self)
      }
    }
    return row
  }

  /// What the dense layer answers to scores: log-odds of each head's labels, in the heads' columns.
  func answers(_ scores: Row) -> Row {
    var (scores, answers) = (scores, Row.zero)
    let inputs = UnsafeMutableRawPointer(inputs).assumingMemoryBound(to: Float.self)
    withUnsafeBytes(of: &scores) { bytes in
      let scores = bytes.assumingMemoryBound(to: Float.self)
      for column in 0..<layout.columnCount {
        inputs[column] = column < layout.answerCount ? scores[column] : DenseLayer.squashed(scores[column])
      }
    }
    withUnsafeMutableBytes(of: &answers) { bytes in
      guard let outputs = bytes.assumingMemoryBound(to: Float.self).baseAddress else { return }
      dense.answer(inputs, outputs)
    }
    return answers
  }

  /// What each column adds to a weighed sum of the answers, at the point of the scores that were answered last.
  func slopes(of weigh: Row) -> Row {
    var (weigh, row) = (weigh, Row.zero)
    let inputs = UnsafeRawPointer(inputs).assumingMemoryBound(to: Float.self)
    withUnsafeMutableBytes(of: &row) { bytes in
      withUnsafeBytes(of: &weigh) { weigh in
        guard let slopes = bytes.assumingMemoryBound(to: Float.self).baseAddress,
          let weighs = weigh.assumingMemoryBound(to: Float.self).baseAddress
        else { return }
        dense.slopes(of: weighs, slopes)
        // The slope of the hyperbolic tangent of a quarter.
        for column in layout.answerCount..<layout.columnCount {
          slopes[column] *= (1 - inputs[column] * inputs[column]) / 4
        }
      }
    }
    return row
  }

  /// What rows are multiplied by, in parts; for n-grams each column times its scale.
  struct Weighing {
    fileprivate var row: Row
    fileprivate var scaled: Row
  }

  func weighing(_ row: Row) -> Weighing {
    Weighing(row: row, scaled: row * UnsafeRawPointer(scales).load(as: Row.self))
  }

  /// The sum of a feature's weights and a share of another's, each multiplied by that of `weigh` in its column.
  func weighed(_ feature: Int, and other: Int, share: Float, by weigh: Weighing) -> Float {
    let (row, second) = (cues + feature * 4, cues + other * 4)
    return withUnsafeBytes(of: weigh.row) { bytes in
      var sum = Part.zero
      for part in 0..<4 {
        sum += (row[part] + second[part] * share) * bytes.load(fromByteOffset: part * 64, as: Part.self)
      }
      return sum.total
    }
  }

  /// Adds to each sentence what its n-grams add, each n-gram's weights multiplied by those of `weigh` in their columns.
  func weigh(_ words: borrowing NGramFeatures, by weigh: Weighing, into sums: inout [Float], where isAsked: [Bool]) {
    withUnsafeBytes(of: weigh.scaled) { bytes in
      guard let weights = bytes.assumingMemoryBound(to: Float.self).baseAddress else { return }
      for index in 0..<words.hits.count {
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

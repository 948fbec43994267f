/// Linear weights from cues to labels: what the model knows, read from `models/cues.tsv`.
///
/// Three heads share one row of weights a feature: the design, the marker timing and the data collection. A score is a
/// sum of log-odds, so that every judgement can be taken apart into its cues.
struct CueModel: Sendable {
  /// Columns of a row; the labels of all heads fit, the rest is zero.
  static let width = 32
  typealias Row = SIMD32<Float>

  /// One head's labels and the columns they have.
  struct Head: Sendable, Equatable {
    var name: String
    var labels: [String]
    var firstColumn: Int
    /// Scores are divided by it before they become probabilities; fitted on records kept out of training.
    var temperature: Float

    var columns: Range<Int> { firstColumn..<(firstColumn + labels.count) }
  }

  let version: String
  let heads: [Head]
  private(set) var bias = Row.zero
  private(set) var rows: [Row]

  init(version: String, heads: [Head], bias: Row, rows: [Row]) {
    self.version = version
    self.heads = heads
    self.bias = bias
    self.rows = rows
  }

  /// The scores of all labels for a record's features.
  func scores(_ features: borrowing CueFeatures) -> Row {
    var sum = bias
    rows.withUnsafeBufferPointer { rows in
      for index in 0..<features.active.count {
        let feature = Int(features.active[index])
        sum += rows[feature] * features[feature]
      }
    }
    return sum
  }

  /// The probabilities of a head's labels, in their order.
  func probabilities(_ head: Head, _ scores: Row) -> [Float] {
    Softmax.probabilities(head.columns.map { scores[$0] / head.temperature })
  }
}

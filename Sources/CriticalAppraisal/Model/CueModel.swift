/// Linear weights from cues to labels: what the model knows, read from `models/cues.tsv`.
///
/// Three heads share one row of weights a feature: the design, the marker timing and the data collection. A score is a
/// sum of log-odds, so that every judgement can be taken apart into its cues.
final class CueModel {
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
  let bias: Row
  let rowCount: Int
  private let weights: UnsafeMutableRawPointer
  private static let rowBytes = width * MemoryLayout<Float>.stride

  init(version: String, heads: [Head], bias: Row, rows: [Row]) {
    self.version = version
    self.heads = heads
    self.bias = bias
    rowCount = rows.count
    weights = .allocate(byteCount: max(1, rows.count) * Self.rowBytes, alignment: 128)
    for (index, row) in rows.enumerated() {
      weights.storeBytes(of: row, toByteOffset: index * Self.rowBytes, as: Row.self)
    }
  }

  deinit { weights.deallocate() }

  func row(_ feature: Int) -> Row { weights.load(fromByteOffset: feature * Self.rowBytes, as: Row.self) }

  /// The scores of all labels for a record's features.
  func scores(_ features: borrowing CueFeatures) -> Row {
    // Four quarters of a row in registers of their own: one sum of 32 would be kept in memory.
    var sums = (SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero, SIMD8<Float>.zero)
    for index in 0..<features.active.count {
      let feature = Int(features.active[index])
      let value = SIMD8(repeating: features[feature])
      let row = weights + feature * Self.rowBytes
      sums.0 += row.load(as: SIMD8<Float>.self) * value
      sums.1 += row.load(fromByteOffset: 32, as: SIMD8<Float>.self) * value
      sums.2 += row.load(fromByteOffset: 64, as: SIMD8<Float>.self) * value
      sums.3 += row.load(fromByteOffset: 96, as: SIMD8<Float>.self) * value
    }
    let low = SIMD16(lowHalf: sums.0, highHalf: sums.1)
    return bias + Row(lowHalf: low, highHalf: SIMD16(lowHalf: sums.2, highHalf: sums.3))
  }

  /// What a row is multiplied by, in quarters as `scores` has them.
  struct Weighing {
    fileprivate let quarters: (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>, SIMD8<Float>)

    init(_ row: Row) {
      quarters = (row.lowHalf.lowHalf, row.lowHalf.highHalf, row.highHalf.lowHalf, row.highHalf.highHalf)
    }
  }

  /// The sum of a feature's weights and a share of another's, each multiplied by that of `weigh` in its column.
  func weighed(_ feature: Int, and other: Int, share: Float, by weigh: borrowing Weighing) -> Float {
    let (row, second) = (weights + feature * Self.rowBytes, weights + other * Self.rowBytes)
    let share = SIMD8(repeating: share)
    @inline(__always) func quarter(_ offset: Int) -> SIMD8<Float> {
      row.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        + second.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self) * share
    }
    var sum = quarter(0) * weigh.quarters.0
    sum += quarter(32) * weigh.quarters.1
    sum += quarter(64) * weigh.quarters.2
    sum += quarter(96) * weigh.quarters.3
    let half = sum.lowHalf + sum.highHalf
    return half.x + half.y + half.z + half.w
  }

  /// The probabilities of a head's labels, in their order.
  func probabilities(_ head: Head, _ scores: Row) -> [Float] {
    Softmax.probabilities(head.columns.map { scores[$0] / head.temperature })
  }
}

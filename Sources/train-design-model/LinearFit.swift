/// A linear support vector machine with squared hinge loss and L2 penalty, fitted by dual coordinate descent.
///
/// (Hsieh CJ, Chang KW, Lin CJ, Keerthi SS, Sundararajan S. A dual coordinate descent method for large-scale linear SVM.
/// ICML 2008.) One thread and a fixed order of chance: the same data give the same bits.
struct LinearFit: Sendable {
  let featureCount: Int
  /// The cost of an error against the penalty of the weights.
  var cost: Float
  var mostPasses = 40
  var tolerance: Float = 0.05

  /// Weights of the features, then the intercept.
  ///
  /// `signs` has +1 for records that are so, -1 for those that are not and 0 for those that do not count; `shares` how
  /// much each counts, all the same where there are none.
  func fit(_ rows: [SparseRow], _ signs: [Int8], shares: [Float]? = nil) -> [Float] {
    var order = rows.indices.filter { signs[$0] != 0 }
    var weights = [Float](repeating: 0, count: featureCount + 1)
    var alphas = [Float](repeating: 0, count: rows.count)
    let softness = rows.indices.map { 1 / (2 * cost * (shares?[$0] ?? 1)) }
    let lengths = rows.indices.map { rows[$0].squaredLength + softness[$0] }
    var shuffler = Shuffler(seed: 20_261_121)
    weights.withUnsafeMutableBufferPointer { weights in
      for _ in 0..<mostPasses {
        shuffler.shuffle(&order)
        var (highest, lowest) = (-Float.infinity, Float.infinity)
        for number in order {
          let sign = Float(signs[number])
          let gradient = sign * score(rows[number], weights) - 1 + softness[number] * alphas[number]
          let projected = alphas[number] == 0 ? min(gradient, 0) : gradient
          (highest, lowest) = (max(highest, projected), min(lowest, projected))
          if abs(projected) < 1e-9 { continue }
          let former = alphas[number]
          alphas[number] = max(former - gradient / lengths[number], 0)
          add(rows[number], (alphas[number] - former) * sign, to: weights)
        }
        if highest - lowest < tolerance { break }
      }
    }
    return weights
  }

  /// The sum of weights times values, without an intercept.
  static func sum(_ row: SparseRow, _ weights: some RandomAccessCollection<Float>) -> Float {
    let start = weights.startIndex
    return row.features.indices.reduce(0) { sum, index in
      sum + weights[weights.index(start, offsetBy: Int(row.features[index]))] * row.values[index]
    }
  }

  @inline(__always)
  private func score(_ row: SparseRow, _ weights: UnsafeMutableBufferPointer<Float>) -> Float {
    var sum = weights[featureCount]
    row.features.withUnsafeBufferPointer { features in
      row.values.withUnsafeBufferPointer { values in
        for index in features.indices { sum += weights[Int(features[index])] * values[index] }
      }
    }
    return sum
  }

  @inline(__always)
  private func add(_ row: SparseRow, _ amount: Float, to weights: UnsafeMutableBufferPointer<Float>) {
    weights[featureCount] += amount
    row.features.withUnsafeBufferPointer { features in
      row.values.withUnsafeBufferPointer { values in
        for index in features.indices { weights[Int(features[index])] += amount * values[index] }
      }
    }
  }
}

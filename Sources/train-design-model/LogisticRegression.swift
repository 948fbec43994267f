import Foundation

/// One record as a sparse row.
struct SparseRow {
  var features: [Int32]
  var values: [Float]
}

/// Multinomial logistic regression with an L2 penalty on the weights (none on the intercepts), fitted by L-BFGS.
///
/// (Liu DC, Nocedal J. On the limited memory BFGS method for large scale optimization. Math Program 1989;45:503-528.)
/// Everything runs in one thread and a fixed order: the same data give the same bits.
struct LogisticRegression {
  let featureCount: Int
  let classCount: Int
  /// The penalty is half of this times the sum of the squared weights; the loss is a sum over records.
  var penalty = 6.0
  var iterations = 300

  /// Weights (a row a feature), then the intercepts.
  func fit(_ rows: [SparseRow], _ labels: [Int], _ weights: [Double]) -> [Double] {
    var minimiser = LBFGS(count: (featureCount + 1) * classCount)
    return minimiser.minimise(iterations: iterations) { point, gradient in
      loss(rows, labels, weights, at: point, gradient: &gradient)
    }
  }

  /// The scores of all classes for one row.
  func scores(_ row: SparseRow, _ point: [Double]) -> [Double] {
    var scores = Array(point[(featureCount * classCount)...])
    for (feature, value) in zip(row.features, row.values) {
      let start = Int(feature) * classCount
      for column in 0..<classCount { scores[column] += Double(value) * point[start + column] }
    }
    return scores
  }

  static func probabilities(_ scores: [Double], temperature: Double = 1) -> [Double] {
    let highest = scores.max() ?? 0
    let powers = scores.map { exp(($0 - highest) / temperature) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  private func loss(
    _ rows: [SparseRow], _ labels: [Int], _ weights: [Double], at point: [Double], gradient: inout [Double]
  ) -> Double {
    var loss = 0.0
    let intercepts = featureCount * classCount
    for index in 0..<intercepts {
      loss += 0.5 * penalty * point[index] * point[index]
      gradient[index] = penalty * point[index]
    }
    for index in intercepts..<gradient.count { gradient[index] = 0 }
    for (number, row) in rows.enumerated() {
      var residual = Self.probabilities(scores(row, point))
      loss -= weights[number] * log(max(residual[labels[number]], 1e-300))
      residual[labels[number]] -= 1
      for column in 0..<classCount {
        residual[column] *= weights[number]
        gradient[intercepts + column] += residual[column]
      }
      for (feature, value) in zip(row.features, row.values) {
        let start = Int(feature) * classCount
        for column in 0..<classCount { gradient[start + column] += Double(value) * residual[column] }
      }
    }
    return loss
  }
}

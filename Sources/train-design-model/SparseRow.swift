/// One record as a sparse row: cues first, then n-grams.
struct SparseRow: Sendable {
  var features: [Int32]
  var values: [Float]

  /// The square of its length, with the one that every row has for the intercept.
  var squaredLength: Float { values.reduce(1) { $0 + $1 * $1 } }

  /// Its part in some of the features, whose numbers then begin with 0.
  func only(_ range: Range<Int>) -> SparseRow {
    let inside = features.indices.filter { range.contains(Int(features[$0])) }
    return SparseRow(
      features: inside.map { features[$0] - Int32(range.lowerBound) }, values: inside.map { values[$0] })
  }
}

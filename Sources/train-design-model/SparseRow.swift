/// One record as a sparse row: cues first, then n-grams.
struct SparseRow: Sendable {
  var features: [Int32]
  var values: [Float]

  /// The square of its length, with the one that every row has for the intercept.
  var squaredLength: Float { values.reduce(1) { $0 + $1 * $1 } }
}

/// The probabilities of one head's labels for one record.
struct Probabilities<Label: Equatable> {
  let labels: [Label]
  let values: [Float]
  /// The labels' columns in the model.
  let columns: Range<Int>

  subscript(label: Label) -> Float {
    labels.firstIndex(of: label).map { values[$0] } ?? 0
  }

  /// The labels from the likeliest down; equal ones in the order of the head.
  var ranked: [(label: Label, probability: Float)] {
    values.indices.sorted { (values[$0], $1) > (values[$1], $0) }.map { (labels[$0], values[$0]) }
  }

  /// The weights by which a label's reasons are told from its rivals': +1 for it, minus their shares for the others.
  func weigh(for label: Label) -> CueModel.Row {
    var weigh = CueModel.Row.zero
    let rest = max(1 - self[label], 1e-6)
    for (index, other) in labels.enumerated() {
      weigh[columns.lowerBound + index] = other == label ? 1 : -values[index] / rest
    }
    return weigh
  }
}

/// The probabilities of one head's labels for one record.
struct Probabilities<Label: Equatable> {
  let labels: [Label]
  let values: [Float]
  /// The labels' columns among the model's answers.
  let columns: Range<Int>

  subscript(label: Label) -> Float {
    labels.firstIndex(of: label).map { values[$0] } ?? 0
  }

  /// The likeliest labels from the top; equal ones in the order of the head.
  func best(_ count: Int) -> [(label: Label, probability: Float)] {
    var taken: [Int] = []
    for _ in 0..<min(count, values.count) {
      var top = -1
      for index in values.indices where !taken.contains(index) && (top < 0 || values[index] > values[top]) {
        top = index
      }
      taken.append(top)
    }
    return taken.map { (labels[$0], values[$0]) }
  }

  /// The weights by which a label's reasons are told from its rivals': +1 for it, minus their shares for the others.
  func weigh(for label: Label) -> DesignModel.Row {
    var weigh = DesignModel.Row.zero
    let rest = max(1 - self[label], 1e-6)
    for (index, other) in labels.enumerated() {
      weigh[columns.lowerBound + index] = other == label ? 1 : -values[index] / rest
    }
    return weigh
  }
}

/// The weight of each study in a summary.
struct BiasWeights {
  let values: [Double]
  /// Whether the studies count by the weights that were given.
  let isWeighted: Bool
  /// What a reader must know where weights were given that cannot be used.
  let warning: String?

  /// The weights if there is one a study, none is negative or endless, and their sum is above nothing; else one each.
  ///
  /// A picture without the studies that lack a weight would look weighted and be wrong, so it is all or none.
  init(_ weights: [Double]?, count: Int) {
    let equal = Array(repeating: 1.0, count: count)
    guard let weights, count > 0 else {
      (values, isWeighted, warning) = (equal, false, nil)
      return
    }
    let sum = weights.reduce(0, +)
    let fit = weights.count == count && weights.allSatisfy { $0 >= 0 && $0.isFinite } && sum > 0 && sum.isFinite
    (values, isWeighted) = (fit ? weights : equal, fit)
    warning = fit ? nil : "The weights given could not be used, so every study counts the same."
  }
}

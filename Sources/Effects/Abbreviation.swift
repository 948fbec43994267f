/// An abbreviation of a measure, as "OR" or "aHR".
struct Abbreviation: Equatable {
  /// The measure it is short for.
  var measure: EffectEstimate.Measure
  /// Whether it says that the estimate is adjusted.
  var isAdjusted: Bool
}

/// The name of a measure in a sentence: "adjusted odds ratio (aOR)".
struct MeasureName {
  /// The measure.
  var measure: EffectEstimate.Measure
  /// Whether the name says that the estimate is adjusted.
  var isAdjusted: Bool
  /// Whether it is written out, and not an abbreviation only.
  var isSpelledOut: Bool
  /// The first token of the name.
  var start: Int
  /// Where the abbreviation stands that the name defines.
  var definition: Int?
}

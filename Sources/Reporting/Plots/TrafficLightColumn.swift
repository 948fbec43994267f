/// A column of dots.
struct TrafficLightColumn {
  /// The column of the table; nil for the overall judgement.
  let index: Int?
  let header: FittedText
  /// The middle of the column.
  let x: Double
}

/// Columns that stand together under one heading.
struct TrafficLightGroup {
  let heading: FittedText?
  let columns: [TrafficLightColumn]
  let x: Double
  let width: Double
  /// Whether the group stands on a grey ground.
  let isShaded: Bool
}

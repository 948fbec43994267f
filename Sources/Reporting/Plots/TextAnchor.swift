/// Where a text stands by its x.
enum TextAnchor: String, Sendable {
  case start, middle, end
}

/// The signs of P values.
extension PValue {
  /// The sign between the letter P and its number; the raw value is the sign.
  package enum Relation: String, CaseIterable, Sendable {
    case less = "<"
    case equal = "="
    case greater = ">"
    case atMost = "≤"
    case atLeast = "≥"
  }
}

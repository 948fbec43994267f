/// A P value as printed: "P < 0.05".
package struct PValue: Sendable, Equatable {
  /// The sign before the number.
  package var relation: Relation
  /// The number, from 0 to 1.
  package var value: Double

  /// Makes a P value.
  package init(_ relation: Relation, _ value: Double) {
    self.relation = relation
    self.value = value
  }
}

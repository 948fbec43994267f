/// What a sentence may tell of a comparison; for each the comparison model has a score of every sentence.
package enum ComparisonSlot: Int, CaseIterable, Sendable {
  /// It names groups that were formed by a past outcome.
  case pastGroups
  /// It names groups that were told apart by a later outcome.
  case laterGroups
  /// It says that the marker was measured, or the specimen taken, after the outcome.
  case sampledAfter
  /// It says that this came before the outcome.
  case sampledBefore
  /// It says that participants were followed to an outcome.
  case followed
  /// It names groups formed by something else: a test's result, a treatment.
  case otherGroups

  package var name: String { "\(self)" }
}

package import Statistics

/// The share of studies that measured before the outcome, with those that cannot be told counted both ways.
package struct TimingShare: Sendable, Equatable {
  package let before: Int
  package let notBefore: Int
  package let cannotTell: Int

  package init(before: Int, notBefore: Int, cannotTell: Int) {
    self.before = before
    self.notBefore = notBefore
    self.cannotTell = cannotTell
  }

  /// What the share may be at least and at most.
  package var bounds: CannotTellBounds { CannotTellBounds(yes: before, no: notBefore, cannotTell: cannotTell) }

  package var total: Int { bounds.total }
  /// Among those whose timing could be judged.
  package var judged: Proportion { bounds.told }
  /// Every study that cannot be told counted as not before.
  package var lowest: Proportion { bounds.lowest }
  /// Every study that cannot be told counted as before.
  package var highest: Proportion { bounds.highest }
  /// How many cannot be told.
  package var unknown: Proportion { bounds.unknown }

  /// From the lower Wilson limit of the lowest share to the upper one of the highest (reference: statistics §6).
  package var worstCase: ClosedRange<Double>? { bounds.worstCase() }
}

package import Effects

/// What a record says of one of the topic's treatments.
package struct TreatmentFinding: Sendable, Equatable {
  package var name: String
  /// Whether it is what was studied, and not only named or given to all.
  package var isStudied: Bool
  package var direction: OutcomeDirection
  /// The sentences that state the direction; else the one that names the treatment.
  package var evidence: [Int]
  package var effects: [TreatmentEffect]
}

/// What an abstract states of a treatment's outcomes, against its comparator or against what was before.
package enum OutcomeDirection: String, CaseIterable, Sendable {
  /// Better with it.
  case favours
  /// No difference, or none that was significant.
  case noDifference
  /// Worse with it.
  case against
  /// Better in some outcomes and not in others.
  case mixed
  case notStated
}

/// An effect estimate with its place in the record.
package struct TreatmentEffect: Sendable, Equatable {
  package var estimate: EffectEstimate
  /// The exact words, among the appraisal's evidence.
  package var evidence: Int
}

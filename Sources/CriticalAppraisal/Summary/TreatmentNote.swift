package import Effects

/// What the summary keeps of one treatment in one record.
package struct TreatmentNote: Sendable, Equatable {
  /// Its place among the topic's treatments.
  let treatment: UInt8
  package let direction: OutcomeDirection
  package let effects: [EffectEstimate]

  init(_ treatment: Int, _ finding: TreatmentFinding) {
    self.treatment = UInt8(clamping: treatment)
    direction = finding.direction
    effects = finding.effects.map(\.estimate)
  }
}

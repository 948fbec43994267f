package import Effects

/// What a body of records amounts to on one treatment: the designs of its evidence, what they state, and the effects.
package struct TreatmentFigures: Sendable {
  /// An effect estimate and the record that prints it.
  package struct Effect: Sendable {
    package let id: String
    package let estimate: EffectEstimate
  }

  package let name: String
  /// The records that study it, of any design.
  package let records: SummaryFigures.Figure
  /// Those that observed or treated people themselves.
  package let primary: SummaryFigures.Figure
  package let randomised: SummaryFigures.Figure
  package let reviews: SummaryFigures.Figure
  package let designs: [SummaryFigures.Figure]
  /// What primary studies and reviews state.
  package let directions: [SummaryFigures.Figure]
  /// What randomised trials state.
  package let randomisedDirections: [SummaryFigures.Figure]
  package let effects: [Effect]
  /// By the level at which a record starts on whether the treatment helps.
  package let levels: [SummaryFigures.Figure]

  init(_ name: String, _ place: Int, _ entries: [SummaryEntry]) {
    let found = entries.compactMap { entry in
      entry.treatments.first { Int($0.treatment) == place }.map { (entry: entry, note: $0) }
    }
    func figure(_ name: String, _ isMember: (SummaryEntry, TreatmentNote) -> Bool) -> SummaryFigures.Figure {
      SummaryFigures.Figure(name: name, ids: found.filter { isMember($0.entry, $0.note) }.map(\.entry.identity.id))
    }
    self.name = name
    records = figure("records") { _, _ in true }
    primary = figure("primary") { entry, _ in entry.design.isPrimaryHumanStudy }
    randomised = figure("randomised") { entry, _ in entry.design == .rct }
    reviews = figure("reviews") { entry, _ in entry.design == .systematicReview }
    designs = StudyDesign.allCases.map { design in figure(design.rawValue) { entry, _ in entry.design == design } }
    directions = OutcomeDirection.allCases.map { direction in
      figure(direction.rawValue) { entry, note in
        note.direction == direction && (entry.design.isPrimaryHumanStudy || entry.design == .systematicReview)
      }
    }
    randomisedDirections = OutcomeDirection.allCases.map { direction in
      figure(direction.rawValue) { entry, note in note.direction == direction && entry.design == .rct }
    }
    levels = SummaryFigures.byLevel(found.map(\.entry), \.treatmentLevel)
    effects = found.flatMap { entry, note in note.effects.map { Effect(id: entry.identity.id, estimate: $0) } }
  }
}

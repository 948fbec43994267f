/// What told the groups of a comparison apart: an outcome, past or later, a test's result, a treatment or something else.
struct DefinitionReader {
  private let definitions: GroupTable<Comparison.Definition>

  /// A contrast that is no outcome is shown from this score of its sentence on.
  private static let least: Float = 0

  init(_ picker: CuePicker) {
    var definitions: [UInt16: Comparison.Definition] = [:]
    for definition in [Comparison.Definition.testResult, .treatment] {
      if let group = picker.group("groups.\(definition.rawValue)") { definitions[group] = definition }
    }
    self.definitions = GroupTable(definitions, of: picker.lexicons)
  }

  /// What told the groups apart in each comparison, and the slot whose sentence says it; mixed papers have two.
  func definitions(
    _ finding: ComparisonFinding, _ outcome: ComparisonFinding.Outcome, _ reader: CueReader
  ) -> [(Comparison.Definition, ComparisonSlot)] {
    switch (outcome.verdict, outcome.exception) {
    case (.sound, _):
      let other = contrast(finding.scores, reader)
      if let other, other.score > finding.score(.laterGroups) { return [(other.definition, .otherGroups)] }
      return [(.laterOutcome, .laterGroups)]
    case (.flawed, _): return [(.pastOutcome, .pastGroups)]
    case (.possiblyFlawed, "E2"): return [(.pastOutcome, .pastGroups), (.laterOutcome, .laterGroups)]
    case (.possiblyFlawed, _): return [(.pastOutcome, .pastGroups)]
    case (.notApplicable, _), (.cannotTell, _):
      // Shown only where a phrase says what kind of contrast it is instead.
      let other = contrast(finding.scores, reader)
      return other.flatMap { $0.definition == .other ? nil : [($0.definition, .otherGroups)] } ?? []
    }
  }

  /// What a phrase says told groups apart.
  func definition(_ hit: CueHit) -> Comparison.Definition? { definitions[hit.group] }

  /// The sentence that surely names groups by something other than an outcome, and what its phrases call that.
  private func contrast(
    _ scores: ComparisonScores, _ reader: CueReader
  ) -> (definition: Comparison.Definition, score: Float)? {
    let ranked = scores.sentences(.otherGroups, above: Self.least)
    guard let best = ranked.first(where: { !reader.mentions.isAside[$0.number] }) else { return nil }
    for hit in reader.text.hits where Int(hit.sentence) == best.number {
      if let definition = definitions[hit.group] { return (definition, best.score) }
    }
    return (.other, best.score)
  }
}

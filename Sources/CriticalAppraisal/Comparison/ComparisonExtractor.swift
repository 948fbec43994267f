internal import Bibliography

/// Takes the comparisons of a record apart: their groups, marker, assay, outcome and order.
struct ComparisonExtractor {
  private let picker: CuePicker
  private let kinds: GroupKindReader
  private let finder: GroupFinder
  private let definitions: DefinitionReader
  private let bracketed: BracketedGroups
  private let assays: GroupSet
  private let markers: GroupSet
  private let sameWomen: GroupSet
  private let compartments: GroupTable<String>

  init(_ lexicons: LexiconSet) {
    picker = CuePicker(lexicons)
    kinds = GroupKindReader(picker)
    finder = GroupFinder(kinds)
    definitions = DefinitionReader(picker)
    bracketed = BracketedGroups(definitions)
    assays = GroupSet(picker.groups(withPrefix: "assay.").keys, of: lexicons)
    markers = GroupSet(["topic.marker"].compactMap(picker.group), of: lexicons)
    sameWomen = GroupSet(["groups.sameWomen", "comparison.sameWomen"].compactMap(picker.group), of: lexicons)
    compartments = GroupTable(picker.groups(withPrefix: "topic.compartment."), of: lexicons)
  }

  /// The comparisons of the record that the reader has read, under the verdict on it.
  func comparisons(
    _ record: Record, _ reader: CueReader, _ finding: ComparisonFinding, _ outcome: ComparisonFinding.Outcome,
    _ evidence: inout EvidenceList
  ) -> [Comparison] {
    let quoter = ComparisonQuoter(picker: picker, reader: reader, record: record, scores: finding.scores)
    let slots = ComparisonWords(reader: reader, record: record)
    var comparisons: [Comparison] = []
    for (definition, found) in contrasts(record, reader, finding, outcome) {
      let groups = found.map {
        Comparison.Group(quote: slots.add($0.range, in: $0.sentence, .group, &evidence), kind: $0.kind, size: $0.size)
      }
      let isPast = definition == .pastOutcome
      let sampled = quoter.quotes([isPast ? .sampledAfter : .sampledBefore], .sample, &evidence)
      let own = Set(found.map(\.sentence)).union(slots.sentences(of: sampled, evidence))
      comparisons.append(
        Comparison(
          definition: definition, groups: groups,
          comparator: isPast ? Comparator(groups, areSameWomen: slots.has(sameWomen, in: found)) : nil,
          marker: marker(slots, own, &evidence),
          assay: slots.first(assays, .assay, &evidence),
          outcome: found.first.flatMap { outcomeWords(slots, in: $0.sentence, &evidence) },
          compartments: compartmentNames(reader, own), sampled: Self.sampled(definition, outcome),
          sampledQuotes: sampled,
          followedQuotes: finding.score(.followed) > 0 ? quoter.quotes([.followed], .followUp, &evidence) : [],
          verdict: Self.verdict(definition, outcome)))
    }
    return comparisons
  }

  /// What told groups apart, with the groups.
  private func contrasts(
    _ record: Record, _ reader: CueReader, _ finding: ComparisonFinding, _ outcome: ComparisonFinding.Outcome
  ) -> [(definition: Comparison.Definition, groups: [GroupFinder.Found])] {
    var used: Set<Int> = []
    var contrasts: [(definition: Comparison.Definition, groups: [GroupFinder.Found])] = []
    for (definition, slot) in definitions.definitions(finding, outcome, reader) {
      let found = finder.groups(slot, definition, reader, record, finding.scores, without: used)
      used.formUnion(found.map(\.sentence))
      // A contrast of another kind is worth showing only where its groups are known.
      if definition.isShownByGroups, outcome.verdict != .sound, found.count < 2 { continue }
      contrasts.append((definition, found))
    }
    // Whoever was told apart by a result or a treatment and followed has groups that no outcome names.
    let isByOutcome = contrasts.contains { $0.definition == .pastOutcome || $0.groups.count > 1 }
    if !isByOutcome, let stated = bracketed.find(reader, record) { return [stated] }
    return contrasts
  }

  private static func sampled(_ definition: Comparison.Definition, _ outcome: ComparisonFinding.Outcome) -> MarkerTiming
  {
    switch (definition, outcome.marker) {
    case (.laterOutcome, _): .before
    case (_, nil) where outcome.verdict == .notApplicable: .notApplicable
    case (.pastOutcome, .mixed): .after
    case (_, let marker): marker ?? .cannotTell
    }
  }

  private static func verdict(_ definition: Comparison.Definition, _ outcome: ComparisonFinding.Outcome) -> Verdict {
    if outcome.exception != "E2" { return outcome.verdict }
    return definition == .pastOutcome ? .flawed : .sound
  }

  /// The topic's marker, where its own sentences name it, else anywhere; outside the topic what was measured.
  private func marker(_ slots: ComparisonWords, _ own: Set<Int>, _ evidence: inout EvidenceList) -> Int? {
    slots.first(markers, in: own, .marker, &evidence) ?? slots.first(markers, .marker, &evidence)
      ?? slots.marker(in: own, &evidence)
  }

  /// The words for the failed outcome.
  private func outcomeWords(_ slots: ComparisonWords, in sentence: Int, _ evidence: inout EvidenceList) -> Int? {
    let failed = slots.reader.text.hits.first { Int($0.sentence) == sentence && kinds.kind($0) == .failed }
    return failed.map { slots.add(Int($0.start)..<Int($0.end), in: sentence, .outcome, &evidence) }
  }

  /// The compartments that a comparison's own sentences name, or where none does those of the whole text.
  private func compartmentNames(_ reader: CueReader, _ own: Set<Int>) -> [String] {
    var (all, named): (Set<String>, Set<String>) = ([], [])
    for hit in reader.text.hits {
      guard let name = compartments[hit.group] else { continue }
      all.insert(name)
      if own.contains(Int(hit.sentence)) { named.insert(name) }
    }
    return (named.isEmpty ? all : named).sorted()
  }
}

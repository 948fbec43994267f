internal import Bibliography

/// Takes the comparisons of a record apart: their groups, marker, assay, outcome and order.
struct ComparisonExtractor {
  private let picker: CuePicker
  private let kinds: GroupKindReader
  private let finder: GroupFinder
  private let assays: GroupSet
  private let compartments: GroupTable<String>
  private let marker: UInt16?

  init(_ lexicons: LexiconSet) {
    picker = CuePicker(lexicons)
    kinds = GroupKindReader(picker)
    finder = GroupFinder(kinds)
    assays = GroupSet(picker.groups(withPrefix: "assay.").keys, of: lexicons)
    compartments = GroupTable(picker.groups(withPrefix: "topic.compartment."), of: lexicons)
    marker = picker.group("topic.marker")
  }

  /// The comparisons of the record that the reader has read, under the verdict on it.
  func comparisons(
    _ record: Record, _ reader: CueReader, _ finding: ComparisonFinding, _ outcome: ComparisonFinding.Outcome,
    _ evidence: inout EvidenceList
  ) -> [Comparison] {
    if outcome.verdict == .notApplicable || outcome.verdict == .cannotTell { return [] }
    let quoter = ComparisonQuoter(picker: picker, reader: reader, record: record, scores: finding.scores)
    return definitions(finding, outcome).map { definition, slot in
      let groups = groups(slot, definition, reader, record, finding.scores, &evidence)
      let isPast = definition == .pastOutcome
      let sampled = quoter.quotes([isPast ? .sampledAfter : .sampledBefore], .sample, &evidence)
      return Comparison(
        definition: definition, groups: groups.phrases,
        marker: first(reader, record, .marker, &evidence) { $0 == marker },
        assay: first(reader, record, .assay, &evidence, assays.contains), outcome: groups.outcome,
        compartments: compartmentNames(reader), sampled: Self.sampled(definition, outcome), sampledQuotes: sampled,
        followedQuotes: finding.score(.followed) > 0 ? quoter.quotes([.followed], .followUp, &evidence) : [],
        verdict: Self.verdict(definition, outcome))
    }
  }

  /// Mixed papers show both of their comparisons.
  private func definitions(
    _ finding: ComparisonFinding, _ outcome: ComparisonFinding.Outcome
  ) -> [(Comparison.Definition, ComparisonSlot)] {
    switch (outcome.verdict, outcome.exception) {
    case (.sound, _): [(.laterOutcome, .laterGroups)]
    case (_, "E2"): [(.pastOutcome, .pastGroups), (.laterOutcome, .laterGroups)]
    default: [(.pastOutcome, .pastGroups)]
    }
  }

  private static func sampled(_ definition: Comparison.Definition, _ outcome: ComparisonFinding.Outcome) -> MarkerTiming
  {
    switch (definition, outcome.marker) {
    case (.laterOutcome, _): .before
    case (.pastOutcome, .mixed): .after
    case (_, let marker): marker ?? .cannotTell
    }
  }

  private static func verdict(_ definition: Comparison.Definition, _ outcome: ComparisonFinding.Outcome) -> Verdict {
    if outcome.exception != "E2" { return outcome.verdict }
    return definition == .pastOutcome ? .flawed : .sound
  }

  /// The groups, and the words for the failed outcome.
  private func groups(
    _ slot: ComparisonSlot, _ definition: Comparison.Definition, _ reader: CueReader, _ record: Record,
    _ scores: ComparisonScores, _ evidence: inout EvidenceList
  ) -> (phrases: [Comparison.Group], outcome: Int?) {
    let found = finder.groups(slot, definition, reader, record, scores)
    let groups = found.map { group in
      let sentence = reader.text.sentences[group.sentence]
      return Comparison.Group(
        quote: evidence.add(quote(group.range, sentence, reader, .group)), kind: group.kind, size: group.size)
    }
    guard let first = found.first,
      let failed = reader.text.hits.first(where: { Int($0.sentence) == first.sentence && kinds.kind($0) == .failed })
    else { return (groups, nil) }
    let sentence = reader.text.sentences[first.sentence]
    return (groups, evidence.add(quote(Int(failed.start)..<Int(failed.end), sentence, reader, .outcome)))
  }

  /// The first phrase of some groups outside asides, the title's and the methods' before others.
  private func first(
    _ reader: CueReader, _ record: Record, _ purpose: EvidencePurpose, _ evidence: inout EvidenceList,
    _ isAsked: (UInt16) -> Bool
  ) -> Int? {
    guard let hit = reader.text.hits.first(where: { isAsked($0.group) && !reader.mentions.isAside[Int($0.sentence)] })
    else { return nil }
    let sentence = reader.text.sentences[Int(hit.sentence)]
    return evidence.add(quote(Int(hit.start)..<Int(hit.end), sentence, reader, purpose))
  }

  private func quote(
    _ range: Range<Int>, _ sentence: Sentence, _ reader: CueReader, _ purpose: EvidencePurpose
  ) -> Evidence {
    Evidence(
      purpose: purpose, field: sentence.field,
      section: sentence.section >= 0 ? reader.text.sections[Int(sentence.section)].label : 0..<0, range: range,
      rule: "comparison.\(purpose.rawValue)")
  }

  private func compartmentNames(_ reader: CueReader) -> [String] {
    var names: [String] = []
    for hit in reader.text.hits {
      if let name = compartments[hit.group], !names.contains(name) { names.append(name) }
    }
    return names.sorted()
  }
}

internal import Bibliography

/// Picks the sentences that show the slots of a comparison, and hands them on as evidence.
struct ComparisonQuoter {
  let picker: CuePicker
  let reader: CueReader
  let record: Record
  let scores: ComparisonScores

  /// So many sentences are shown for one slot.
  private static let mostQuotes = 2
  /// A second sentence is shown where it scores no further behind the first.
  private static let farthestBehind: Float = 0.7

  /// The sentences that score highest for some slots, those of asides left out.
  func quotes(_ slots: [ComparisonSlot], _ purpose: EvidencePurpose, _ evidence: inout EvidenceList) -> [Int] {
    var places: [Int] = []
    for slot in slots {
      let ranked = scores.sentences(slot, above: ComparisonScores.lowest).filter { !reader.mentions.isAside[$0.number] }
      guard let first = ranked.first else { continue }
      for (number, score) in ranked.prefix(Self.mostQuotes) where score > first.score - Self.farthestBehind {
        // A further slot adds only what surely shows it.
        if slot != slots.first, score <= 0 { continue }
        add(.whole(reader.text.sentences[number], number), "comparison.\(slot.name)", purpose, &evidence, &places)
      }
    }
    return places
  }

  /// The sentences in which phrases were found.
  func quotes(of hits: [CueHit], _ purpose: EvidencePurpose, _ evidence: inout EvidenceList) -> [Int] {
    var places: [Int] = []
    for hit in hits where places.count < Self.mostQuotes { add(hit, nil, purpose, &evidence, &places) }
    return places
  }

  private func add(
    _ hit: CueHit, _ rule: String?, _ purpose: EvidencePurpose, _ evidence: inout EvidenceList, _ places: inout [Int]
  ) {
    var found = picker.evidence(hit, for: purpose, in: reader.text, of: record)
    if let rule { found.rule = rule }
    let place = evidence.add(found)
    if !places.contains(place) { places.append(place) }
  }
}

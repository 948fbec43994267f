internal import Bibliography

/// Finds the sentences that carry a label: each cue's own contribution to it against its rivals, summed over the sentence.
///
/// Only sentences in which a rule of the label itself fired are shown as reasons; single odd words are not.
struct ContributionFinder {
  /// A sentence and the rule's hit that speaks loudest in it.
  struct Reason {
    var hit: CueHit
    var contribution: Float
  }

  /// The best sentences, best first.
  ///
  /// `weigh` has +1 in the label's column and minus the rivals' shares in theirs; `owned` are the groups of its rules.
  static func reasons(
    _ reader: CueReader, _ model: CueModel, weigh: CueModel.Row, limit: Int, owned: GroupSet
  ) -> [Reason] {
    let text = reader.text
    let weigh = CueModel.Weighing(weigh)
    var reasons: [Reason] = []
    var first = 0
    // Hits stand in the order of the text, so those of one sentence stand together.
    while first < text.hits.count {
      let sentence = text.hits[first].sentence
      var end = first + 1
      while end < text.hits.count, text.hits[end].sentence == sentence { end += 1 }
      if let reason = reason(first..<end, reader, model, weigh, owned) { reasons.append(reason) }
      first = end
    }
    // Ties keep the order of the text, so that the same record always gives the same reasons.
    reasons.sort { ($0.contribution, $1.hit.start) > ($1.contribution, $0.hit.start) }
    return Array(reasons.prefix(limit))
  }

  private static func reason(
    _ range: Range<Int>, _ reader: CueReader, _ model: CueModel, _ weigh: borrowing CueModel.Weighing, _ owned: GroupSet
  ) -> Reason? {
    let hits = reader.text.hits
    guard range.contains(where: { owned.contains(hits[$0].group) }) else { return nil }
    let place = reader.text.sentences[Int(hits[range.lowerBound].sentence)].place
    var total: Float = 0
    var loudest: Reason?
    for index in range where reader.weighs(hits[index]) && reader.mentions.counts(hits[index], in: reader.text) {
      let contribution = reader.contribution(hits[index], place, model, weigh)
      total += contribution
      if contribution > loudest?.contribution ?? 0, owned.contains(hits[index].group) {
        loudest = Reason(hit: hits[index], contribution: contribution)
      }
    }
    guard total > 0, let loudest else { return nil }
    return Reason(hit: loudest.hit, contribution: total)
  }
}

extension CueReader {
  /// Whether the model knows a hit: cues of a topic are found, but weigh nothing.
  func weighs(_ hit: CueHit) -> Bool { Int(hit.cue) < features.cueCount }

  /// What a hit adds to a label against its rivals.
  func contribution(_ hit: CueHit, _ place: TextPlace, _ model: CueModel, _ weigh: borrowing CueModel.Weighing) -> Float
  {
    let offset = place == .title ? 0 : 1
    let cue = model.weighed(Int(hit.cue) * 2 + offset, by: weigh)
    let group = model.weighed((features.cueCount + Int(hit.group)) * 2 + offset, by: weigh)
    return (cue + group * CueFeatures.groupShare) * place.weight
  }
}

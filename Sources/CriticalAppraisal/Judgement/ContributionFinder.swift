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

  // Taken out of the reader once: it is asked for every hit.
  private let hits: [CueHit]
  private let sentences: [Sentence]
  private let text: AnalysedText
  private let mentions: StudyMentions
  private let cueCount: Int
  private let model: CueModel

  private init(_ reader: CueReader, _ model: CueModel) {
    text = reader.text
    hits = text.hits
    sentences = text.sentences
    mentions = reader.mentions
    cueCount = reader.features.cueCount
    self.model = model
  }

  /// The best sentences, best first.
  ///
  /// `weigh` has +1 in the label's column and minus the rivals' shares in theirs; `owned` are the groups of its rules.
  static func reasons(
    _ reader: CueReader, _ model: CueModel, weigh: CueModel.Row, limit: Int, owned: GroupSet
  ) -> [Reason] {
    let finder = ContributionFinder(reader, model)
    let (hits, weigh) = (finder.hits, CueModel.Weighing(weigh))
    var reasons: [Reason] = []
    var first = 0
    // Hits stand in the order of the text, so those of one sentence stand together.
    while first < hits.count {
      let sentence = hits[first].sentence
      var end = first + 1
      while end < hits.count, hits[end].sentence == sentence { end += 1 }
      if let reason = finder.reason(first..<end, weigh, owned) { reasons.append(reason) }
      first = end
    }
    // Ties keep the order of the text, so that the same record always gives the same reasons.
    reasons.sort { ($0.contribution, $1.hit.start) > ($1.contribution, $0.hit.start) }
    return Array(reasons.prefix(limit))
  }

  private func reason(
    _ range: Range<Int>, _ weigh: borrowing CueModel.Weighing, _ owned: GroupSet
  ) -> Reason? {
    guard range.contains(where: { owned.contains(hits[$0].group) }) else { return nil }
    let sentence = sentences[Int(hits[range.lowerBound].sentence)]
    var total: Float = 0
    var loudest: Reason?
    // Cues of a topic are found, but weigh nothing in the model.
    for index in range where Int(hits[index].cue) < cueCount && mentions.counts(hits[index], in: text) {
      let contribution = contribution(hits[index], sentence, weigh)
      total += contribution
      if contribution > loudest?.contribution ?? 0, owned.contains(hits[index].group) {
        loudest = Reason(hit: hits[index], contribution: contribution)
      }
    }
    guard total > 0, let loudest else { return nil }
    return Reason(hit: loudest.hit, contribution: total)
  }

  /// What a hit adds to a label against its rivals.
  private func contribution(_ hit: CueHit, _ sentence: Sentence, _ weigh: borrowing CueModel.Weighing) -> Float {
    let offset = sentence.place == .title ? 0 : 1
    let (cue, group) = (Int(hit.cue) * 2 + offset, (cueCount + Int(hit.group)) * 2 + offset)
    return model.weighed(cue, and: group, share: CueFeatures.groupShare, by: weigh) * sentence.weight
  }
}

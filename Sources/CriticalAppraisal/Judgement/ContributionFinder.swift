internal import Bibliography

/// Finds the sentences that carry a label: each cue's own contribution to the label against its rivals, summed over the
/// sentence. Only sentences in which a rule of the label itself fired are shown as reasons; single odd words are not.
struct ContributionFinder {
  /// A sentence and the rule's hit that speaks loudest in it.
  struct Reason {
    var hit: CueHit
    var contribution: Float
  }

  /// The best sentences, best first. `weigh` has +1 in the label's column and minus the rivals' shares in theirs.
  static func reasons(
    _ reader: CueReader, _ model: CueModel, weigh: CueModel.Row, limit: Int, isOwn: (UInt16) -> Bool
  ) -> [Reason] {
    let (text, features) = (reader.text, reader.cueWeights)
    var totals = [Float](repeating: 0, count: text.sentences.count)
    var loudest = [Reason?](repeating: nil, count: text.sentences.count)
    for hit in text.hits where features.weighs(hit) && reader.mentions.counts(hit, in: text) {
      let sentence = Int(hit.sentence)
      let contribution = features.contribution(hit, text.sentences[sentence].place, model, weigh)
      totals[sentence] += contribution
      if contribution > 0, isOwn(hit.group), contribution > loudest[sentence]?.contribution ?? 0 {
        loudest[sentence] = Reason(hit: hit, contribution: contribution)
      }
    }
    var reasons: [Reason] = []
    for (sentence, reason) in loudest.enumerated() {
      guard var reason, totals[sentence] > 0 else { continue }
      reason.contribution = totals[sentence]
      reasons.append(reason)
    }
    // Ties keep the order of the text, so that the same record always gives the same reasons.
    reasons.sort { ($0.contribution, $1.hit.start) > ($1.contribution, $0.hit.start) }
    return Array(reasons.prefix(limit))
  }
}

/// How much a hit weighs in the model.
struct CueWeights {
  let cueCount: Int
  let groupCount: Int

  /// Cues of a topic are found, but the model does not know them.
  func weighs(_ hit: CueHit) -> Bool { Int(hit.cue) < cueCount }

  func contribution(_ hit: CueHit, _ place: TextPlace, _ model: CueModel, _ weigh: CueModel.Row) -> Float {
    let offset = place == .title ? 0 : 1
    let cue = model.rows[Int(hit.cue) * 2 + offset]
    let group = model.rows[(cueCount + Int(hit.group)) * 2 + offset]
    return ((cue + group * CueFeatures.groupShare) * weigh).sum() * place.weight
  }
}

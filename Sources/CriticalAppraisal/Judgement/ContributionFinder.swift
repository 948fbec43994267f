internal import Bibliography

/// Finds the sentences that carry a label: what each cue and each n-gram in it adds to the label against its rivals.
///
/// A sentence in which a rule of the label itself fired is shown for that rule; where none is, the sentence of which the
/// model makes most is shown as a whole. Single odd words are never shown.
struct ContributionFinder {
  /// A sentence and the rule's hit that speaks loudest in it.
  struct Reason {
    var hit: CueHit
    var contribution: Float
  }

  /// What the model alone must make of a sentence before it is shown, in log-odds.
  private static let leastOfModel: Float = 0.3

  // Taken out of the reader once: it is asked for every hit.
  private let hits: [CueHit]
  private let sentences: [Sentence]
  private let text: AnalysedText
  private let mentions: StudyMentions
  private let cueCount: Int
  private let model: DesignModel
  private let weighing: DesignModel.Weighing
  /// What the n-grams of each sentence add.
  private var ofWords: [Float]

  private init(_ reader: CueReader, _ model: DesignModel, weigh: DesignModel.Row) {
    text = reader.text
    hits = text.hits
    sentences = text.sentences
    mentions = reader.mentions
    cueCount = reader.features.cueCount
    self.model = model
    weighing = model.weighing(model.slopes(of: weigh))
    ofWords = Array(repeating: 0, count: sentences.count)
  }

  /// The best sentences, best first.
  ///
  /// `weigh` has +1 for the label's answer and minus the rivals' shares for theirs; `owned` are the groups of its rules.
  static func reasons(
    _ reader: CueReader, _ model: DesignModel, _ words: borrowing NGramFeatures, weigh: DesignModel.Row, limit: Int,
    owned: GroupSet
  ) -> [Reason] {
    var finder = ContributionFinder(reader, model, weigh: weigh)
    let hits = finder.hits
    // Of most sentences nothing is asked.
    var isAsked = [Bool](repeating: false, count: finder.sentences.count)
    for hit in hits where owned.contains(hit.group) { isAsked[Int(hit.sentence)] = true }
    model.weigh(words, by: finder.weighing, into: &finder.ofWords, where: isAsked)
    var reasons: [Reason] = []
    var first = 0
    // Hits stand in the order of the text, so those of one sentence stand together.
    while first < hits.count {
      let sentence = hits[first].sentence
      var end = first + 1
      while end < hits.count, hits[end].sentence == sentence { end += 1 }
      if let reason = finder.reason(first..<end, owned) { reasons.append(reason) }
      first = end
    }
    if reasons.isEmpty {
      model.weigh(words, by: finder.weighing, into: &finder.ofWords, where: isAsked.map { !$0 })
      return finder.reasonOfModel.map { [$0] } ?? []
    }
    // Ties keep the order of the text, so that the same record always gives the same reasons.
    reasons.sort { ($0.contribution, $1.hit.start) > ($1.contribution, $0.hit.start) }
    return Array(reasons.prefix(limit))
  }

  private func reason(_ range: Range<Int>, _ owned: GroupSet) -> Reason? {
    guard range.contains(where: { owned.contains(hits[$0].group) }) else { return nil }
    let number = Int(hits[range.lowerBound].sentence)
    let sentence = sentences[number]
    var total = ofWords[number]
    var loudest: Reason?
    // Cues of a topic are found, but weigh nothing in the model.
    for index in range where Int(hits[index].cue) < cueCount && mentions.counts(hits[index], in: text) {
      let contribution = contribution(hits[index], sentence)
      total += contribution
      if loudest == nil || contribution > loudest?.contribution ?? 0, owned.contains(hits[index].group) {
        loudest = Reason(hit: hits[index], contribution: contribution)
      }
    }
    guard total > 0, let loudest else { return nil }
    return Reason(hit: loudest.hit, contribution: total)
  }

  /// The sentence about the study itself of which the model makes most.
  private var reasonOfModel: Reason? {
    var totals = ofWords
    for hit in hits where Int(hit.cue) < cueCount && mentions.counts(hit, in: text) {
      totals[Int(hit.sentence)] += contribution(hit, sentences[Int(hit.sentence)])
    }
    var best: Reason?
    for (number, total) in totals.enumerated() where !mentions.isAside[number] && total >= Self.leastOfModel {
      if total > best?.contribution ?? 0 {
        best = Reason(hit: .whole(sentences[number], number), contribution: total)
      }
    }
    return best
  }

  /// What a hit adds to a label against its rivals.
  private func contribution(_ hit: CueHit, _ sentence: Sentence) -> Float {
    let offset = sentence.place == .title ? 0 : 1
    let (cue, group) = (Int(hit.cue) * 2 + offset, (cueCount + Int(hit.group)) * 2 + offset)
    return model.weighed(cue, and: group, share: CueFeatures.groupShare, by: weighing) * sentence.weight
  }
}

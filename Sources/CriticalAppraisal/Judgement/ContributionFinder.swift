internal import Bibliography

/// Finds the sentences that carry a label: what each cue and each n-gram in it adds to the label against its rivals, and
/// how far it looks like one that a reviewer would point at.
///
/// A sentence in which a rule of the label itself fired is shown for that rule; others as a whole. Single odd words are
/// never shown, and sentences about other studies or studies to come are no reasons.
struct ContributionFinder {
  /// A sentence, and the rule's hit that speaks loudest in it, or the whole of it.
  struct Reason {
    var hit: CueHit
    /// What the sentence adds to the label against its rivals, in log-odds.
    var contribution: Float
    fileprivate var rank: Float
  }

  /// How many of the sentences that look most like ones to point at are weighed.
  private static let weighedSentences = 6
  /// What counts besides how far a sentence looks like one to point at.
  ///
  /// Its contribution, as far as this, and a rule of the label. Chosen on the tuning part by how often the sentence that
  /// the reader quoted is shown.
  private static let mostContribution: Float = 3
  private static let contributionShare: Float = 0.1
  private static let ruleBonus: Float = 0.1
  /// What it counts more that the authors name the design there.
  private static let nameBonus: Float = 0.3

  /// A sentence that ranks so far behind the first is mostly background, sooner where no rule of the label fired in it.
  ///
  /// With a seventh less to read, the sentence that its reader quoted is lost in one record of a hundred.
  private static let farthestBehind: (byRule: Float, byModel: Float) = (1.5, 1)

  // Taken out of the reader once: it is asked for every hit.
  private let hits: [CueHit]
  private let sentences: [Sentence]
  private let text: AnalysedText
  private let mentions: StudyMentions
  private let cueCount: Int
  private let model: DesignModel
  private let weighing: DesignModel.Weighing
  private let telling: [Float]
  private let naming: UInt16?
  private let isAsked: [Bool]
  /// What the n-grams, and then the cues too, of each sentence add.
  private var totals: [Float]
  /// The loudest hit of a rule of the label in each sentence.
  private var loudest: [(hit: CueHit, contribution: Float)?]

  private init(
    _ reader: CueReader, _ model: DesignModel, _ words: borrowing NGramFeatures, _ slopes: ViewRows,
    telling: [Float] = [], naming: UInt16? = nil, isAsked: [Bool], owned: GroupSet
  ) {
    text = reader.text
    hits = text.hits
    sentences = text.sentences
    mentions = reader.mentions
    cueCount = reader.features.cueCount
    self.model = model
    weighing = model.weighing(slopes)
    self.telling = telling
    self.naming = naming
    self.isAsked = isAsked
    totals = Array(repeating: 0, count: sentences.count)
    loudest = Array(repeating: nil, count: sentences.count)
    model.weigh(words, by: weighing, into: &totals, where: isAsked)
    addCues(owned)
  }

  private mutating func addCues(_ owned: GroupSet) {
    // Cues of a topic are found, but weigh nothing in the model.
    for hit in hits where Int(hit.cue) < cueCount && isAsked[Int(hit.sentence)] && mentions.counts(hit, in: text) {
      let number = Int(hit.sentence)
      let contribution = contribution(hit, sentences[number])
      totals[number] += contribution
      if owned.contains(hit.group), contribution > loudest[number]?.contribution ?? -.infinity {
        loudest[number] = (hit, contribution)
      }
    }
    for number in isAsked.indices where !isAsked[number] { totals[number] = 0 }
  }

  /// The sentences that carry a design, best first.
  ///
  /// `weigh` has +1 for the label's answer and minus the rivals' shares for theirs; `owned` are the groups of its rules,
  /// `naming` the one of the design's names.
  static func ofDesign(
    _ reader: CueReader, _ model: DesignModel, _ words: borrowing NGramFeatures, weigh: DesignModel.Row, limit: Int,
    owned: GroupSet, naming: UInt16?
  ) -> [Reason] {
    let telling = model.tellingScores(reader.text, words)
    var isAsked = withRules(reader, owned)
    let order = telling.indices.sorted { (telling[$0], $1) > (telling[$1], $0) }
    for number in order.prefix(weighedSentences) where !reader.mentions.isAside[number] { isAsked[number] = true }
    let finder = ContributionFinder(
      reader, model, words, model.slopes(of: weigh), telling: telling, naming: naming, isAsked: isAsked, owned: owned)
    let reasons = finder.reasons(limit)
    return reasons.isEmpty ? finder.best : reasons
  }

  /// The sentences that carry a timing, best first: those with rules of its own, or else the one of which the model
  /// makes most.
  static func ofTiming(
    _ reader: CueReader, _ model: DesignModel, _ words: borrowing NGramFeatures, weigh: DesignModel.Row, limit: Int,
    owned: GroupSet
  ) -> [Reason] {
    let isAsked = withRules(reader, owned)
    let slopes = model.slopes(of: weigh)
    let finder = ContributionFinder(reader, model, words, slopes, isAsked: isAsked, owned: owned)
    let reasons = finder.reasons(limit)
    if !reasons.isEmpty { return reasons }
    return ContributionFinder(reader, model, words, slopes, isAsked: notAside(reader), owned: owned).best
  }

  /// The sentence that carries a sub-type, or the rule's hit in it: the one that adds most to the sum of its column.
  static func ofColumn(
    _ column: Int, _ reader: CueReader, _ model: DesignModel, _ words: borrowing NGramFeatures, owned: GroupSet
  ) -> CueHit? {
    var slopes = ViewRows()
    for view in FeatureView.allCases { slopes.withRow(of: view) { $0[column] = 1 } }
    return ContributionFinder(reader, model, words, slopes, isAsked: notAside(reader), owned: owned).best.first?.hit
  }

  /// All sentences about the study itself.
  private static func notAside(_ reader: CueReader) -> [Bool] {
    reader.text.sentences.indices.map { !reader.mentions.isAside[$0] }
  }

  /// All sentences about the study itself, those that speak most for the label first.
  static func all(
    _ reader: CueReader, _ model: DesignModel, _ words: borrowing NGramFeatures, weigh: DesignModel.Row,
    owned: GroupSet
  ) -> [Reason] {
    let isAsked = notAside(reader)
    let finder = ContributionFinder(reader, model, words, model.slopes(of: weigh), isAsked: isAsked, owned: owned)
    return isAsked.indices.filter { isAsked[$0] }.map { number in
      var reason = finder.ranked(number)
      if reason.contribution < 0 { reason.hit = .whole(finder.sentences[number], number) }
      return reason
    }.sorted { ($0.contribution, $1.hit.start) > ($1.contribution, $0.hit.start) }
  }

  /// The sentences about the study itself in which a rule of the label fired.
  private static func withRules(_ reader: CueReader, _ owned: GroupSet) -> [Bool] {
    var isAsked = [Bool](repeating: false, count: reader.text.sentences.count)
    for hit in reader.text.hits where owned.contains(hit.group) {
      isAsked[Int(hit.sentence)] = !reader.mentions.isAside[Int(hit.sentence)]
    }
    return isAsked
  }

  private func reasons(_ limit: Int) -> [Reason] {
    // Ties keep the order of the text, so that the same record always gives the same reasons.
    let reasons = sentences.indices.compactMap { reason($0) }.sorted {
      ($0.rank, $1.hit.start) > ($1.rank, $0.hit.start)
    }
    let first = reasons.first?.rank ?? 0
    return reasons.prefix(limit).filter { reason in
      let isByModel = reason.hit.group == CueHit.ofModel
      let least = first - (isByModel ? Self.farthestBehind.byModel : Self.farthestBehind.byRule)
      return telling.isEmpty || reason.rank >= least
    }
  }

  /// Where no sentence speaks for the label against all its rivals, the one that ranks first: no label is shown without
  /// a sentence to check it by.
  private var best: [Reason] {
    sentences.indices.filter { isAsked[$0] }.map { ranked($0) }.max { $0.rank < $1.rank }.map { [$0] } ?? []
  }

  private func reason(_ number: Int) -> Reason? { totals[number] > 0 ? ranked(number) : nil }

  private func ranked(_ number: Int) -> Reason {
    var rank = totals[number]
    if number < telling.count { rank = telling[number] + min(rank, Self.mostContribution) * Self.contributionShare }
    if let loudest = loudest[number] {
      rank += Self.ruleBonus + (loudest.hit.group == naming ? Self.nameBonus : 0)
      return Reason(hit: loudest.hit, contribution: totals[number], rank: rank)
    }
    return Reason(hit: .whole(sentences[number], number), contribution: totals[number], rank: rank)
  }

  /// What a hit adds to a label against its rivals.
  private func contribution(_ hit: CueHit, _ sentence: Sentence) -> Float {
    let offset = sentence.place == .title ? 0 : 1
    let (cue, group) = (Int(hit.cue) * 2 + offset, (cueCount + Int(hit.group)) * 2 + offset)
    return model.weighed(cue, and: group, share: CueFeatures.groupShare, by: weighing) * sentence.weight
  }
}

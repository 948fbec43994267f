internal import Bibliography

/// Judges the design of the record that a `CueReader` has read.
///
/// The text gives scores through the model's weights, PubMed's index adds its own visible log-odds, and the label is the
/// likeliest design if it is likely enough; else the answer is that the design cannot be told.
package struct DesignClassifier: ~Copyable {
  /// Below this probability no design is named; looked at on design-dev and on the kept part, where 0 to 0.3 differ little.
  static let leastProbability: Float = 0.25
  /// A title alone is never surer than this (reference: taxonomy §7.0).
  static let mostFromTitle: Float = 0.6
  /// Without an abstract the index is nearly all there is.
  private static let indexWeightWithoutAbstract: Float = 3

  /// The lines that the decision draws, for the notes of a model file.
  package static let thresholds =
    "cannot tell: design below \(leastProbability), timing below \(TimingJudge.leastProbability), of a title alone below "
    + "\(TimingJudge.leastFromTitle); a title alone is never surer than \(mostFromTitle)"

  private let model: DesignModel
  private let head: HeadLayout.Head
  private let labels: [StudyDesign]
  private let picker: CuePicker
  private let stated: StatedDesignFinder
  private let precedence: Precedence
  private let decisions: DecisionPath
  private let subtypes: SubtypeFinder
  private let owned: [StudyDesign: GroupSet]
  private let naming: [StudyDesign: UInt16]
  private var index = PubMedIndex.embedded()
  /// The probabilities for the record judged last.
  private var latest = Probabilities<StudyDesign>(labels: [], values: [], columns: 0..<0)
  /// False where only title and abstract are to be used.
  private let usesIndex: Bool

  init(_ model: DesignModel, _ lexicons: LexiconSet, usesIndex: Bool) throws(DesignModelFile.Problem) {
    guard let head = model.layout.head("design") else { throw .notAModel }
    self.model = model
    self.head = head
    self.usesIndex = usesIndex
    labels = head.labels.map { StudyDesign(rawValue: $0) ?? .other }
    picker = CuePicker(lexicons)
    stated = StatedDesignFinder(picker)
    precedence = Precedence(picker)
    decisions = DecisionPath(labels)
    subtypes = SubtypeFinder(model, picker)
    var owned: [StudyDesign: GroupSet] = [:]
    for design in StudyDesign.judged {
      let groups = picker.groups(withPrefix: design.rawValue + ".").keys
      owned[design] = GroupSet(groups, of: lexicons)
    }
    self.owned = owned
    let names = StudyDesign.judged.compactMap { design in
      lexicons.number(design.rawValue + ".named").map { (design, $0) }
    }
    naming = Dictionary(uniqueKeysWithValues: names)
  }

  mutating func judge(
    _ record: Record, _ reader: CueReader, _ words: borrowing NGramFeatures, _ answers: DesignModel.Row,
    _ evidence: inout EvidenceList
  ) -> DesignJudgement {
    let signals = usesIndex ? index.signals(of: record) : []
    if record.notice?.isNoticeItself ?? false { return notice(record, reader, signals, &evidence) }
    let probabilities = probabilities(answers, signals, reader, hasAbstract: !record.abstract.isEmpty)
    latest = probabilities
    let ranked = probabilities.best(3)
    let cap = record.abstract.isEmpty ? Self.mostFromTitle : 1
    let (best, probability) = (ranked[0].label, min(ranked[0].probability, cap))
    let isSilent = reader.text.hits.isEmpty && signals.isEmpty
    let label: StudyDesign = probability < Self.leastProbability || isSilent ? .cannotTell : best
    let quotes = quotes(for: best, probabilities, record, reader, words, &evidence)
    let path = decisions.path(to: label, probabilities.values, evidence: quotes)
    let subtype = subtypes.find(reader, words, answers, of: label)
    return DesignJudgement(
      label: label, subtype: subtype?.kind,
      subtypeQuote: subtype.map { evidence.add(picker.evidence($0.hit, for: .subtype, in: reader.text, of: record)) },
      probability: probability,
      alternatives: ranked.dropFirst(label == .cannotTell ? 0 : 1).prefix(2).filter { $0.probability >= 0.05 }.map {
        DesignJudgement.Alternative(label: $0.label, probability: min($0.probability, cap))
      },
      stated: statedDesign(record, reader, &evidence), index: signals.opinion(against: label), path: path)
  }

  /// A notice about another publication is no study, whatever its title repeats of that one's design.
  private func notice(
    _ record: Record, _ reader: CueReader, _ signals: [PubMedIndex.Signal], _ evidence: inout EvidenceList
  ) -> DesignJudgement {
    DesignJudgement(
      label: .other, probability: 1, alternatives: [], stated: statedDesign(record, reader, &evidence),
      index: signals.opinion(against: .other),
      path: [PathStep(question: "Is it a notice about another publication?", answer: .yes, evidence: [])])
  }

  private func probabilities(
    _ answers: DesignModel.Row, _ signals: [PubMedIndex.Signal], _ reader: CueReader, hasAbstract: Bool
  ) -> Probabilities<StudyDesign> {
    var values = head.columns.map { answers[$0] / head.temperature }
    for bonus in precedence.bonuses(reader) {
      if let place = labels.firstIndex(of: bonus.design) { values[place] += bonus.logOdds }
    }
    for signal in signals {
      guard let place = labels.firstIndex(of: signal.label) else { continue }
      values[place] += signal.logOdds * (hasAbstract ? 1 : Self.indexWeightWithoutAbstract)
    }
    return Probabilities(labels: labels, values: Softmax.probabilities(values), columns: head.columns)
  }

  /// Gives a judgement another label: how the groups were formed overrides what the text otherwise looks like.
  ///
  /// What the model gave to the label that the groups contradict counts for the one that they show.
  func show(_ label: StudyDesign, in judgement: inout DesignJudgement, evidence: [Int]) {
    let former = judgement.label
    judgement.alternatives.removeAll { $0.label == label }
    judgement.probability = min(1, latest[label] + latest[former])
    judgement.label = label
    (judgement.subtype, judgement.subtypeQuote) = (nil, nil)
    judgement.path = decisions.path(to: label, latest.values, evidence: evidence)
    judgement.index.disagrees = !judgement.index.labels.isEmpty && !judgement.index.labels.contains(label)
  }

  private func quotes(
    for label: StudyDesign, _ probabilities: Probabilities<StudyDesign>, _ record: Record, _ reader: CueReader,
    _ words: borrowing NGramFeatures, _ evidence: inout EvidenceList
  ) -> [Int] {
    guard let owned = owned[label] else { return [] }
    let reasons = ContributionFinder.ofDesign(
      reader, model, words, weigh: probabilities.weigh(for: label), limit: 3, owned: owned,
      naming: naming[label])
    return reasons.map { evidence.add(picker.evidence($0.hit, for: .design, in: reader.text, of: record)) }
  }

  /// What speaks for and against a design; of the likeliest one where none is asked for.
  mutating func weighedReasons(
    for asked: StudyDesign?, _ record: Record, _ reader: CueReader, _ words: borrowing NGramFeatures,
    _ answers: DesignModel.Row
  ) -> WeighedReasons? {
    let signals = usesIndex ? index.signals(of: record) : []
    let probabilities = probabilities(answers, signals, reader, hasAbstract: !record.abstract.isEmpty)
    guard let design = asked ?? probabilities.best(1).first?.label, let owned = owned[design] else { return nil }
    let reasons = ContributionFinder.all(
      reader, model, words, weigh: probabilities.weigh(for: design), owned: owned)
    func items(_ reasons: some Sequence<ContributionFinder.Reason>) -> [WeighedReasons.Item] {
      reasons.filter { abs($0.contribution) >= WeighedReasons.leastLogOdds }.prefix(WeighedReasons.mostItems).map {
        WeighedReasons.Item(
          evidence: picker.evidence($0.hit, for: .design, in: reader.text, of: record), logOdds: $0.contribution)
      }
    }
    let share = record.abstract.isEmpty ? Self.indexWeightWithoutAbstract : 1
    return WeighedReasons(
      design: design, favouring: items(reasons.filter { $0.contribution > 0 }),
      opposing: items(reasons.reversed().filter { $0.contribution < 0 }),
      index: signals.map { ($0.label, $0.logOdds * share) })
  }

  private func statedDesign(
    _ record: Record, _ reader: CueReader, _ evidence: inout EvidenceList
  ) -> DesignJudgement.Stated? {
    guard let found = stated.find(reader) else { return nil }
    let quote = evidence.add(picker.evidence(found.hit, for: .stated, in: reader.text, of: record))
    return DesignJudgement.Stated(label: found.label, quote: quote)
  }
}

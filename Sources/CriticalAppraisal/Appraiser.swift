package import Bibliography

/// Appraises records one by one; one instance a worker.
package final class Appraiser {
  /// What an appraiser is made of.
  struct Settings: Sendable {
    let topic: Topic?
    let textOnly: Bool
    let model: ModelFile?
    var checks: SettledChecks?
  }

  let settings: Settings
  private let reader: CueReader
  private let model: DesignModel
  private var words: NGramFeatures
  private var classifier: DesignClassifier
  private let timing: TimingJudge
  private var bias: BiasAssessor
  private let participants: ParticipantCounter
  private var signalling: SignallingAssessor
  private let topic: TopicMatcher?
  private let treatments: TreatmentFinder?

  /// An appraiser with the model that is compiled into the program, or another; `textOnly` leaves PubMed's index aside.
  ///
  /// What people answered in `checks` stands in the place of the model's labels.
  package convenience init(
    topic: Topic?, textOnly: Bool = false, model: ModelFile? = nil, checks: SettledChecks? = nil
  ) throws {
    try self.init(Settings(topic: topic, textOnly: textOnly, model: model, checks: checks))
  }

  init(_ settings: Settings) throws {
    self.settings = settings
    let topic = settings.topic
    reader = CueReader(
      try LexiconSet.embedded(), and: try LexiconSet.embeddedSigns() + (topic.map { [$0.lexicon] } ?? []),
      asked: [
        [try LexiconSet.embeddedAsked("conduct")],
        try topic.map { [try LexiconSet.embeddedAsked("direction"), $0.lexicon] } ?? [],
      ])
    let lexicons = reader.lexicons
    if let other = settings.model {
      model = try other.read(for: reader.featureNames)
    } else if let bytes = Assets.bytes(DesignModelFile.assetName) {
      model = try DesignModelFile.read(bytes, for: reader.featureNames, areLasting: true)
    } else {
      throw DesignModelFile.Problem.notAModel
    }
    words = NGramFeatures(model.known)
    classifier = try DesignClassifier(model, lexicons, usesIndex: !settings.textOnly)
    timing = try TimingJudge(model, lexicons)
    guard let comparisonBytes = Assets.bytes(ComparisonModelFile.assetName) else {
      throw DesignModelFile.Problem.notAModel
    }
    bias = BiasAssessor(
      lexicons, ComparisonModel(try ComparisonModelFile(comparisonBytes), .embedded()), settings.topic)
    participants = ParticipantCounter(lexicons)
    signalling = SignallingAssessor(reader, reader.asked[0])
    self.topic = topic.map { TopicMatcher($0, lexicons) }
    treatments = topic.map { [reader] in TreatmentFinder($0, reader, reader.asked[1]) }
  }

  /// The version of the model that judges.
  package var modelVersion: String { model.version }

  /// What speaks for and against the design that an appraisal names; nil for a record without a word.
  package func weighedReasons(of appraisal: Appraisal) -> WeighedReasons? {
    let record = appraisal.record
    reader.read(record)
    words.read(reader.text)
    if reader.text.allWordCount == 0 || record.notice?.isNoticeItself ?? false { return nil }
    let design = appraisal.design.label
    return classifier.weighedReasons(
      for: design == .cannotTell ? nil : design, record, reader, words,
      model.answers(model.sums(reader.features, words)))
  }

  /// Everything that can be said of a record.
  package func appraise(_ record: Record) -> Appraisal {
    reader.read(record)
    words.read(reader.text)
    // Of a record without a word nothing is likelier than anything else.
    let isEmpty = reader.text.allWordCount == 0
    let answers = isEmpty ? .zero : model.answers(model.sums(reader.features, words))
    var evidence = EvidenceList()
    var design = classifier.judge(record, reader, words, answers, &evidence)
    var timing = timing.judge(record, reader, words, answers, design.label, &evidence)
    var comparison = bias.assess(
      record, reader, design, &timing,
      { [model] in model.layout.heads.prefix(3).flatMap { model.probabilities($0, answers) } }, &evidence)
    if comparison.verdict == .flawed, design.label != .caseControl {
      classifier.show(.caseControl, in: &design, evidence: comparison.groupEvidence)
    }
    if design.label == .caseControl, design.subtype == nil, comparison.isOutcomeDefined {
      (design.subtype, design.subtypeQuote) = (.outcomeDefined, comparison.groupEvidence.first)
    }
    let checked = settings.checks?.check(on: record)?.put(into: &design, &timing, &comparison)
    let match = topic?.match(record, reader, &evidence)
    let participants = participants.count(record, reader, design.label, &evidence)
    let suggested = signalling.assess(
      record, reader, design, comparison, isAboutTopic: match != nil, participants, &evidence)
    let treatments =
      treatments?.find(record, reader, design.label, isAboutTopic: match != nil, &evidence) ?? []
    return Appraisal(
      record: record, design: design, timing: timing, comparison: comparison, topics: match.map { [$0] } ?? [],
      participants: participants, suggested: suggested, treatments: treatments, checked: checked,
      duplicateOf: nil, evidence: evidence.items)
  }
}

extension ComparisonJudgement {
  /// The quotes that show how the groups were formed.
  var groupEvidence: [Int] { support.first { $0.question == .outcomeDefined }?.evidence ?? [] }

  /// Whether the groups were formed by a past failure and its opposite.
  var isOutcomeDefined: Bool {
    support.contains { $0.question == .outcomeDefined && ($0.answer == .yes || $0.answer == .probablyYes) }
  }
}

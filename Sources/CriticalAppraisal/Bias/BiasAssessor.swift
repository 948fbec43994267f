internal import Bibliography

/// Judges whether a study makes the flawed comparison: groups formed by a past failure or success (F1), a marker that
/// the outcome can change (F3), measured afterwards (F2), and no exception.
///
/// The order is that of the reference (bias §5): what is no such comparison at all, then exceptions, sound, flawed,
/// possibly flawed, cannot tell. What the authors call the study never overrides how the groups were formed.
struct BiasAssessor {
  private let roles: GroupTable<ComparisonCues.Role>
  private let picker: CuePicker
  private let model: ComparisonModel
  private let cueRow: ComparisonCueRow
  private let extractor: ComparisonExtractor
  private let isMarkerImmutable: Bool
  private var cues = ComparisonCues()

  init(_ lexicons: LexiconSet, _ model: ComparisonModel, _ topic: Topic?) {
    picker = CuePicker(lexicons)
    roles = ComparisonCues.roles(picker)
    cueRow = ComparisonCueRow(lexicons)
    extractor = ComparisonExtractor(lexicons)
    self.model = model
    isMarkerImmutable = topic.map { !$0.isMarkerMutable } ?? false
  }

  /// The verdict, and the timing that follows from it; `answers` are the design model's probabilities of design, marker
  /// timing and collection.
  mutating func assess(
    _ record: Record, _ reader: CueReader, _ judged: DesignJudgement, _ timing: inout TimingJudgement,
    _ answers: () -> [Float], _ evidence: inout EvidenceList
  ) -> ComparisonJudgement {
    let reason = Self.notApplicable(judged.label)
    if let reason, judged.probability >= Self.surelyOther || !Self.isMistakenEasily(judged.label) {
      return notApplicable(reason)
    }
    if judged.label == .cannotTell || record.abstract.isEmpty {
      return ComparisonJudgement(verdict: .cannotTell, confidence: nil, exception: nil, support: [])
    }
    let answers = answers()
    if let reason, Self.comparing(answers) < Self.leastComparing { return notApplicable(reason) }
    let scores = model.scores(reader.text)
    let probabilities = model.probabilities(
      ComparisonModel.inputs(scores, cues: cueRow.row(reader), answers: answers))
    cues.read(reader, roles)
    let finding = ComparisonFinding(
      design: judged.label, cues: cues, groups: OutcomeDefinedGroups(cues, reader.text), scores: scores,
      probabilities: probabilities, marker: timing.marker, isMarkerImmutable: isMarkerImmutable)
    let outcome = finding.outcome
    if let reason, outcome.verdict != .flawed, outcome.verdict != .possiblyFlawed { return notApplicable(reason) }
    var support = support(for: finding, outcome, record, reader, &evidence)
    if outcome.verdict == .flawed, let stated = judged.stated, Self.isContradicted(stated.label) {
      support[0].comment += "; it calls itself a \(stated.label.name), which this is not"
      if !support[0].evidence.contains(stated.quote) { support[0].evidence.append(stated.quote) }
    }
    let comparisons = extractor.comparisons(record, reader, finding, outcome, &evidence)
    if let marker = outcome.marker {
      // What showed another timing does not show this one.
      let shown = support.first { $0.question == .markerAfter }?.evidence ?? []
      if marker != timing.marker, !shown.isEmpty { timing.evidence = shown }
      timing.marker = marker
    } else if outcome.verdict != .notApplicable, timing.marker == .notApplicable {
      // There is a comparison, so there is a marker, of which nothing was said.
      timing.marker = .cannotTell
    }
    return ComparisonJudgement(
      verdict: outcome.verdict, confidence: outcome.confidence, exception: outcome.exception,
      support: support, comparisons: comparisons)
  }

  /// From this probability on a design that holds no comparison settles the question alone.
  private static let surelyOther: Float = 0.9

  /// Below this probability of all designs that compare people by an outcome nothing is asked of the text.
  private static let leastComparing: Float = 0.03

  /// The probability of those designs, among the answers of the design model, which come first.
  private static func comparing(_ answers: [Float]) -> Float {
    zip(StudyDesign.judged, answers).reduce(0) { notApplicable($1.0) == nil ? $0 + $1.1 : $0 }
  }

  /// Texts about cells, treatments and groups of people read much like those of these designs.
  private static func isMistakenEasily(_ design: StudyDesign) -> Bool {
    switch design {
    case .inVitro, .caseSeries, .other, .beforeAfter, .nonRandomisedTrial: true
    default: false
    }
  }

  /// What authors call a study says that groups were formed before the outcome, or not by it.
  private static func isContradicted(_ stated: StudyDesign) -> Bool {
    switch stated {
    case .rct, .nonRandomisedTrial, .prospectiveCohort, .retrospectiveCohort, .cohortUnspecified, .diagnosticAccuracy:
      true
    default: false
    }
  }

  /// Designs in which no marker is set against an outcome between groups formed by it.
  private static func notApplicable(_ design: StudyDesign) -> String? {
    switch design {
    case .systematicReview, .narrativeReview: "a review makes no comparison of its own"
    case .guideline, .opinion: "the text compares no participants"
    case .protocolOnly: "there are no results yet"
    case .caseReport, .caseSeries: "there is no comparison group"
    case .animal, .inVitro, .modelling, .other: "no people were compared by their outcome"
    case .qualitative: "experiences were explored, no marker was compared"
    case .rct, .nonRandomisedTrial: "the contrast is a treatment given by the investigators"
    case .beforeAfter: "one group was compared with itself"
    case .prospectiveCohort, .retrospectiveCohort, .cohortUnspecified, .caseControl, .crossSectional,
      .diagnosticAccuracy, .cannotTell:
      nil
    }
  }

  private func notApplicable(_ reason: String) -> ComparisonJudgement {
    ComparisonJudgement(
      verdict: .notApplicable, confidence: .high, exception: nil,
      support: [
        SupportForJudgement(
          question: .outcomeDefined, answer: .no, evidence: [], comment: "not applicable: \(reason)", fullText: "")
      ])
  }

  private func support(
    for finding: ComparisonFinding, _ outcome: ComparisonFinding.Outcome, _ record: Record, _ reader: CueReader,
    _ evidence: inout EvidenceList
  ) -> [SupportForJudgement] {
    let quoter = ComparisonQuoter(picker: picker, reader: reader, record: record, scores: finding.scores)
    let isShown = outcome.verdict != .notApplicable && outcome.verdict != .cannotTell
    let first = SupportForJudgement(
      question: .outcomeDefined, answer: finding.outcomeDefined(outcome),
      evidence: isShown ? quoter.quotes(finding.groupSlots(outcome), .outcomeDefined, &evidence) : [],
      comment: finding.groupComment(outcome),
      fullText: "how the groups were formed, and from which source the comparators came")
    let second = SupportForJudgement(
      question: .markerAfter, answer: finding.markerAfter(outcome),
      evidence: isShown ? quoter.quotes(finding.timingSlots(outcome), .markerAfter, &evidence) : [],
      comment: finding.timingComment(outcome),
      fullText: "the date of each sample against the outcome, and any later outcome")
    let third = SupportForJudgement(
      question: .mutableMarker, answer: finding.isImmutable ? .no : .probablyYes,
      evidence: finding.isImmutable ? quoter.quotes(of: finding.cues[.immutable], .mutableMarker, &evidence) : [],
      comment: finding.isImmutable
        ? "a germline property cannot be changed by the outcome; only the selection of the groups remains in question"
        : "nothing says that the outcome or its treatment cannot change the marker",
      fullText: "what may have changed the marker between the outcome and the sample")
    return outcome.verdict == .notApplicable ? [first] : [first, second, third]
  }
}

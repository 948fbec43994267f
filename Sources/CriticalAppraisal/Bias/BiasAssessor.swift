internal import Bibliography

/// Judges whether a study makes the flawed comparison: groups formed by a past failure or success (F1), a marker that
/// the outcome can change (F3), measured afterwards (F2), and no exception.
///
/// The order is that of the reference (bias §5): what is no such comparison at all, then exceptions, sound, flawed,
/// possibly flawed, cannot tell. What the authors call the study never overrides how the groups were formed.
struct BiasAssessor {
  private let roles: GroupTable<ComparisonCues.Role>
  private let picker: CuePicker
  private var cues = ComparisonCues()

  init(_ lexicons: LexiconSet) {
    picker = CuePicker(lexicons)
    roles = ComparisonCues.roles(picker)
  }

  /// The verdict, and the timing and sub-type that follow from it.
  mutating func assess(
    _ record: Record, _ reader: CueReader, _ judged: DesignJudgement, _ timing: inout TimingJudgement,
    _ probabilities: Probabilities<MarkerTiming>, _ evidence: inout EvidenceList
  ) -> ComparisonJudgement {
    let design = judged.label
    let reason = Self.notApplicable(design)
    let isOpen = Self.isMistakenEasily(design) && judged.probability < Self.leastSureness
    if let reason, !isOpen { return notApplicable(reason) }
    if design == .cannotTell || record.abstract.isEmpty {
      return ComparisonJudgement(verdict: .cannotTell, confidence: nil, exception: nil, support: [])
    }
    cues.read(reader, roles)
    let groups = OutcomeDefinedGroups(cues, reader.text)
    let finding = ComparisonFinding(
      design: design, cues: cues, groups: groups, marker: timing.marker, probabilities: probabilities)
    let outcome = finding.outcome
    if let reason, outcome.verdict != .flawed || finding.groups.strength != .explicit { return notApplicable(reason) }
    let support = support(for: finding, outcome, record, reader, &evidence)
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
      support: support)
  }

  /// Below this probability a design that holds no comparison gives way to groups that are plainly one.
  private static let leastSureness: Float = 0.6

  /// Texts about cells and tissues of two groups of people read much like those of these designs.
  private static func isMistakenEasily(_ design: StudyDesign) -> Bool {
    design == .inVitro || design == .caseSeries || design == .other
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
    func quotes(_ hits: [CueHit], _ purpose: EvidencePurpose) -> [Int] {
      var places: [Int] = []
      for hit in hits {
        let place = evidence.add(picker.evidence(hit, for: purpose, in: reader.text, of: record))
        if !places.contains(place) { places.append(place) }
        if places.count == 2 { break }
      }
      return places
    }
    let first = SupportForJudgement(
      question: .outcomeDefined, answer: finding.outcomeDefined,
      evidence: quotes(finding.groups.hits, .outcomeDefined), comment: finding.groupComment,
      fullText: "how the groups were formed, and from which source the comparators came")
    let timing = quotes(finding.timingHits(outcome), .markerAfter)
    let second = SupportForJudgement(
      question: .markerAfter, answer: finding.markerAfter(outcome), evidence: timing,
      comment: finding.timingComment(outcome),
      fullText: "the date of each sample against the outcome, and any later outcome")
    let third = SupportForJudgement(
      question: .mutableMarker, answer: finding.isImmutable ? .no : .probablyYes,
      evidence: quotes(finding.isImmutable ? finding.cues[.immutable] : [], .mutableMarker),
      comment: finding.isImmutable
        ? "a germline property cannot be changed by the outcome; only the selection of the groups remains in question"
        : "nothing says that the outcome or its treatment cannot change the marker",
      fullText: "what may have changed the marker between the outcome and the sample")
    return outcome.verdict == .notApplicable ? [first] : [first, second, third]
  }
}

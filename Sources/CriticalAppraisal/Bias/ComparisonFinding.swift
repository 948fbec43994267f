/// What the slots of a comparison amount to: the verdict, how sure it is, the exception that decided, and the timing that
/// follows.
///
/// The verdict is the likeliest by the comparison model, which weighs what the sentences say of groups, samples and
/// follow-up with the phrases found and with the design; the order of the reference (bias §5) settles what it leaves open.
struct ComparisonFinding {
  struct Outcome: Equatable {
    var verdict: Verdict
    var confidence: Confidence?
    var exception: String?
    /// The marker timing that the verdict implies.
    var marker: MarkerTiming?
  }

  let design: StudyDesign
  let cues: ComparisonCues
  let groups: OutcomeDefinedGroups
  let scores: ComparisonScores
  /// The probabilities of the verdicts, in their order.
  let probabilities: [Float]
  /// The timing judged from the text as a whole.
  let marker: MarkerTiming
  /// Whether the topic's marker is one that no outcome can change.
  let isMarkerImmutable: Bool

  /// From here on "flawed" is said, and said with high confidence.
  ///
  /// Of the texts written or changed for training, cross-validated, nine of ten above the first line are flawed, and 19 of
  /// 20 above the second.
  static let leastFlawed: Float = 0.65
  static let surelyFlawed: Float = 0.85
  /// Where phrases name the groups beside what the model makes of the text, less is enough.
  static let leastExplicitlyFlawed: Float = 0.45
  /// Below this the likeliest verdict is not said.
  static let leastProbability: Float = 0.35

  func probability(_ verdict: Verdict) -> Float { probabilities[Verdict.allCases.firstIndex(of: verdict) ?? 0] }

  /// The highest score of a slot in title and abstract.
  func score(_ slot: ComparisonSlot) -> Float {
    let best = scores.best(slot)
    return max(best.first, best.title)
  }

  /// E4: the marker itself is germline: the title says so, or more than one sentence does.
  var isImmutable: Bool {
    isMarkerImmutable || cues[.immutable].contains { $0.sentence == 0 } || cues.sentences(.immutable).count > 1
  }

  private var likeliest: Verdict {
    // Groups of which no word says that they failed are no groups by an outcome, unless all else says so.
    let isNamed = namesFailure && namesComparators || probability(.flawed) >= Self.surelyFlawed
    var best = Verdict.cannotTell
    for verdict in Verdict.allCases where probability(verdict) > probability(best) {
      if !isNamed, verdict == .flawed || verdict == .possiblyFlawed { continue }
      best = verdict
    }
    if probability(best) < Self.leastProbability { return .cannotTell }
    let least = isExplicit ? Self.leastExplicitlyFlawed : Self.leastFlawed
    return best == .flawed && probability(best) < least ? .possiblyFlawed : best
  }

  /// One sentence sets a failed outcome against a successful one, or against other people, and no later outcome.
  private var isExplicit: Bool {
    groups.strength == .explicit && groups.comparator != .neutral && !groups.isLater && score(.pastGroups) > 0
      && score(.sampledAfter) > score(.sampledBefore)
  }

  /// Whether anybody is named who did not fail.
  private var namesComparators: Bool {
    !cues[.successful].isEmpty || !cues[.otherPopulation].isEmpty || !cues[.neutral].isEmpty
      || scores.titleSigns.contains(.success) || scores.signs(of: .pastGroups).contains(.success)
  }

  /// Whether the title, or the sentence that names the groups, has a word for a failed outcome.
  private var namesFailure: Bool {
    groups.strength != .none || scores.titleSigns.contains(.failure)
      || scores.signs(of: .pastGroups).contains(.failure)
  }

  var outcome: Outcome {
    switch likeliest {
    case .flawed: isNested ? sound : flawed
    case .possiblyFlawed: possiblyFlawed
    case .sound: sound
    case .notApplicable:
      Outcome(verdict: .notApplicable, confidence: confidence(.notApplicable), exception: otherQuestion)
    case .cannotTell: Outcome(verdict: .cannotTell)
    }
  }

  private func confidence(_ verdict: Verdict) -> Confidence {
    probability(verdict) >= 0.85 ? .high : probability(verdict) >= 0.6 ? .medium : .low
  }

  private var flawed: Outcome {
    // What the outcome cannot change can at most be unlike by selection.
    if isImmutable { return Outcome(verdict: .possiblyFlawed, confidence: .medium, exception: "E4", marker: .before) }
    // Success was never asked of comparators whose own outcome is open, unless all else says that it was; tissue of an
    // event is its own case.
    if groups.strength == .explicit, groups.comparator == .neutral, cues[.eventTissue].isEmpty,
      probability(.flawed) < Self.surelyFlawed
    {
      return Outcome(verdict: .possiblyFlawed, confidence: .medium, exception: "E11", marker: .after)
    }
    let isSure = probability(.flawed) >= Self.surelyFlawed && score(.pastGroups) > 0 && !looksLikeAnother
    return Outcome(
      verdict: .flawed, confidence: isSure ? .high : .medium, exception: cues[.eventTissue].isEmpty ? nil : "E6",
      marker: .after)
  }

  /// E1: cases and controls within a cohort, on specimens from before the outcome.
  private var isNested: Bool { !cues[.nested].isEmpty && score(.sampledBefore) > score(.sampledAfter) }

  /// Whether something stands there that often does in texts that only look like the flaw.
  ///
  /// The question of what is there now (E5), a cohort behind the cases (E1), a sample that seems to come first (E3).
  private var looksLikeAnother: Bool {
    design == .diagnosticAccuracy || !cues[.presentState].isEmpty || !cues[.nested].isEmpty
      || score(.sampledBefore) > max(0, score(.sampledAfter))
  }

  private var possiblyFlawed: Outcome {
    let isSure = confidence(.possiblyFlawed)
    if isImmutable { return Outcome(verdict: .possiblyFlawed, confidence: isSure, exception: "E4", marker: .before) }
    if isFollowed { return Outcome(verdict: .possiblyFlawed, confidence: isSure, exception: "E2", marker: .mixed) }
    if groups.strength != .none, groups.comparator == .neutral {
      return Outcome(verdict: .possiblyFlawed, confidence: .low, exception: "E11", marker: .after)
    }
    let isAfter = marker == .after || probability(.flawed) >= 0.3
    return Outcome(verdict: .possiblyFlawed, confidence: .low, marker: isAfter ? .after : .cannotTell)
  }

  /// E2: some participants were followed to a further outcome.
  private var isFollowed: Bool {
    marker == .mixed || score(.laterGroups) > 0 || score(.followed) > 0
      || (!cues[.followed].isEmpty && !cues[.laterOutcome].isEmpty)
  }

  /// The marker came first: E1 in cases and controls within a cohort, E3 where groups were made by the later outcome, E8
  /// where all had failed before.
  private var sound: Outcome {
    var exception: String?
    if !cues[.nested].isEmpty {
      exception = "E1"
    } else if hasSharedHistory {
      exception = "E8"
    } else if score(.laterGroups) > 0 || groups.strength != .none {
      exception = "E3"
    }
    return Outcome(verdict: .sound, confidence: confidence(.sound), exception: exception, marker: .before)
  }

  /// A history of failure that all share, without its opposite beside it.
  private var hasSharedHistory: Bool {
    let shared = cues.sentences(.history).intersection(cues.sentences(.failed))
    let opposite = cues.sentences(.successful).subtracting(cues.sentences(.laterOutcome))
    return !shared.isEmpty && opposite.isDisjoint(with: shared) && cues[.otherPopulation].isEmpty
  }

  /// E5, E7, E9: a comparison of another kind.
  private var otherQuestion: String? {
    switch design {
    case .diagnosticAccuracy: "E5"
    case .beforeAfter: "E9"
    case .caseControl, .retrospectiveCohort: asksForExposures ? "E7" : nil
    default: nil
    }
  }

  /// E7: exposures of the past are what is compared, and nothing was measured in a body.
  private var asksForExposures: Bool {
    cues[.marker].isEmpty && cues[.immutable].isEmpty && cues[.specimen].isEmpty
      && (cues[.pastExposure].count > 1 || !cues[.recorded].isEmpty)
  }
}

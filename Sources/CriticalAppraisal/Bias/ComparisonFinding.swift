/// What the slots of a comparison amount to.
struct ComparisonFinding {
  struct Outcome {
    var verdict: Verdict
    var confidence: Confidence?
    var exception: String?
    /// The marker timing that the verdict implies.
    var marker: MarkerTiming?
  }

  let design: StudyDesign
  let cues: ComparisonCues
  let groups: OutcomeDefinedGroups
  /// The timing judged from the text as a whole.
  let marker: MarkerTiming
  let probabilities: Probabilities<MarkerTiming>

  // That there is a marker to be timed is settled here, so its absence no longer takes a share.
  private var isAfter: Float { probabilities[.after] / timed }
  private var isBefore: Float { probabilities[.before] / timed }
  private var isMixed: Float { probabilities[.mixed] / timed }
  private var timed: Float { max(0.01, 1 - probabilities[.notApplicable]) }

  private var isFollowed: Bool { !cues[.followed].isEmpty || !cues[.laterOutcome].isEmpty }
  private var hasGroups: Bool { groups.strength == .explicit && !groups.isLater }
  private var looksBack: Bool { isAfter >= max(isBefore, isMixed, 0.30) }

  /// E4: the marker itself is germline: the title says so, or more than one sentence does.
  var isImmutable: Bool {
    cues[.immutable].contains { $0.sentence == 0 } || cues.sentences(.immutable).count > 1
  }

  /// E7: exposures of the past are what is compared, and nothing was measured in a body.
  private var asksForExposures: Bool {
    guard cues[.marker].isEmpty, cues[.immutable].isEmpty, cues[.specimen].isEmpty else { return false }
    return cues[.pastExposure].count > 1 || (!cues[.recorded].isEmpty && isBefore >= 0.5)
  }

  /// The verdict by the order of the reference: not applicable, exceptions, sound, flawed, possibly flawed, cannot tell.
  var outcome: Outcome {
    otherQuestion ?? soundByDesign ?? followedVerdict ?? outcomeDefinedVerdict ?? forwardVerdict ?? unclearVerdict
  }

  /// E5, E7: the comparison is of another kind, unless its groups are a past failure and a past success.
  private var otherQuestion: Outcome? {
    if design == .caseControl, asksForExposures, !looksBack {
      return Outcome(verdict: .notApplicable, confidence: .medium, exception: "E7")
    }
    if groups.strength != .none { return nil }
    switch design {
    case .diagnosticAccuracy:
      return Outcome(verdict: .notApplicable, confidence: .high, exception: "E5")
    case .caseControl where asksForExposures:
      return Outcome(verdict: .notApplicable, confidence: .medium, exception: "E7")
    case .caseControl where cues[.nested].isEmpty && isBefore < 0.5:
      return Outcome(verdict: .notApplicable, confidence: .medium)
    case .crossSectional:
      let isAssociation = !cues[.association].isEmpty && !cues[.marker].isEmpty
      return isAssociation ? Outcome(verdict: .cannotTell) : Outcome(verdict: .notApplicable, confidence: .medium)
    default: return nil
    }
  }

  /// E1: cases and controls within a cohort, on specimens from before the outcome.
  private var soundByDesign: Outcome? {
    if cues[.nested].isEmpty || isAfter > 0.5 { return nil }
    return Outcome(
      verdict: .sound, confidence: cues[.before].isEmpty ? .medium : .high, exception: "E1", marker: .before)
  }

  /// E2: groups formed by a past outcome, and some of the participants followed to a further one.
  private var followedVerdict: Outcome? {
    guard groups.strength != .none, !isImmutable, isFollowed else { return nil }
    if !comparesAndFollows, isMixed < 0.30 || isMixed < isBefore { return nil }
    return Outcome(verdict: .possiblyFlawed, confidence: .medium, exception: "E2", marker: .mixed)
  }

  /// People with a history of failure stand beside others in one sentence, and people are followed in another.
  private var comparesAndFollows: Bool {
    let compared = cues.sentences(.failed).intersection(cues.sentences(.otherPopulation))
      .intersection(cues.sentences(.history))
    return design == .caseControl && !compared.isEmpty && !cues.sentences(.followed).subtracting(compared).isEmpty
      && !cues.sentences(.laterOutcome).subtracting(compared).isEmpty
  }

  /// The groups are a past failure and its opposite.
  private var outcomeDefinedVerdict: Outcome? {
    if groups.strength == .none { return nil }
    let isEventTissue = !cues[.eventTissue].isEmpty && isBefore < 0.5
    if isEventTissue, groups.strength == .explicit {
      return Outcome(
        verdict: .flawed, confidence: isAfter >= 0.5 ? .high : .medium, exception: "E6", marker: .after)
    }
    if groups.isLater, !looksBack { return nil }
    if isImmutable, hasGroups || design == .caseControl {
      return Outcome(verdict: .possiblyFlawed, confidence: .medium, exception: "E4", marker: .before)
    }
    if looksBack, groups.comparator == .neutral {
      return Outcome(verdict: .possiblyFlawed, confidence: .low, exception: "E11", marker: .after)
    }
    // A sentence may speak of a later outcome beside the groups; where the marker came surely after, it is none of theirs.
    if looksBack, hasGroups || (groups.strength == .explicit && isAfter >= 0.5) {
      let isSure = isAfter >= 0.7 && !cues[.after].isEmpty
      return Outcome(verdict: .flawed, confidence: isSure ? .high : .medium, exception: nil, marker: .after)
    }
    if looksBack { return Outcome(verdict: .possiblyFlawed, confidence: .low, marker: .after) }
    if hasGroups, isBefore < 0.5 { return Outcome(verdict: .possiblyFlawed, confidence: .low) }
    return nil
  }

  /// The marker came first: E3 where groups were made by the later outcome, E8 where all had failed before.
  private var forwardVerdict: Outcome? {
    guard marker == .before, isBefore >= 0.5 else { return nil }
    let isAssociation = !cues[.association].isEmpty || groups.strength != .none || !cues[.laterOutcome].isEmpty
    let isTreatment = !cues[.treatmentContrast].isEmpty && cues[.marker].isEmpty && groups.strength == .none
    if isTreatment || (!cues[.untreated].isEmpty && groups.strength != .explicit) {
      return Outcome(verdict: .notApplicable, confidence: .medium)
    }
    if !isAssociation { return Outcome(verdict: .notApplicable, confidence: .low) }
    let isSure = !cues[.before].isEmpty && isFollowed && isBefore >= 0.7
    return Outcome(
      verdict: .sound, confidence: isSure ? .high : .medium, exception: forwardException, marker: .before)
  }

  private var forwardException: String? {
    // A history of failure that all share stands in the title or among the first sentences, without its opposite.
    let shared = cues.sentences(.history).intersection(cues.sentences(.failed))
    let opposite = cues.sentences(.successful).subtracting(cues.sentences(.laterOutcome))
    if !shared.isEmpty, opposite.isDisjoint(with: shared), cues[.otherPopulation].isEmpty { return "E8" }
    return groups.strength == .none ? nil : "E3"
  }

  private var unclearVerdict: Outcome {
    guard design == .caseControl else { return Outcome(verdict: .cannotTell) }
    return groups.strength == .none
      ? Outcome(verdict: .notApplicable, confidence: .low) : Outcome(verdict: .possiblyFlawed, confidence: .low)
  }
}

/// The answers and words that explain a finding.
extension ComparisonFinding {
  var outcomeDefined: Answer {
    switch groups.strength {
    case .explicit: groups.isLater ? .probablyNo : .yes
    case .weak: groups.isLater ? .probablyNo : .probablyYes
    case .none: .noInformation
    }
  }

  var groupComment: String {
    switch groups.strength {
    case .none: "no groups formed by a failed or successful outcome are named"
    case _ where groups.isLater: "the groups are told apart by an outcome that came later, which is only analysis"
    case .explicit:
      switch groups.comparator {
      case .successful: "the groups were formed by a past failed and a past successful outcome"
      case .otherPopulation: "people after a failed outcome are compared with people from elsewhere"
      case .neutral:
        "people after a failed outcome are compared with others whose own outcome is open or was their choice"
      }
    case .weak: "failed and successful outcomes are both named, but not together as the groups compared"
    }
  }

  func markerAfter(_ outcome: Outcome) -> Answer {
    switch outcome.verdict {
    case .flawed: isAfter >= 0.7 ? .yes : .probablyYes
    case .sound: isBefore >= 0.7 ? .no : .probablyNo
    case .possiblyFlawed where outcome.exception == "E4": .no
    case .possiblyFlawed where outcome.exception == "E2": .probablyYes
    case .possiblyFlawed: isAfter >= 0.5 ? .probablyYes : .noInformation
    case .notApplicable, .cannotTell: .noInformation
    }
  }

  func timingComment(_ outcome: Outcome) -> String {
    switch (outcome.verdict, outcome.exception) {
    case (.flawed, "E6"): "the tissue was taken at the outcome itself, so it cannot show what was there before"
    case (.flawed, _): "this comparison cannot show that the marker came first"
    case (.sound, _): "the marker was measured before the outcome was known; this says nothing of other biases"
    case (.possiblyFlawed, "E2"):
      "the groups were measured afterwards, and some participants were followed to a later outcome"
    case (.possiblyFlawed, "E4"): "a germline marker was there before any outcome"
    case (.possiblyFlawed, "E11"): "the marker was measured after the failures, while the others' own outcome was open"
    case (.possiblyFlawed, _): "the order of marker and outcome is not clear for all that is compared"
    case (.notApplicable, _), (.cannotTell, _): "the order of marker and outcome is not stated"
    }
  }

  /// The hits that show the order, those for the verdict first.
  func timingHits(_ outcome: Outcome) -> [CueHit] {
    switch outcome.verdict {
    case .flawed: cues[.eventTissue] + cues[.after] + cues[.history]
    case .sound: cues[.before] + cues[.laterOutcome] + cues[.followed]
    case .possiblyFlawed where outcome.exception == "E4": cues[.immutable]
    case .possiblyFlawed: cues[.after] + cues[.followed] + cues[.history]
    case .notApplicable, .cannotTell: []
    }
  }
}

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

  private var isAfter: Float { probabilities[.after] }
  private var isBefore: Float { probabilities[.before] }
  private var isMixed: Float { probabilities[.mixed] }

  private var isFollowed: Bool { !cues[.followed].isEmpty || !cues[.laterOutcome].isEmpty }
  var isImmutable: Bool { !cues[.immutable].isEmpty }
  private var hasGroups: Bool { groups.strength == .explicit && !groups.isLater }

  /// The verdict by the order of the reference: not applicable, exceptions, sound, flawed, possibly flawed, cannot tell.
  var outcome: Outcome {
    otherQuestion ?? soundByDesign ?? outcomeDefinedVerdict ?? forwardVerdict ?? Outcome(verdict: .cannotTell)
  }

  /// E5, E7: the comparison is of another kind, unless its groups are a past failure and a past success.
  private var otherQuestion: Outcome? {
    if hasGroups, isAfter >= isBefore { return nil }
    switch design {
    case .diagnosticAccuracy where !hasGroups:
      return Outcome(verdict: .notApplicable, confidence: .high, exception: "E5")
    case .caseControl where groups.strength == .none && !cues[.pastExposure].isEmpty:
      return Outcome(verdict: .notApplicable, confidence: .medium, exception: "E7")
    case .caseControl where groups.strength == .none && cues[.nested].isEmpty:
      return Outcome(verdict: .notApplicable, confidence: .medium)
    case .crossSectional where !hasGroups:
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

  /// The groups are a past failure and its opposite.
  private var outcomeDefinedVerdict: Outcome? {
    if groups.strength == .none { return nil }
    let looksBack = isAfter >= max(isBefore, isMixed, 0.30)
    if groups.isLater, !looksBack { return nil }
    if isImmutable, hasGroups || design == .caseControl {
      return Outcome(verdict: .possiblyFlawed, confidence: .medium, exception: "E4", marker: .before)
    }
    if hasGroups, isMixed >= 0.30, !cues[.followed].isEmpty, !looksBack {
      return Outcome(verdict: .possiblyFlawed, confidence: .medium, exception: "E2", marker: .mixed)
    }
    if looksBack, !cues[.neutral].isEmpty, cues[.successful].isEmpty {
      return Outcome(verdict: .possiblyFlawed, confidence: .low, exception: "E11", marker: .after)
    }
    if looksBack, hasGroups {
      let isSure = isAfter >= 0.7 && !cues[.after].isEmpty
      return Outcome(verdict: .flawed, confidence: isSure ? .high : .medium, exception: nil, marker: .after)
    }
    if looksBack { return Outcome(verdict: .possiblyFlawed, confidence: .low, marker: .after) }
    if hasGroups, isBefore < 0.5 { return Outcome(verdict: .possiblyFlawed, confidence: .low) }
    return nil
  }

  /// The marker came first: E3 where groups were made by the later outcome, E8 where all had failed before.
  private var forwardVerdict: Outcome? {
    guard marker == .before, isBefore >= 0.5 else {
      return design == .caseControl ? Outcome(verdict: .notApplicable, confidence: .low) : nil
    }
    let isAssociation = !cues[.association].isEmpty || groups.strength != .none || !cues[.laterOutcome].isEmpty
    if !cues[.treatmentContrast].isEmpty, groups.strength == .none, cues[.marker].isEmpty {
      return Outcome(verdict: .notApplicable, confidence: .medium)
    }
    if !isAssociation { return Outcome(verdict: .notApplicable, confidence: .low) }
    let exception = groups.isLater ? "E3" : !cues[.failed].isEmpty && cues[.successful].isEmpty ? "E8" : nil
    let isSure = !cues[.before].isEmpty && isFollowed && isBefore >= 0.7
    return Outcome(verdict: .sound, confidence: isSure ? .high : .medium, exception: exception, marker: .before)
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
      groups.comparesWithOthers
        ? "people after a failed outcome are compared with people from elsewhere"
        : "the groups were formed by a past failed and a past successful outcome"
    case .weak: "failed and successful outcomes are both named, but not together as the groups compared"
    }
  }

  func markerAfter(_ verdict: Verdict) -> Answer {
    switch verdict {
    case .flawed: isAfter >= 0.7 ? .yes : .probablyYes
    case .sound: isBefore >= 0.7 ? .no : .probablyNo
    case .possiblyFlawed: isAfter >= 0.5 ? .probablyYes : .noInformation
    case .notApplicable, .cannotTell: .noInformation
    }
  }

  func timingComment(_ verdict: Verdict) -> String {
    switch verdict {
    case .flawed: "this comparison cannot show that the marker came first"
    case .sound: "the marker was measured before the outcome was known; this says nothing of other biases"
    case .possiblyFlawed: "the order of marker and outcome is not clear for all that is compared"
    case .notApplicable, .cannotTell: "the order of marker and outcome is not stated"
    }
  }

  /// The hits that show the order, those for the verdict first.
  func timingHits(_ verdict: Verdict) -> [CueHit] {
    switch verdict {
    case .flawed: cues[.after] + cues[.history]
    case .sound: cues[.before] + cues[.laterOutcome] + cues[.followed]
    case .possiblyFlawed: cues[.after] + cues[.followed] + cues[.history]
    case .notApplicable, .cannotTell: []
    }
  }
}

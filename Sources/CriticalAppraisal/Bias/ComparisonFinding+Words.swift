/// The answers and words that explain a finding.
extension ComparisonFinding {
  /// The answer to F1, whether the groups were formed by a past outcome.
  func outcomeDefined(_ outcome: Outcome) -> Answer {
    switch outcome.verdict {
    case .flawed: score(.pastGroups) > 0 ? .yes : .probablyYes
    case .possiblyFlawed: .probablyYes
    case .sound: score(.laterGroups) > 0 ? .no : .probablyNo
    case .notApplicable: .no
    case .cannotTell: .noInformation
    }
  }

  func groupComment(_ outcome: Outcome) -> String {
    switch (outcome.verdict, outcome.exception) {
    case (.sound, "E8"): "all had failed before; that selects them, but does not set failure against success"
    case (.sound, _): "the groups are told apart by an outcome that came later, which is only analysis"
    case (_, "E11"):
      "people after a failed outcome are compared with others whose own outcome is open or was their choice"
    case (.flawed, _), (.possiblyFlawed, _):
      groups.comparator == .otherPopulation && groups.strength != .none
        ? "people after a failed outcome \(seem)compared with people from elsewhere"
        : "the groups \(seem)formed by a past failed and a past successful outcome"
    case (.notApplicable, _): "no groups formed by a failed or successful outcome are compared"
    case (.cannotTell, _): "how the groups were formed is not clear"
    }
  }

  /// What is only probable is not said as a fact.
  private var seem: String {
    probability(.flawed) >= Self.leastFlawed && score(.pastGroups) > 0 ? "were " : "seem to be "
  }

  func markerAfter(_ outcome: Outcome) -> Answer {
    switch outcome.verdict {
    case .flawed: score(.sampledAfter) > 0 ? .yes : .probablyYes
    case .sound: score(.sampledBefore) > 0 ? .no : .probablyNo
    case .possiblyFlawed where outcome.exception == "E4": .no
    case .possiblyFlawed: outcome.marker == .cannotTell ? .noInformation : .probablyYes
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

  /// The slots whose sentences show how the groups were formed, and when the marker was measured.
  func groupSlots(_ outcome: Outcome) -> [ComparisonSlot] {
    switch (outcome.verdict, outcome.exception) {
    case (.sound, _): [.laterGroups]
    case (_, "E2"): [.pastGroups, .laterGroups]
    default: [.pastGroups]
    }
  }

  func timingSlots(_ outcome: Outcome) -> [ComparisonSlot] {
    switch (outcome.verdict, outcome.exception) {
    case (.sound, _): [.sampledBefore, .followed]
    case (_, "E2"): [.sampledAfter, .followed]
    default: [.sampledAfter]
    }
  }
}

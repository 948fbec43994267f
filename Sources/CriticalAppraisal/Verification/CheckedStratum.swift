internal import Statistics

/// What people found in the records drawn of one stratum.
package struct CheckedStratum: Sendable, Equatable {
  package let stratum: VerificationStratum
  /// All its records, and those of them that were drawn.
  package let size: Int
  package let drawn: Int
  package private(set) var before = 0
  package private(set) var notBefore = 0
  package private(set) var cannotTell = 0
  /// Those that a person holds to be no study of the evidence.
  package private(set) var noEvidence = 0

  package var checked: Int { before + notBefore + cannotTell + noEvidence }
  /// Drawn, but not answered, or not agreed upon.
  package var open: Int { max(0, drawn - checked) }

  init(_ placement: CheckSheet.Placement) {
    stratum = placement.stratum
    size = placement.size
    drawn = placement.drawn
  }

  /// All strata of which a table has rows, in their order.
  static func all(_ settled: SettledChecks) -> [CheckedStratum] {
    var strata: [VerificationStratum: CheckedStratum] = [:]
    for check in settled.checks {
      guard let placement = check.placement else { continue }
      strata[placement.stratum, default: CheckedStratum(placement)].count(check)
    }
    return strata.keys.sorted().compactMap { strata[$0] }
  }

  private mutating func count(_ check: SettledChecks.Check) {
    switch CheckFinding(check) {
    case .timing(.before): before += 1
    case .timing(.notBefore): notBefore += 1
    case .timing(.cannotTell): cannotTell += 1
    case .noEvidence: noEvidence += 1
    case .open: break
    }
  }

  /// For the share among studies whose timing can be told.
  var told: StratifiedShare.Stratum { share(belonging: before + notBefore, positive: before) }
  /// For the share among all studies, those that cannot be told counted as not before.
  var lowest: StratifiedShare.Stratum { share(belonging: checked - noEvidence, positive: before) }
  /// For the share among all studies, those that cannot be told counted as before.
  var highest: StratifiedShare.Stratum { share(belonging: checked - noEvidence, positive: before + cannotTell) }

  private func share(belonging: Int, positive: Int) -> StratifiedShare.Stratum {
    StratifiedShare.Stratum(total: size, checked: min(checked, size), belonging: belonging, positive: positive)
  }
}

/// What the answers on a record say of the headline's question.
enum CheckFinding: Equatable {
  case timing(TimingClass)
  case noEvidence
  case open

  init(_ check: SettledChecks.Check) {
    let answers = check.answers
    let labels = check.machine.map { machine in
      MachineLabels(
        markerTiming: machine.markerTiming, design: answers.design ?? machine.design,
        verdict: answers.verdict ?? machine.verdict)
    }
    // Who says nothing of it leaves a record in or out as the program has it, by the labels that now stand.
    let isEvidence = answers.isEvidence ?? labels?.isEvidence ?? (check.placement?.stratum.predicted != nil)
    if !isEvidence, !answers.isEmpty {
      self = .noEvidence
    } else if let timing = answers.markerTiming {
      self = .timing(TimingClass(timing))
    } else {
      self = .open
    }
  }
}

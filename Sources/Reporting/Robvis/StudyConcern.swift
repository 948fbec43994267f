internal import CriticalAppraisal

/// The columns of the generic template: what is looked at in every study, whatever its design.
enum StudyConcern: String, CaseIterable {
  case groupsByOutcome = "Groups formed by a past outcome"
  case markerAfter = "Marker measured after outcome"
  case noControl = "No comparison group"
  case smallGroups = "Fewer than 20 in a group"
  case cutoff = "Cut-off from the same data"
  case unblinded = "Unblinded measurement"
  case singleSample = "One sample of a varying marker"

  /// The level, and the quotes that show it; nil where nothing does.
  func finding(_ study: AppraisedStudy) -> (level: BiasLevel, evidence: [Int], comment: String)? {
    switch self {
    case .groupsByOutcome: Self.flaw(.outcomeDefined, study)
    case .markerAfter: Self.flaw(.markerAfter, study)
    case .noControl: Self.flag(.noControl, study)
    case .smallGroups: Self.flag(.smallGroups, study)
    case .cutoff: Self.flag(.cutoffFromData, study)
    case .unblinded: Self.flag(.unblindedAssay, study)
    case .singleSample: Self.flag(.singleSample, study)
    }
  }

  private static func flaw(
    _ question: SignallingQuestion, _ study: AppraisedStudy
  ) -> (level: BiasLevel, evidence: [Int], comment: String)? {
    guard study.comparison.verdict == .flawed,
      let support = study.comparison.support.first(where: { $0.question == question }), !support.evidence.isEmpty
    else { return nil }
    return (.high, support.evidence, support.comment)
  }

  private static func flag(
    _ flag: StudyFlag, _ study: AppraisedStudy
  ) -> (level: BiasLevel, evidence: [Int], comment: String)? {
    study.suggested.flags.first { $0.flag == flag && !$0.evidence.isEmpty }
      .map { (.someConcerns, $0.evidence, $0.comment) }
  }
}

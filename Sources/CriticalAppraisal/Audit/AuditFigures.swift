package import Statistics

/// The numbers of an audit.
package struct AuditFigures: Sendable {
  package let references: Int
  package let found: Int
  package let possible: Int
  /// Further references to a paper already named.
  package let repeated: Int
  package let retracted: Int
  /// References that count: neither repeated nor retracted.
  package let counted: Int
  package let bases: [(basis: JudgementBasis, count: Int)]
  package let designs: [(design: StudyDesign, count: Int)]
  package let markers: [(marker: MarkerTiming, count: Int)]
  package let verdicts: [(verdict: Verdict, count: Int)]
  package let onTopic: Int
  /// Studies of the topic that relate a marker to an outcome, or may.
  package let share: TimingShare
  package let studyVerdicts: [(verdict: Verdict, count: Int)]

  package var notFound: Int { references - found - possible }
  package var studies: Int { share.total }
  package var flawed: Proportion {
    Proportion(studyVerdicts.first { $0.verdict == .flawed }?.count ?? 0, of: studies)
  }

  package init(_ audited: [AuditedReference]) {
    let counted = audited.filter(\.isCounted)
    let studies = audited.filter(\.mayBeEvidence)
    references = audited.count
    found = audited.count { $0.finding.found != nil }
    possible = audited.count(where: \.finding.isPossible)
    repeated = audited.count { $0.repeats != nil }
    retracted = audited.count { $0.repeats == nil && $0.isRetracted }
    self.counted = counted.count
    bases = JudgementBasis.allCases.map { basis in (basis, audited.count { $0.basis == basis }) }
    designs = StudyDesign.allCases.map { design in (design, counted.count { $0.design == design }) }
    markers = MarkerTiming.allCases.map { marker in (marker, counted.count { $0.marker == marker }) }
    verdicts = Verdict.allCases.map { verdict in (verdict, counted.count { $0.verdict == verdict }) }
    onTopic = counted.count(where: \.isOnTopic)
    share = TimingShare(
      before: studies.count { $0.marker == .before },
      notBefore: studies.count { [.after, .sameTime, .mixed].contains($0.marker) },
      cannotTell: studies.count { [.cannotTell, .notApplicable].contains($0.marker) })
    studyVerdicts = Verdict.allCases.map { verdict in (verdict, studies.count { $0.verdict == verdict }) }
  }
}

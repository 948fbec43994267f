package import Statistics

/// The fraction that measured before the outcome, corrected by what people found in a drawn sample.
package struct VerifiedFraction: Sendable, Equatable {
  /// Why there is no corrected estimate.
  package enum Gap: Sendable, Equatable {
    /// The table does not say from how many records it was drawn.
    case notDrawn
    /// A stratum in which nothing is answered.
    case unanswered(VerificationStratum)
    /// Strata of the draw whose rows are all missing: so many of the studies are in none that is here.
    case missing(studies: Int)
    /// No study that was checked can be told.
    case nothingToTell
  }

  /// How the uncertainty is worked out.
  package enum Method: String, CaseIterable, Sendable {
    case smoothed
    case plain
    case superpopulation

    var variance: StratifiedVerification.Variance {
      switch self {
      case .smoothed: .smoothed
      case .plain: .finite
      case .superpopulation: .superPopulation
      }
    }
  }

  package let method: Method
  package let seed: String?
  package let sureFrom: String?
  /// All studies of the evidence as the program alone sees it.
  package let studies: Int
  /// Each stratum drawn from, those beyond the evidence last.
  package let strata: [CheckedStratum]
  /// Who answered anything.
  package let checkers: [String]
  /// How the program's timing and people's agree, over the records that were checked.
  package let kappa: AgreementCoefficient?
  /// What the program alone says, by the sizes of the strata.
  package let naive: TimingShare
  package let gap: Gap?
  /// The share that measured first, of the studies whose timing people could tell.
  package let corrected: FractionEstimate?
  /// Each study that people could not tell counted as not before, and as before.
  package let lowest: FractionEstimate?
  package let highest: FractionEstimate?
  /// As `corrected`, with what the records beyond the evidence add; nil where none of these was drawn.
  package let withBeyond: FractionEstimate?

  package init(_ sheet: CheckSheet, _ settled: SettledChecks, method: Method = .smoothed) {
    self.method = method
    seed = sheet.seed
    sureFrom = sheet.sureFrom
    strata = CheckedStratum.all(settled)
    var checkers: [String] = []
    for check in settled.checks where check.placement != nil {
      for name in check.by where !checkers.contains(name) { checkers.append(name) }
    }
    self.checkers = checkers
    kappa = CheckAgreement(settled).machine.fields.first { $0.field == .markerTiming }?.kappa
    let evidence = strata.filter { $0.stratum.predicted != nil }
    let beyond = strata.filter { $0.stratum.predicted == nil }
    func size(_ predicted: TimingClass) -> Int {
      evidence.filter { $0.stratum.predicted == predicted }.reduce(0) { $0 + $1.size }
    }
    naive = TimingShare(before: size(.before), notBefore: size(.notBefore), cannotTell: size(.cannotTell))
    studies = sheet.studies ?? naive.total
    let gap = Self.gap(evidence, studies: studies)
    corrected = gap == nil ? Self.estimate(evidence, method, \.told) : nil
    lowest = gap == nil ? Self.estimate(evidence, method, \.lowest) : nil
    highest = gap == nil ? Self.estimate(evidence, method, \.highest) : nil
    withBeyond =
      gap == nil && !beyond.isEmpty && beyond.allSatisfy { $0.checked > 0 }
      ? Self.estimate(strata, method, \.told) : nil
    self.gap = gap ?? (corrected == nil ? .nothingToTell : nil)
  }

  /// The studies of the evidence that were drawn, and those of them that were checked.
  package var drawn: Int { strata.filter { $0.stratum.predicted != nil }.reduce(0) { $0 + $1.drawn } }
  package var checked: Int { strata.filter { $0.stratum.predicted != nil }.reduce(0) { $0 + $1.checked } }

  /// What people found where they checked all studies, so that nothing is left to estimate; nil where they did not.
  package var counted: TimingShare? {
    let evidence = strata.filter { $0.stratum.predicted != nil }
    if gap != nil || evidence.contains(where: { $0.checked < $0.size }) { return nil }
    return TimingShare(
      before: evidence.reduce(0) { $0 + $1.before }, notBefore: evidence.reduce(0) { $0 + $1.notBefore },
      cannotTell: evidence.reduce(0) { $0 + $1.cannotTell })
  }

  /// How often a prediction held, of those checked: of those predicted before, and of those predicted not before.
  ///
  /// Each stratum counts with its size, as the sample takes more of some than of others; nil where one was not checked.
  package func predictiveValue(_ predicted: TimingClass) -> FractionEstimate? {
    let strata = strata.filter { $0.stratum.predicted == predicted }
    return StratifiedVerification(
      strata.map { stratum in
        let right =
          switch predicted {
          case .before: stratum.before
          case .notBefore: stratum.notBefore
          case .cannotTell: stratum.cannotTell
          }
        return .init(total: stratum.size, checked: stratum.checked, positive: right)
      })?.estimate()
  }

  private static func gap(_ evidence: [CheckedStratum], studies: Int) -> Gap? {
    if evidence.isEmpty { return .notDrawn }
    let there = evidence.reduce(0) { $0 + $1.size }
    if there < studies { return .missing(studies: studies - there) }
    return evidence.first { $0.checked == 0 }.map { .unanswered($0.stratum) }
  }

  private static func estimate(
    _ strata: [CheckedStratum], _ method: Method, _ share: (CheckedStratum) -> StratifiedShare.Stratum
  ) -> FractionEstimate? {
    StratifiedShare(strata.map(share))?.estimate(method.variance)
  }
}

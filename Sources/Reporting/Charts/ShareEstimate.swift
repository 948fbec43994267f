internal import CriticalAppraisal
internal import Statistics

/// One answer to what share measured the marker first, with its interval; a chart and the table beside it show the same.
struct ShareEstimate {
  /// How it is drawn; the shapes differ as the colours do.
  enum Mark: Sendable {
    case headline, program, corrected

    var paint: ChartPaint {
      switch self {
      case .headline: .forward
      case .program: .aside
      case .corrected: .trial
      }
    }
  }

  let mark: Mark
  /// What the share is: `of those judged`.
  let name: String
  /// The studies counted; nil where the share is estimated from a sample.
  let counts: ProportionCounts?
  let value: Double
  /// The 95 % interval; nil where there is none to give.
  let interval: ClosedRange<Double>?

  struct ProportionCounts: Sendable, Equatable {
    let before: Int
    let judged: Int
  }

  /// A share among the studies whose timing is known; nil where that is none.
  init?(_ mark: Mark, _ name: String, _ share: TimingShare) {
    guard let value = share.judged.value, let interval = share.judged.wilson() else { return nil }
    let counts = ProportionCounts(before: share.before, judged: share.before + share.notBefore)
    self.init(mark: mark, name: name, counts: counts, value: value, interval: interval)
  }

  /// What the studies checked by hand say of all; nil where they do not suffice.
  init?(_ verification: VerifiedFraction) {
    guard let estimate = verification.corrected else { return nil }
    if let counted = verification.counted {
      self.init(.corrected, "with all checked by hand", counted)
    } else {
      self.init(
        mark: .corrected, name: "corrected by \(Percent.grouped(verification.checked)) checked by hand", counts: nil,
        value: estimate.value, interval: estimate.standardError == 0 ? nil : estimate.interval)
    }
  }

  private init(
    mark: Mark, name: String, counts: ProportionCounts?, value: Double, interval: ClosedRange<Double>?
  ) {
    (self.mark, self.name, self.counts, self.value, self.interval) = (mark, name, counts, value, interval)
  }

  /// The headline, and where it could be corrected the program's own share and the corrected one.
  static func all(_ share: TimingShare, _ verification: VerifiedFraction?) -> [ShareEstimate] {
    let headline = ShareEstimate(.headline, "of those judged", share)
    guard let verification, let corrected = ShareEstimate(verification) else { return [headline].compactMap { $0 } }
    // Both are of the studies from which the sample was drawn.
    return [headline, ShareEstimate(.program, "by the program alone", verification.naive), corrected].compactMap { $0 }
  }

  /// `38 % of those judged (95 % CI 23 to 56)`.
  var words: String {
    let range = interval.map { " (95 % CI \(Percent.range($0)))" } ?? ""
    return "\(Percent.text(value)) \(name)\(range)"
  }
}

package import CriticalAppraisal
internal import Statistics

/// A corrected fraction in plain sentences, the same for every output (reference: statistics §0, §4).
package struct VerifiedSentences {
  private let verified: VerifiedFraction

  package init(_ verified: VerifiedFraction) { self.verified = verified }

  package var all: [String] { [subject, naive, corrected, bounds, target, open, beyond].compactMap { $0 } }

  /// What was drawn and who checked it.
  package var subject: String {
    let by = verified.checkers.isEmpty ? "nobody" : Self.list(verified.checkers)
    let seed = verified.seed.map { " (seed \($0))" } ?? ""
    return "Of \(studies(verified.studies)) in the evidence \(Percent.grouped(verified.drawn)) were drawn\(seed) and "
      + "\(Percent.grouped(verified.checked)) checked, by \(by)."
  }

  /// What the program alone says.
  package var naive: String {
    let share = verified.naive.judged
    guard let value = share.value, let interval = share.wilson() else {
      return "The program alone could judge the timing of none."
    }
    return "The program alone: in \(Percent.grouped(share.count)) of \(studies(share.total)) whose timing it judged "
      + "(\(Percent.text(value)), 95 % CI \(Percent.range(interval))) the marker was measured before the outcome."
  }

  /// The corrected fraction, or why there is none.
  package var corrected: String {
    if let gap = verified.gap { return "There is no corrected estimate: \(Self.words(gap))." }
    let kappa = verified.kappa.map { Self.two($0.value) } ?? "–"
    if let counted = verified.counted, let value = counted.judged.value, let interval = counted.judged.wilson() {
      return "All \(studies(verified.studies)) of the evidence were checked by hand (κ = \(kappa)): in "
        + "\(Percent.grouped(counted.before)) of \(studies(counted.judged.total)) whose timing people could tell "
        + "(\(Percent.text(value)), 95 % CI \(Percent.range(interval))) the marker was measured before the outcome."
    }
    guard let estimate = verified.corrected else { return "There is no corrected estimate." }
    return "After checking \(studies(verified.checked)) by hand (κ = \(kappa)), the corrected estimate is "
      + "\(Self.text(estimate))."
  }

  private var bounds: String? {
    guard verified.counted == nil, let low = verified.lowest, let high = verified.highest,
      verified.strata.contains(where: { $0.cannotTell > 0 && $0.stratum.predicted != nil })
    else { return nil }
    return "Counting the studies whose timing people could not tell as \"not before\" gives \(Self.text(low)), as "
      + "\"before\" \(Self.text(high))."
  }

  private var target: String? {
    if verified.corrected == nil { return nil }
    if verified.counted != nil {
      return
        "For these studies nothing is left to estimate; the interval (Wilson) speaks of the process that produced them."
    }
    if verified.method == .plain, verified.corrected?.standardError == 0 {
      return
        "There is no interval: the plain variance is 0, since no error was seen in the sample; take --method smoothed."
    }
    switch verified.method {
    case .smoothed, .plain:
      return "It speaks of these \(studies(verified.studies)) (stratified by what was predicted and how surely, "
        + "\(verified.method == .smoothed ? "smoothed" : "plain") variance), not of those that another search would find."
    case .superpopulation:
      return "It speaks of the process that produced these \(studies(verified.studies)) (stratified, super-population "
        + "variance)."
    }
  }

  private var open: String? {
    let open = verified.strata.reduce(0) { $0 + $1.open }
    if open == 0 { return nil }
    return
      "\(Percent.grouped(open)) of the records drawn \(open == 1 ? "is" : "are") still open; each is taken to be like "
      + "those of its stratum that were checked, which holds only where it was not left for being hard."
  }

  /// What the sample says of records that the program holds to be no evidence.
  private var beyond: String? {
    guard let stratum = verified.strata.first(where: { $0.stratum == .beyond }) else {
      return "Not covered: records that are not about the topic, or that the program holds to be no study of it."
    }
    let found = stratum.checked - stratum.noEvidence
    let said =
      "Beyond the evidence \(Percent.grouped(stratum.checked)) of \(Percent.grouped(stratum.size)) records of the "
      + "topic were checked, and \(Percent.grouped(found)) \(found == 1 ? "belongs" : "belong") to it"
    guard let estimate = verified.withBeyond else { return said + "." }
    return said + "; with these the estimate is \(Self.text(estimate))."
  }

  private func studies(_ count: Int) -> String { "\(Percent.grouped(count)) \(count == 1 ? "study" : "studies")" }

  static func words(_ gap: VerifiedFraction.Gap) -> String {
    switch gap {
    case .notDrawn:
      "the table does not say from how many studies it was drawn; fill in the one of hindsight verify draw"
    case .unanswered(let stratum):
      "nothing is answered in the stratum \(stratum.words); check at least a few of it"
    case .missing(let studies):
      "the rows of strata with \(studies) \(studies == 1 ? "study" : "studies") are missing; give the whole table"
    case .nothingToTell: "people could tell the timing of no study"
    }
  }

  /// A share with its interval; where the standard error is 0, all were checked or no error was seen, there is none.
  static func text(_ estimate: FractionEstimate) -> String {
    if estimate.standardError == 0 { return Percent.text(estimate.value) }
    return "\(Percent.text(estimate.value)) (95 % CI \(Percent.range(estimate.interval)))"
  }

  /// Two digits behind the point.
  static func two(_ value: Double) -> String { String(Decimals.three((value * 100).rounded() / 100).dropLast()) }

  static func list(_ names: [String]) -> String {
    names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }
}

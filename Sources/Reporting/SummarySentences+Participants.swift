internal import CriticalAppraisal
internal import Statistics

extension SummarySentences {
  /// The share of participants beside that of studies (reference: statistics §5); nil where no study states a number.
  static func byParticipants(_ evidence: SummaryFigures.Evidence) -> String? {
    let weighting = evidence.byParticipants
    guard let share = weighting.value, let interval = weighting.wilson(), let number = weighting.effectiveNumber,
      let plain = weighting.unweighted.value
    else { return nil }
    let people = Percent.grouped(Int(weighting.participants))
    let studies = weighting.unweighted.total
    var said =
      studies == 1
      ? "One of these studies states its number of participants, \(people)"
      : "\(Percent.grouped(studies)) of these studies state their numbers of participants, \(people) in all"
    said += ": \(Percent.text(share)) of them were in studies that measured before the outcome (95 % CI "
    said +=
      "\(Percent.range(interval)), effective number of studies \(tenths(number))), beside \(Percent.text(plain)) of these studies."
    let warnings = weighting.warnings
    if warnings.contains(.oneStudyDominates) { said += " One study has more than half of the participants." }
    if warnings.contains(.fewEffectiveStudies) { said += " So few say little." }
    return said
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// The measures of estimates.
extension EffectEstimate {
  /// What an estimate measures; the raw value is the usual abbreviation.
  package enum Measure: String, CaseIterable, Sendable {
    case oddsRatio = "OR"
    case riskRatio = "RR"
    case rateRatio = "IRR"
    case prevalenceRatio = "PR"
    case hazardRatio = "HR"
    case meanDifference = "MD"
    case standardisedMeanDifference = "SMD"
    case riskDifference = "RD"

    /// Whether it is a ratio, which is above zero, and not a difference.
    package var isRatio: Bool {
      switch self {
      case .oddsRatio, .riskRatio, .rateRatio, .prevalenceRatio, .hazardRatio: true
      case .meanDifference, .standardisedMeanDifference, .riskDifference: false
      }
    }
  }
}

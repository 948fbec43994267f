package import CriticalAppraisal

/// The rungs that a picture tells apart, whatever words a tool has for them.
package enum BiasGrade: CaseIterable, Sendable {
  case low, middle, high, highest, noInformation, notApplicable

  /// The sign that robvis draws for the rung.
  package var symbol: BiasSymbol {
    switch self {
    case .low: .plus
    case .middle: .minus
    case .high: .cross
    case .highest: .exclamation
    case .noInformation: .question
    case .notApplicable: .blank
    }
  }
}

extension BiasLevel {
  /// The rung that the tools share: "Serious" of one is "High" of another, so both get one colour and one symbol.
  package var grade: BiasGrade {
    switch self {
    case .low: .low
    // As in robvis. A question mark would be read as "No information", which may stand in the same table.
    case .someConcerns, .moderate, .unclear: .middle
    case .high, .serious: .high
    case .veryHigh, .critical: .highest
    case .noInformation: .noInformation
    case .notApplicable: .notApplicable
    }
  }
}

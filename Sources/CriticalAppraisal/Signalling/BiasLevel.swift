/// A level of concern, in the exact words of the tools and of robvis, by severity; what tells nothing comes last.
package enum BiasLevel: String, CaseIterable, Sendable {
  case low = "Low"
  case someConcerns = "Some concerns"
  case moderate = "Moderate"
  case unclear = "Unclear"
  case high = "High"
  case serious = "Serious"
  case veryHigh = "Very high"
  case critical = "Critical"
  case noInformation = "No information"
  case notApplicable = "Not applicable"

  /// How bad it is, the same for the words that different tools have for one rung; 0 for what tells nothing.
  package var severity: Int {
    switch self {
    case .notApplicable, .noInformation: 0
    case .low: 1
    case .someConcerns, .moderate, .unclear: 2
    case .high, .serious: 3
    case .veryHigh, .critical: 4
    }
  }
}

extension BiasLevel: Comparable {
  package static func < (left: BiasLevel, right: BiasLevel) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A question that a person answers when checking a record by hand; the value is its column's heading.
package enum CheckField: String, CaseIterable, Sendable {
  case markerTiming = "marker_timing"
  case design
  case verdict
  /// Whether the record is a primary human study that relates the topic's marker to an outcome.
  case isEvidence = "is_evidence"

  /// The name in JSON.
  package var key: String {
    switch self {
    case .markerTiming: "markerTiming"
    case .design: "design"
    case .verdict: "verdict"
    case .isEvidence: "isEvidence"
    }
  }

  /// The name in running text.
  package var name: String {
    switch self {
    case .markerTiming: "marker timing"
    case .design: "design"
    case .verdict: "verdict"
    case .isEvidence: "evidence"
    }
  }

  /// What may stand in the column, for whoever wrote something else.
  package var words: String {
    switch self {
    case .markerTiming: MarkerTiming.allCases.map(\.rawValue).joined(separator: ", ")
    case .design: StudyDesign.allCases.map(\.rawValue).joined(separator: ", ")
    case .verdict: Verdict.allCases.map(\.rawValue).joined(separator: ", ")
    case .isEvidence: "yes, no"
    }
  }
}

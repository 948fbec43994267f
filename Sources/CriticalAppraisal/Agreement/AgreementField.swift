/// A question on which raters are compared.
package enum AgreementField: String, CaseIterable, Sendable {
  case markerTiming
  case design
  case verdict
  case isEvidence
  /// Whether a record was included in a review, as screening programs keep it.
  case included

  package init(_ field: CheckField) {
    switch field {
    case .markerTiming: self = .markerTiming
    case .design: self = .design
    case .verdict: self = .verdict
    case .isEvidence: self = .isEvidence
    }
  }

  /// The name in running text.
  package var name: String {
    switch self {
    case .markerTiming: "marker timing"
    case .design: "design"
    case .verdict: "verdict"
    case .isEvidence: "evidence"
    case .included: "inclusion"
    }
  }

  /// The answers in their order.
  package var categories: [String] {
    switch self {
    case .markerTiming: MarkerTiming.allCases.map(\.rawValue)
    case .design: StudyDesign.allCases.map(\.rawValue)
    case .verdict: [Verdict.sound, .possiblyFlawed, .flawed, .notApplicable, .cannotTell].map(\.rawValue)
    case .isEvidence: ["yes", "no"]
    case .included: ["included", "maybe", "excluded"]
    }
  }

  /// Those of the answers that lie on one scale, from its lower end; nil where there is none.
  package var scale: [String]? {
    switch self {
    case .verdict: [Verdict.sound, .possiblyFlawed, .flawed].map(\.rawValue)
    case .included: categories
    case .markerTiming, .design, .isEvidence: nil
    }
  }
}

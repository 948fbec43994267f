/// One of the questions that a record is judged on.
package enum EvaluationHead: String, CaseIterable, Sendable {
  case design
  case markerTiming
  case dataCollection
  case verdict

  /// The name in running text.
  package var name: String {
    switch self {
    case .design: "design"
    case .markerTiming: "marker timing"
    case .dataCollection: "data collection"
    case .verdict: "verdict"
    }
  }

  /// All answers, in the order of the house's lists.
  package var labels: [String] {
    switch self {
    case .design: StudyDesign.allCases.map(\.rawValue)
    case .markerTiming: MarkerTiming.allCases.map(\.rawValue)
    case .dataCollection: DataCollection.allCases.map(\.rawValue)
    case .verdict: Verdict.allCases.map(\.rawValue)
    }
  }

  package func label(in labels: RecordLabels) -> String? {
    switch self {
    case .design: labels.design
    case .markerTiming: labels.markerTiming
    case .dataCollection: labels.dataCollection
    case .verdict: labels.verdict
    }
  }
}

import CriticalAppraisal

/// One question the model answers, with the labels of the training records.
struct Head: Sendable {
  let name: String
  let labels: [String]
  /// The label of an example, nil where it has none for this head.
  let label: @Sendable (TrainingSet.Example) -> Int?
  let weight: @Sendable (TrainingSet.Example) -> Double

  static let all: [Head] = [
    Head(
      name: "design", labels: StudyDesign.judged.map(\.rawValue),
      label: { StudyDesign.judged.firstIndex(of: $0.gold.design) }, weight: { $0.weight }),
    Head(
      name: "markerTiming", labels: MarkerTiming.allCases.map(\.rawValue),
      label: { $0.gold.markerTiming.flatMap(MarkerTiming.allCases.firstIndex(of:)) }, weight: { $0.timingWeight }),
    Head(
      name: "dataCollection", labels: DataCollection.allCases.map(\.rawValue),
      label: { $0.gold.dataCollection.flatMap(DataCollection.allCases.firstIndex(of:)) },
      weight: { $0.timingWeight }),
  ]
}

/// A fitted head: its weights, and how sure it should be.
struct FittedHead {
  let head: Head
  let point: [Double]
  let temperature: Double
  /// Accuracy on records that had no part in the fit they were judged by.
  let crossValidated: (right: Int, of: Int)
}

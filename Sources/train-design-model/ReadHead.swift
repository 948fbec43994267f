import CriticalAppraisal

/// One question the model answers, with the labels of the records that somebody has read.
struct ReadHead: Sendable {
  let name: String
  let labels: [String]
  /// The label of a record, nil where it has none for this head.
  let label: @Sendable (GoldRecord) -> Int?
  /// Whether the invented records count more for it.
  let isTiming: Bool
  /// How much the head counts when the dense layer is fitted.
  let share: Float

  static let subjects = ["human", "animal", "inVitro", "mixed", "none"]

  static let all: [ReadHead] = [
    ReadHead(
      name: "design", labels: StudyDesign.judged.map(\.rawValue),
      label: { StudyDesign.judged.firstIndex(of: $0.design) },
      isTiming: false, share: 1),
    ReadHead(
      name: "markerTiming", labels: MarkerTiming.allCases.map(\.rawValue),
      label: { $0.markerTiming.flatMap(MarkerTiming.allCases.firstIndex(of:)) }, isTiming: true, share: 0.7),
    ReadHead(
      name: "dataCollection", labels: DataCollection.allCases.map(\.rawValue),
      label: { $0.dataCollection.flatMap(DataCollection.allCases.firstIndex(of:)) }, isTiming: true, share: 0.7),
    ReadHead(
      name: "subject", labels: subjects, label: { $0.subject.flatMap(subjects.firstIndex(of:)) }, isTiming: false,
      share: 0.3),
  ]

  static func layout(temperatures: [Float]) -> HeadLayout {
    HeadLayout(
      heads: zip(all, temperatures).map { ($0.name, $0.labels, $1) }, silver: SilverLabels.names)
  }
}

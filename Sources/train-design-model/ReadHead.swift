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
      label: { markerTiming($0).flatMap(MarkerTiming.allCases.firstIndex(of:)) }, isTiming: true, share: 0.7),
    ReadHead(
      name: "dataCollection", labels: DataCollection.allCases.map(\.rawValue),
      label: { dataCollection($0).flatMap(DataCollection.allCases.firstIndex(of:)) }, isTiming: true, share: 0.7),
    ReadHead(
      name: "subject", labels: subjects, label: { $0.subject.flatMap(subjects.firstIndex(of:)) }, isTiming: false,
      share: 0.3),
  ]

  /// The timing of the marker as the taxonomy has it (§6): a case-control study samples by an outcome that has happened,
  /// so what it measures at that time it measures afterwards.
  ///
  /// The readers of the training records often called that the same time; those of nk-train and design-dev never did.
  private static func markerTiming(_ gold: GoldRecord) -> MarkerTiming? {
    gold.design == .caseControl && gold.markerTiming == .sameTime ? .after : gold.markerTiming
  }

  /// A report of single persons has no collection of data to be planned; the readers of the training records said now
  /// that, now retrospective.
  private static func dataCollection(_ gold: GoldRecord) -> DataCollection? {
    gold.design == .caseReport && gold.dataCollection == .retrospective ? .notApplicable : gold.dataCollection
  }

  static func layout(temperatures: [Float], subtypes: [HeadLayout.Subtype] = []) -> HeadLayout {
    HeadLayout(
      heads: zip(all, temperatures).map { ($0.name, $0.labels, $1) }, silver: SilverLabels.names, subtypes: subtypes)
  }
}

/// What the counted records would be sorted into at a screening of titles and abstracts: a suggestion, no decision.
///
/// Every counted record stands in one part.
package struct ScreeningFigures: Sendable {
  /// The records to leave out, by the first reason that holds.
  package let exclusions: [SummaryFigures.Figure]
  /// Records about the topic whose design cannot be told: somebody has to look.
  package let undecided: SummaryFigures.Figure
  /// The primary human studies that relate the marker to an outcome: the evidence.
  package let kept: SummaryFigures.Figure

  /// How many the program suggests to leave out.
  package var excludedCount: Int { exclusions.reduce(0) { $0 + $1.count } }

  init(_ entries: [SummaryEntry]) {
    var byReason: [String: [String]] = [:]
    var (undecided, kept): ([String], [String]) = ([], [])
    for entry in entries {
      let id = entry.identity.id
      if entry.isEvidence {
        kept.append(id)
      } else if let reason = Self.reason(entry) {
        byReason[reason, default: []].append(id)
      } else {
        undecided.append(id)
      }
    }
    exclusions = Self.reasons.map { SummaryFigures.Figure(name: $0, ids: byReason[$0] ?? []) }
    self.undecided = SummaryFigures.Figure(name: "undecided", ids: undecided)
    self.kept = SummaryFigures.Figure(name: "kept", ids: kept)
  }

  private static let offTopic = "not about the topic"
  private static let systematicReview = "systematic review"
  private static let noStudy = "narrative review or guideline or opinion"
  private static let laboratory = "animal or laboratory study"
  private static let otherPaper = "protocol or model or other paper"
  private static let noRelation = "study that does not relate the marker to an outcome"
  private static let reasons = [offTopic, systematicReview, noStudy, laboratory, otherPaper, noRelation]

  private static func reason(_ entry: SummaryEntry) -> String? {
    if !entry.flags.contains(.inTopic) { return offTopic }
    switch entry.design {
    case .systematicReview: return systematicReview
    case .narrativeReview, .guideline, .opinion: return noStudy
    case .animal, .inVitro: return laboratory
    case .protocolOnly, .modelling, .other: return otherPaper
    case .cannotTell: return nil
    default: return noRelation
    }
  }
}

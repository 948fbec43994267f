internal import CriticalAppraisal

/// The marker timings as the fraction counts them, and their parts in charts.
enum TimingGroup {
  static let before = [MarkerTiming.before.rawValue]
  static let notBefore = [MarkerTiming.after, .sameTime, .mixed].map(\.rawValue)
  static let cannotTell = [MarkerTiming.cannotTell, .notApplicable].map(\.rawValue)

  typealias Part = (name: String, timings: [MarkerTiming], paint: ChartPaint)

  private static let judged: [Part] = [
    ("before the outcome", [.before], .forward), ("at the same time", [.sameTime], .together),
    ("both before and after", [.mixed], .mixed), ("after the outcome", [.after], .back),
  ]

  /// What charts of studies tell apart; of a study that the question does not apply is no answer either.
  static let parts: [Part] = judged + [("cannot tell", [.cannotTell, .notApplicable], .unknown)]

  /// What charts of all records tell apart, of most of which the question is not asked.
  static let partsOfRecords: [Part] =
    judged + [("cannot tell", [.cannotTell], .unknown), ("not applicable", [.notApplicable], .aside)]

  static let series = parts.map { ChartTable.Series(name: $0.name, paint: $0.paint) }
}

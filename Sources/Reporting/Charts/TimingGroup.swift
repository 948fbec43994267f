internal import CriticalAppraisal

/// The marker timings as the fraction counts them, and their parts in charts.
enum TimingGroup {
  static let before = [MarkerTiming.before.rawValue]
  static let notBefore = [MarkerTiming.after, .sameTime, .mixed].map(\.rawValue)
  static let cannotTell = [MarkerTiming.cannotTell, .notApplicable].map(\.rawValue)

  /// What charts tell apart; that the question does not apply is no answer either.
  static let parts: [(name: String, timings: [MarkerTiming], paint: ChartPaint)] = [
    ("before the outcome", [.before], .forward), ("at the same time", [.sameTime], .together),
    ("both before and after", [.mixed], .mixed), ("after the outcome", [.after], .back),
    ("cannot tell", [.cannotTell, .notApplicable], .unknown),
  ]

  static let series = parts.map { ChartTable.Series(name: $0.name, paint: $0.paint) }
}

internal import CriticalAppraisal

/// The verdicts and their parts in charts, worst first.
enum VerdictGroup {
  static let parts: [(name: String, verdict: Verdict, paint: ChartPaint)] = [
    ("flawed", .flawed, .flawed), ("possibly flawed", .possiblyFlawed, .possibly),
    ("sound on this point", .sound, .sound), ("cannot tell", .cannotTell, .unknown),
    ("not applicable", .notApplicable, .aside),
  ]

  static let series = parts.map { ChartTable.Series(name: $0.name, paint: $0.paint) }
}

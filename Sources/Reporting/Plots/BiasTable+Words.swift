internal import CriticalAppraisal

extension BiasTable {
  /// "no study", "1 study", "12 studies".
  var studyCount: String { Self.counted(rows.count) }

  static func counted(_ count: Int) -> String {
    switch count {
    case 0: "no study"
    case 1: "1 study"
    default: "\(count) studies"
    }
  }

  /// The title, or a plain one where it is empty.
  var heading: String { title.isEmpty ? "Risk of bias" : title }

  /// The columns in words, as a sentence.
  var columnWords: String {
    let bias = domains.map { columns[$0].label }.joined(separator: "; ")
    let fit = applicability.map { columns[$0].label }.joined(separator: "; ")
    return (bias.isEmpty ? "" : "Domains: \(bias).") + (fit.isEmpty ? "" : " Applicability: \(fit).")
  }

  /// A study's judgements in words, as a sentence.
  func words(of row: Row) -> String {
    var parts = zip(columns, row.levels).map { column, level in
      "\(column.head) \(level.rawValue)"
    }
    if let overall = row.overall { parts.append("overall \(overall.rawValue)") }
    return "\(row.study): \(parts.joined(separator: ", "))."
  }
}

package import CriticalAppraisal

/// The judgements of a review by one tool, as a picture shows them.
package struct BiasTable: Sendable {
  package let title: String
  /// The tool and its version, such as "ROBINS-I V2".
  package let tool: String
  package let columns: [Column]
  package let rows: [Row]
  /// The line at the foot, such as who judged with which version.
  package let note: String

  /// A table whose rows have exactly one level a column: one that is missing is "No information", one too many goes.
  package init(title: String, tool: String, columns: [Column], rows: [Row], note: String) {
    (self.title, self.tool, self.columns, self.note) = (title, tool, columns, note)
    self.rows = rows.map { row in
      let missing = max(0, columns.count - row.levels.count)
      let levels = row.levels.prefix(columns.count) + Array(repeating: .noInformation, count: missing)
      let isNamed = row.study.contains { !$0.isWhitespace }
      return Row(study: isNamed ? row.study : "Unnamed study", levels: Array(levels), overall: row.overall)
    }
  }

  /// Whether any study has an overall judgement.
  package var hasOverall: Bool { rows.contains { $0.overall != nil } }

  /// The levels that occur, by severity.
  package var levelsUsed: [BiasLevel] { Set(rows.flatMap { $0.levels + [$0.overall].compactMap(\.self) }).sorted() }

  /// The columns that judge bias, in their order.
  var domains: [Int] { columns.indices.filter { !columns[$0].isApplicability } }

  /// The columns that judge whether the study answers the review's question.
  var applicability: [Int] { columns.indices.filter { columns[$0].isApplicability } }
}

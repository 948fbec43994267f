internal import CriticalAppraisal
import Statistics

/// An evaluation as Markdown, for a model card.
package struct EvaluationMarkdown {
  private let result: EvaluationResult
  private let sentences = EvaluationSentences(name: Self.escaped)

  package init(_ result: EvaluationResult) { self.result = result }

  package var text: String {
    var blocks = [["# Evaluation"], [sentences.subject(result)], [sentences.method(result)]]
    for head in result.evaluation.heads { blocks += part(head) }
    blocks.append(["\(result.version.description)."])
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func part(_ head: HeadEvaluation) -> [[String]] {
    let tables = EvaluationTables(head, isNarrow: false)
    let name = head.head.name
    var blocks = [["## \(name.prefix(1).uppercased() + name.dropFirst())"]]
    blocks += sentences.agreement(head).map { [$0] }
    blocks += [tables.labels.markdown, ["### Confusion"], Self.confusion(tables.confusion).markdown]
    if let calibration = head.calibration, let table = tables.reliability {
      blocks += [
        ["### Calibration"], [sentences.calibration(calibration, of: head.table.total)], table.markdown,
      ]
    }
    if let curve = head.riskCoverage, let table = tables.riskCoverage {
      blocks += [["### Risk and coverage"], [sentences.risk(curve)], table.markdown]
    }
    if let comparison = head.comparison, let other = result.other {
      blocks += [["### Comparison"], [sentences.comparison(comparison, with: other)]]
    }
    return blocks
  }

  /// A backslash would be taken for an escape.
  private static func confusion(_ table: FigureTable) -> FigureTable {
    FigureTable(heads: ["read, judged by number"] + table.heads.dropFirst(), rows: table.rows)
  }

  /// A file's name in which nothing is taken for Markdown or HTML.
  private static func escaped(_ text: String) -> String {
    AuditWords.plain(text).reduce(into: "") { text, letter in
      if "\\`*_[]<>|#&".contains(letter) { text.append("\\") }
      text.append(letter)
    }
  }
}

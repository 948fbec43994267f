internal import CriticalAppraisal

/// An evaluation for a terminal of 80 columns.
package struct EvaluationText {
  private let result: EvaluationResult
  private let sentences = EvaluationSentences(name: AuditWords.plain)

  package init(_ result: EvaluationResult) { self.result = result }

  package var text: String {
    var blocks = [[sentences.subject(result), sentences.method(result)].map { Columns.wrap($0) }]
    for head in result.evaluation.heads { blocks += part(head) }
    blocks.append([result.version.description])
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func part(_ head: HeadEvaluation) -> [[String]] {
    let tables = EvaluationTables(head, isNarrow: true)
    let heading = [head.head.name, String(repeating: "=", count: head.head.name.count)]
    var blocks = [heading + sentences.agreement(head).map { Columns.wrap($0) }]
    blocks += [tables.labels.text, tables.confusion.text]
    if let calibration = head.calibration, let table = tables.reliability {
      blocks += [[Columns.wrap(sentences.calibration(calibration, of: head.table.total))], table.text]
    }
    if let curve = head.riskCoverage, let table = tables.riskCoverage {
      blocks += [[Columns.wrap(sentences.risk(curve))], table.text]
    }
    if let comparison = head.comparison, let other = result.other {
      blocks.append([Columns.wrap(sentences.comparison(comparison, with: other))])
    }
    return blocks
  }
}

internal import CriticalAppraisal
internal import Foundation

/// An evaluation as text of at most 80 columns.
enum EvaluationText {
  static func table(_ name: String, _ evaluation: LabelEvaluation) -> String {
    var lines = [
      "\(name): \(evaluation.right) of \(evaluation.total) right, accuracy \(three(evaluation.accuracy)), "
        + "macro-F1 \(three(evaluation.macroF1(leastSupport: 5)))",
      "(macro-F1 over labels with 5 records or more)", "",
      pad("label", 21) + right("read", 6) + right("judged", 8) + right("right", 7) + right("prec.", 8)
        + right("recall", 8) + right("F1", 8),
    ]
    for score in evaluation.scores where score.support + score.judged > 0 {
      lines.append(
        pad(score.label, 21) + right("\(score.support)", 6) + right("\(score.judged)", 8) + right("\(score.right)", 7)
          + right(score.precision.map(three) ?? "-", 8) + right(score.recall.map(three) ?? "-", 8)
          + right(three(score.f1), 8))
    }
    return (lines + [""] + confusion(evaluation)).joined(separator: "\n") + "\n"
  }

  /// The confusion table; a column is named by the number of its row.
  private static func confusion(_ evaluation: LabelEvaluation) -> [String] {
    let used = evaluation.scores.enumerated().filter { $1.support + $1.judged > 0 }.map(\.offset)
    let width = used.count > 14 ? 3 : 5
    var lines = [
      "read \\ judged", String(repeating: " ", count: 15) + used.indices.map { right("\($0 + 1)", width) }.joined(),
    ]
    for (number, row) in used.enumerated() {
      let cells = used.map { column in
        let count = evaluation.confusion[row][column]
        return right(count > 0 ? "\(count)" : ".", width)
      }
      lines.append(
        right("\(number + 1)", 2) + " " + pad(String(evaluation.labels[row].prefix(12)), 12) + cells.joined())
    }
    return lines
  }

  private static func three(_ value: Double) -> String { String(format: "%.3f", value) }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

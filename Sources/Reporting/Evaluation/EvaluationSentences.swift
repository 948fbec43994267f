internal import CriticalAppraisal
import Statistics

/// What an evaluation says in sentences, the same for text and Markdown.
struct EvaluationSentences {
  /// Makes the name of a file safe for the output.
  let name: (String) -> String

  /// What was evaluated.
  func subject(_ result: EvaluationResult) -> String {
    let files = result.files.map(name).joined(separator: ", ")
    let basis =
      result.isTextOnly ? "judged from title and abstract only" : "judged with PubMed's index where there is one"
    return "\(Self.counted(result.evaluation.records, "record")) of \(files), \(basis)."
  }

  /// What the intervals are.
  func method(_ result: EvaluationResult) -> String {
    "Intervals are of 95 %: of shares Wilson's, of F1 the bootstrap's over records "
      + "(\(Percent.grouped(result.evaluation.bootstrap.rounds)) rounds)."
  }

  func agreement(_ head: HeadEvaluation) -> [String] {
    let right = head.table.rightShare
    let common = head.table.commonLabels(leastSupport: HeadEvaluation.leastSupport).count
    var sentences = [
      "\(Self.of(right)) right: accuracy \(Self.share(right)).",
      "Macro-F1 over the \(Self.counted(common, "label")) read \(HeadEvaluation.leastSupport) times or more: "
        + "\(Self.estimate(head.macroF1)); micro-F1 over all labels but cannotTell: \(Self.estimate(head.microF1)).",
    ]
    if let applicable = head.applicable, applicable.right.total > 0 {
      sentences.append(
        "Where the question applies (\(Percent.grouped(applicable.right.total)) read as anything but notApplicable): "
          + "\(Percent.grouped(applicable.right.count)) right, \(Self.share(applicable.right)); "
          + "\(Percent.grouped(applicable.cannotTell.count)) left as cannotTell, \(Self.share(applicable.cannotTell)).")
    }
    return sentences
  }

  func calibration(_ calibration: Calibration, of total: Int) -> String {
    "Of the likeliest label, for \(Percent.grouped(calibration.total)) of \(Self.counted(total, "record")) with a "
      + "probability: expected calibration error \(Decimals.three(calibration.expectedError)) over "
      + "\(calibration.bins.count) bins, Brier score \(Decimals.three(calibration.brierScore))."
  }

  func risk(_ curve: RiskCoverage) -> String {
    let sure = curve.sure(at: 0.5)
    return "At p >= 0.5: \(Self.of(sure.right)) right, \(Self.share(sure.right)); "
      + "coverage \(Self.of(sure.coverage)), \(Decimals.three(sure.coverage.value)). "
      + "Area under the risk-coverage curve: \(Decimals.three(curve.area))."
  }

  func comparison(_ comparison: RunComparison, with other: EvaluationResult.Other) -> String {
    let test = comparison.test
    let better =
      switch comparison.better {
      case .this: "this run has more right"
      case .other: "the other run has more right"
      case nil: "both have as many right"
      }
    return "Against \(name(other.file)), on \(Self.counted(comparison.right.total, "record")) that both judged: "
      + "right here \(Self.share(comparison.right)), there \(Self.share(comparison.otherRight)); only here "
      + "\(Percent.grouped(test.onlyFirst)) (b), only there \(Percent.grouped(test.onlySecond)) (c); McNemar's exact "
      + "test, two-sided: p \(test.p < 0.001 ? "" : "= ")\(Decimals.p(test.p)); \(better)."
  }

  private static func of(_ share: Proportion) -> String {
    "\(Percent.grouped(share.count)) of \(Percent.grouped(share.total))"
  }

  private static func share(_ share: Proportion) -> String { Decimals.withRange(share.value, share.wilson()) }

  private static func estimate(_ estimate: HeadEvaluation.Estimate) -> String {
    Decimals.withRange(estimate.value, estimate.interval)
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(Percent.grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }
}

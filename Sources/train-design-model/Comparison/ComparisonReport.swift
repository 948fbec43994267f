import CriticalAppraisal
import Foundation

/// What the comparison model is worth on texts that had no part in the fits by which they were judged.
struct ComparisonReport {
  let texts: [ComparisonText]
  let fitted: ComparisonFit.Fitted
  private static let leastFlawed: Float = 0.6
  private static let surelyFlawed: Float = 0.85

  /// Prints the figures of those cross-validated, or of those kept out of every fit.
  func print(ofKept: Bool) {
    for source in ComparisonText.Source.allCases {
      let used = texts.indices.filter { texts[$0].source == source && fitted.isKept[$0] == ofKept }
      if used.isEmpty { continue }
      Swift.print("comparison\(ofKept ? ", kept" : ""), \(source.rawValue): \(verdicts(used))")
    }
    if ofKept { return }
    Swift.print("comparison, texts written, changed or of nk-train: \(fitted.quality.summary)")
    for least in [ComparisonReport.leastFlawed, ComparisonReport.surelyFlawed] {
      for source in ComparisonText.Source.allCases {
        let used = texts.indices.filter {
          texts[$0].source == source && !fitted.isKept[$0] && fitted.held[$0][0] >= least
        }
        let right = used.count { texts[$0].verdict == .flawed }
        Swift.print("comparison, \(source.rawValue), flawed at \(least): \(right) of \(used.count) right")
      }
    }
    for slot in ComparisonSlot.allCases { Swift.print("comparison, sentence of \(slot.name): \(sentences(slot))") }
  }

  private func verdicts(_ used: [Int]) -> String {
    var evaluation = LabelEvaluation(labels: Verdict.allCases.map(\.rawValue))
    var (right, flawed, judged, both) = (0, 0, 0, 0)
    for index in used {
      let scores = fitted.held[index]
      let best = Verdict.allCases[scores.indices.max { scores[$0] < scores[$1] } ?? 0]
      evaluation.count(read: texts[index].verdict.rawValue, judged: best.rawValue)
      if best == texts[index].verdict { right += 1 }
      if texts[index].verdict == .flawed { flawed += 1 }
      if best == .flawed { judged += 1 }
      if best == .flawed, texts[index].verdict == .flawed { both += 1 }
    }
    return String(format: "%d/%d = %.1f %%", right, used.count, 100 * Double(right) / Double(used.count))
      + ", flawed: \(both) of \(judged) right, \(both) of \(flawed) found"
  }

  /// How often the sentence that scores highest for a slot is one that shows it.
  private func sentences(_ slot: ComparisonSlot) -> String {
    var (right, all) = (0, 0)
    for index in texts.indices where texts[index].marked.contains(slot) && texts[index].source != .general {
      let shown = Set(fitted.shown(index, slot))
      if shown.isEmpty { continue }
      let scores = fitted.sentenceScores[index].map { $0[slot.rawValue] }
      let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
      all += 1
      if shown.contains(best) { right += 1 }
    }
    return String(format: "first in %d of %d (%.1f %%)", right, all, 100 * Double(right) / Double(max(all, 1)))
  }
}

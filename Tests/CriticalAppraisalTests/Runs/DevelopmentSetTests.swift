import Bibliography
import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal

/// 300 real abstracts of 2021 whose design somebody has read: title and abstract only.
@Suite struct DevelopmentSetTests {
  @Test(.needsSharedData) func designsAreJudgedWellEnough() throws {
    let file = ProjectFolder.sharedData.appending(path: "labelled/design-dev.jsonl")
    let (records, skipped) = try GoldRecord.read(file.path)
    #expect(records.count == 300)
    #expect(skipped == 0)
    let appraiser = try Appraiser(topic: nil, textOnly: true)
    var evaluation = LabelEvaluation(labels: StudyDesign.allCases.map(\.rawValue))
    for gold in records {
      evaluation.count(read: gold.design.rawValue, judged: appraiser.appraise(gold.record).design.label.rawValue)
    }
    print(Self.table(evaluation))
    #expect(evaluation.accuracy >= 0.70)
    #expect(evaluation.macroF1(leastSupport: 5) >= 0.60)
  }

  /// The confusion table: the labels judged for each label read, most first.
  private static func table(_ evaluation: LabelEvaluation) -> String {
    let figures = [evaluation.accuracy, evaluation.macroF1(leastSupport: 5)].map { String(format: "%.3f", $0) }
    let rows = evaluation.scores.enumerated().filter { $1.support > 0 }.map { row, score in
      let judged = evaluation.confusion[row].enumerated().filter { $1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      let cells = judged.map { "\(evaluation.labels[$0.0]) \($0.1)" }.joined(separator: ", ")
      return "\(score.label) (\(score.support), F1 \(String(format: "%.2f", score.f1))): \(cells)"
    }
    return "design-dev: accuracy \(figures[0]), macro-F1 \(figures[1]); read: judged\n" + rows.joined(separator: "\n")
  }
}

import CriticalAppraisal
import Foundation

/// Fits one head, and finds by cross-validation how sure it may be.
struct Training {
  let examples: [TrainingSet.Example]
  let featureCount: Int
  var penalty = 6.0

  func fit(_ head: Head) -> FittedHead {
    let model = LogisticRegression(featureCount: featureCount, classCount: head.labels.count, penalty: penalty)
    let labelled = examples.compactMap { example in head.label(example).map { (example, $0) } }
    let held = crossValidate(head, labelled, model)
    let right = held.count { scores, label in scores.indices.max { scores[$0] < scores[$1] } == label }
    return FittedHead(
      head: head,
      point: model.fit(labelled.map(\.0.row), labelled.map(\.1), labelled.map { head.weight($0.0) }),
      temperature: temperature(held), crossValidated: (right, held.count))
  }

  /// Scores of each record by a model fitted without its fifth of the records; the invented ones are never scored.
  private func crossValidate(
    _ head: Head, _ labelled: [(TrainingSet.Example, Int)], _ model: LogisticRegression
  ) -> [(scores: [Double], label: Int)] {
    let folds = 5
    return (0..<folds).flatMap { fold -> [(scores: [Double], label: Int)] in
      let inside = labelled.filter { $0.0.gold.splitNumber % folds != fold }
      let outside = labelled.filter { $0.0.gold.splitNumber % folds == fold && $0.0.gold.isIndexed != nil }
      let point = model.fit(inside.map(\.0.row), inside.map(\.1), inside.map { head.weight($0.0) })
      return outside.map { (model.scores($0.0.row, point), $0.1) }
    }
  }

  /// The divisor of the scores that makes the log loss of the held-out records least.
  private func temperature(_ held: [(scores: [Double], label: Int)]) -> Double {
    let candidates = stride(from: 0.5, through: 3.0, by: 0.01)
    let losses = candidates.map { candidate in
      (
        candidate,
        held.reduce(0.0) { sum, record in
          sum - log(max(1e-300, LogisticRegression.probabilities(record.scores, temperature: candidate)[record.label]))
        }
      )
    }
    return losses.min { $0.1 < $1.1 }?.0 ?? 1
  }
}

import CriticalAppraisal
import Foundation

/// Fits the whole model: linear heads on the pool and on the read records, then the dense layer on their scores.
struct Training {
  static let folds = 5

  let read: [Texts.Read]
  let rows: [SparseRow]
  let silverRows: [SparseRow]
  let silverSigns: [[Int8]]
  let featureCount: Int
  private let layout = ReadHead.layout(temperatures: ReadHead.all.map { _ in 1 })

  /// What was fitted, and scores of records that had no part in the fits they were scored by.
  struct Fitted {
    /// A list of weights a column: the read heads', then the silver heads'.
    var columns: [[Float]]
    var dense: DenseLayer
    var temperatures: [Float]
    /// For each head the cross-validated answers of the records, nil where it has no label.
    var accuracy: [(right: Int, of: Int)]
  }

  func fit() -> Fitted {
    let silver = fitAll(SilverLabels.names.count) { column in
      LinearFit(featureCount: featureCount, cost: 0.3).fit(silverRows, silverSigns.map { $0[column] })
    }
    say("silver heads fitted")
    let silverScores = rows.map { row in
      silver.map { DenseLayer.squashed(LinearFit(featureCount: featureCount).score(row, $0)) }
    }
    let signs = columnSigns()
    let shares = columnShares()
    // Each column once on all records, and once without each fold.
    let fits = fitAll(layout.answerCount * (Self.folds + 1)) { number in
      let (column, fold) = (number % layout.answerCount, number / layout.answerCount)
      let inside = rows.indices.map { self.fold($0) == fold ? 0 : signs[column][$0] }
      return LinearFit(featureCount: featureCount).fit(rows, inside, shares: shares[column])
    }
    say("read heads fitted")
    let inputs = rows.indices.map { index in
      (0..<layout.answerCount).map { column in
        LinearFit(featureCount: featureCount).score(rows[index], fits[fold(index) * layout.answerCount + column])
      } + silverScores[index]
    }
    let tasks = self.tasks
    let denseFit = DenseFit(inputCount: layout.columnCount, outputCount: layout.answerCount)
    var held = [[Float]](repeating: [], count: rows.count)
    for fold in 0..<Self.folds {
      let inside = rows.indices.filter { self.fold($0) != fold }
      let layer = denseFit.fit(inside.map { inputs[$0] }, tasks.map { $0.only(inside) })
      let network = DenseNetwork(layer)
      for index in rows.indices where self.fold(index) == fold { held[index] = network.answer(inputs[index]) }
    }
    say("dense layer cross-validated")
    let counts = read.map { $0.gold.isIndexed != nil && $0.gold.isRepresentative }
    let judged = tasks.map { task in Self.judge(task, held, counts) }
    return Fitted(
      columns: Array(fits.suffix(layout.answerCount)) + silver, dense: denseFit.fit(inputs, tasks),
      temperatures: judged.map(\.temperature), accuracy: judged.map { ($0.right, $0.of) })
  }

  /// The scores of a record by what was fitted, as the dense layer takes them.
  func inputs(_ row: SparseRow, _ fitted: Fitted) -> [Float] {
    fitted.columns.enumerated().map { column, weights in
      let score = LinearFit(featureCount: featureCount).score(row, weights)
      return column < layout.answerCount ? score : DenseLayer.squashed(score)
    }
  }

  private func fold(_ index: Int) -> Int { Texts.split(read[index].gold.id) % Self.folds }

  private func columnSigns() -> [[Int8]] {
    ReadHead.all.flatMap { head in
      head.labels.indices.map { label in
        read.map { record in head.label(record.gold).map { $0 == label ? 1 : -1 } ?? 0 }
      }
    }
  }

  private func columnShares() -> [[Float]] {
    ReadHead.all.flatMap { head in
      head.labels.map { _ in read.map { head.isTiming ? $0.timingWeight : 1 } }
    }
  }

  private var tasks: [DenseFit.Task] {
    zip(ReadHead.all, layout.heads).map { head, place in
      DenseFit.Task(
        columns: place.columns, labels: read.map { head.label($0.gold) ?? -1 },
        weights: read.map { head.share * (head.isTiming ? $0.timingWeight : 1) })
    }
  }

  /// Accuracy on held-out records, and the divisor of their answers that makes the log loss least.
  private static func judge(
    _ task: DenseFit.Task, _ answers: [[Float]], _ counts: [Bool]
  ) -> (temperature: Float, right: Int, of: Int) {
    let used = answers.indices.filter { task.labels[$0] >= 0 && counts[$0] }
    let right = used.count { index in
      let scores = answers[index][task.columns]
      return scores.max() == scores[task.columns.lowerBound + task.labels[index]]
    }
    var best = (temperature: Float(1), loss: Double.infinity)
    for hundredths in 50...300 {
      let temperature = Double(hundredths) / 100
      let loss = used.reduce(0.0) { sum, index in
        let scores = answers[index][task.columns].map { Double($0) / temperature }
        let highest = scores.max() ?? 0
        let whole = scores.reduce(0.0) { $0 + exp($1 - highest) }
        return sum - (scores[task.labels[index]] - highest - log(whole))
      }
      if loss < best.loss { best = (Float(temperature), loss) }
    }
    return (best.temperature, right, used.count)
  }

  /// Fits so many columns on all cores; each in one thread, so that the result is the same in every run.
  private func fitAll(_ count: Int, _ fit: @Sendable (Int) -> [Float]) -> [[Float]] {
    var fitted = [[Float]](repeating: [], count: count)
    fitted.withUnsafeMutableBufferPointer { places in
      nonisolated(unsafe) let places = places
      DispatchQueue.concurrentPerform(iterations: count) { places[$0] = fit($0) }
    }
    return fitted
  }

  private func say(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}

extension DenseFit.Task {
  /// The task for some of the records.
  func only(_ records: [Int]) -> DenseFit.Task {
    DenseFit.Task(columns: columns, labels: records.map { labels[$0] }, weights: records.map { weights[$0] })
  }
}

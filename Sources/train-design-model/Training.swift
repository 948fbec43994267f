import CriticalAppraisal
import Foundation

/// Fits the whole model: linear heads on the pool and on the read records, then the dense layer on their scores.
struct Training {
  static let folds = 5

  let read: [Texts.Read]
  let rows: [SparseRow]
  let silverRows: [SparseRow]
  let silverSigns: [[Int8]]
  /// The features of each view; the views stand one behind the other.
  let views: [Range<Int>]
  private let layout = ReadHead.layout(temperatures: ReadHead.all.map { _ in 1 })

  private var featureCount: Int { views.last?.upperBound ?? 0 }
  /// The cost of an error against the penalty of the weights; of .15 to 3 none is clearly better in any view.
  static let cost: Float = 0.3

  /// What was fitted, and scores of records that had no part in the fits they were scored by.
  struct Fitted {
    /// A list of weights a column: the read heads', view by view and without intercepts, then the silver heads'.
    var columns: [[Float]]
    var dense: DenseLayer
    var temperatures: [Float]
    /// For each head what its answers to records were worth that had no part in the fit.
    var quality: [AnswerQuality]
    /// The answers to the records by networks in which they had no part.
    var held: [[Float]]
  }

  func fit() -> Fitted {
    let silver = fitAll(SilverLabels.names.count) { column in
      LinearFit(featureCount: featureCount, cost: Self.cost).fit(silverRows, silverSigns.map { $0[column] })
    }
    say("silver heads fitted")
    let silverScores = rows.map { silverInputs($0, silver) }
    let answerCount = layout.answerCount
    var columns = [[Float]](repeating: Array(repeating: 0, count: featureCount + 1), count: answerCount)
    var inputs = [[Float]](repeating: [], count: rows.count)
    for (view, range) in views.enumerated() {
      let parts = rows.map { $0.only(range) }
      let fits = fitView(parts, count: range.count)
      for column in 0..<answerCount {
        columns[column].replaceSubrange(range, with: fits[Self.folds * answerCount + column].dropLast())
      }
      for index in rows.indices {
        inputs[index] += (0..<answerCount).map { column in
          LinearFit.sum(parts[index], fits[fold(index) * answerCount + column])
        }
      }
      say("view \(view + 1) of \(views.count) fitted")
    }
    for index in rows.indices { inputs[index] += silverScores[index] }
    let tasks = self.tasks
    let denseFit = DenseFit(inputCount: layout.inputCount, outputCount: layout.answerCount)
    var held = [[Float]](repeating: [], count: rows.count)
    for fold in 0..<Self.folds {
      let inside = rows.indices.filter { self.fold($0) != fold }
      let layer = denseFit.fit(inside.map { inputs[$0] }, tasks.map { $0.only(inside) })
      let network = DenseNetwork(layer)
      for index in rows.indices where self.fold(index) == fold { held[index] = network.answer(inputs[index]) }
    }
    say("dense layer cross-validated")
    let counts = read.map { $0.gold.isIndexed != nil && $0.gold.isRepresentative }
    let quality = tasks.map { task in
      let used = rows.indices.filter { task.labels[$0] >= 0 && counts[$0] }
      return AnswerQuality(used.map { (Array(held[$0][task.columns]), task.labels[$0]) })
    }
    return Fitted(
      columns: columns + silver, dense: denseFit.fit(inputs, tasks),
      temperatures: quality.map(\.temperature), quality: quality, held: held)
  }

  /// Fits the columns on one view: each without each fold, then once more on all records.
  private func fitView(_ parts: [SparseRow], count: Int) -> [[Float]] {
    let (signs, shares, answerCount) = (columnSigns(), columnShares(), layout.answerCount)
    return fitAll(answerCount * (Self.folds + 1)) { number in
      let (column, fold) = (number % answerCount, number / answerCount)
      let inside = rows.indices.map { self.fold($0) == fold ? 0 : signs[column][$0] }
      return LinearFit(featureCount: count, cost: Self.cost).fit(parts, inside, shares: shares[column])
    }
  }

  /// What the dense layer takes of a record by what was fitted.
  func inputs(_ row: SparseRow, _ fitted: Fitted) -> [Float] {
    let read = fitted.columns.prefix(layout.answerCount)
    return views.flatMap { view in
      let part = row.only(view)
      return read.map { LinearFit.sum(part, $0[view]) }
    } + silverInputs(row, Array(fitted.columns.dropFirst(layout.answerCount)))
  }

  private func silverInputs(_ row: SparseRow, _ silver: [[Float]]) -> [Float] {
    silver.map { DenseLayer.squashed(LinearFit.sum(row, $0) + $0[featureCount]) }
  }

  private func fold(_ index: Int) -> Int { Texts.split(read[index].gold.splitID) % Self.folds }

  private func columnSigns() -> [[Int8]] {
    ReadHead.all.flatMap { head in
      head.labels.indices.map { label in
        read.map { record in head.label(record.gold).map { $0 == label ? 1 : -1 } ?? 0 }
      }
    }
  }

  private func columnShares() -> [[Float]] {
    ReadHead.all.flatMap { head in
      head.labels.map { _ in read.map { head.isTiming ? $0.timingWeight : $0.share } }
    }
  }

  private var tasks: [DenseFit.Task] {
    zip(ReadHead.all, layout.heads).map { head, place in
      DenseFit.Task(
        columns: place.columns, labels: read.map { head.label($0.gold) ?? -1 },
        weights: read.map { head.share * (head.isTiming ? $0.timingWeight : $0.share) })
    }
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

internal import CriticalAppraisal
import Statistics

/// The tables of one question, the same for every kind of output.
struct EvaluationTables {
  private let head: HeadEvaluation
  /// Whether an interval is written in as few columns as can be.
  private let isNarrow: Bool

  init(_ head: HeadEvaluation, isNarrow: Bool) {
    self.head = head
    self.isNarrow = isNarrow
  }

  /// What was found for each label that was read or judged.
  var labels: FigureTable {
    FigureTable(
      heads: ["label", "read", "judged", "right", "precision", "recall", "F1"],
      rows: used.map { place in
        let score = head.table.scores[place]
        return [
          score.label, "\(score.support)", "\(score.judged)", "\(score.right)", share(score.precisionShare),
          share(score.recallShare), Decimals.three(score.f1),
        ]
      })
  }

  /// Labels read in rows, judged in columns; a column is named by the number of its row.
  var confusion: FigureTable {
    let used = used
    return FigureTable(
      heads: ["read \\ judged"] + used.indices.map { "\($0 + 1)" },
      rows: used.enumerated().map { number, row in
        [Columns.right("\(number + 1)", used.count > 9 ? 2 : 1) + " " + head.table.labels[row]]
          + used.map { head.table.confusion[row][$0] }.map { $0 > 0 ? "\($0)" : "." }
      }, leastNameWidth: 14)
  }

  var reliability: FigureTable? {
    head.calibration.map { calibration in
      FigureTable(
        heads: ["probability", "records", "mean", "right", "share right"],
        rows: calibration.bins.map { bin in
          let (low, high) = (bin.bounds.lowerBound, bin.bounds.upperBound)
          return [
            "\(Decimals.three(low).dropLast(2)) to \(Decimals.three(high).dropLast(2))", "\(bin.right.total)",
            Decimals.three(bin.meanProbability), "\(bin.right.count)", share(bin.right),
          ]
        })
    }
  }

  var riskCoverage: FigureTable? {
    head.riskCoverage.map { curve in
      FigureTable(
        heads: ["surest", "records", "least probability", "share right"],
        rows: curve.tenths.map { point in
          [
            "\(Int((point.coverage * 100).rounded())) %", "\(point.records)", Decimals.three(point.leastProbability),
            Decimals.three(point.shareRight),
          ]
        })
    }
  }

  /// The labels that were read or judged.
  private var used: [Int] {
    head.table.scores.enumerated().filter { $1.support + $1.judged > 0 }.map(\.offset)
  }

  private func share(_ share: Proportion) -> String {
    guard isNarrow, let value = share.value, let interval = share.wilson() else {
      return Decimals.withRange(share.value, share.wilson())
    }
    return "\(Decimals.three(value)) \(Decimals.three(interval.lowerBound))-\(Decimals.three(interval.upperBound))"
  }
}

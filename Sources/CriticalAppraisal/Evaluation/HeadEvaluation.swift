package import Statistics

/// How the judgements on one question agree with a careful reading.
package struct HeadEvaluation: Sendable {
  /// A figure with its bootstrap interval; nil where there is no data.
  package struct Estimate: Sendable, Equatable {
    package let value: Double?
    package let interval: ClosedRange<Double>?
  }

  /// Labels read fewer times than this say too little to be averaged.
  package static let leastSupport = 5

  package let head: EvaluationHead
  package let table: LabelEvaluation
  /// The mean F1 over the labels read `leastSupport` times or more.
  package let macroF1: Estimate
  /// The F1 of all labels but `cannotTell` taken together: what is left open costs recall, not precision.
  package let microF1: Estimate
  /// Of the records read as anything but `notApplicable`, how many are right, and how many are left open; nil where the
  /// question applies to every design.
  package let applicable: (right: Proportion, cannotTell: Proportion)?
  /// Nil where the judgements have no probability.
  package let calibration: Calibration?
  package let riskCoverage: RiskCoverage?
  package let comparison: RunComparison?

  /// Nil where nobody has read the answer of any record.
  init?(_ head: EvaluationHead, _ records: [EvaluatedRecord], _ other: OtherRun?, _ bootstrap: Bootstrap) {
    let records = records.filter { head.label(in: $0.read) != nil }
    if records.isEmpty { return nil }
    self.head = head
    let table = Self.table(head, records)
    self.table = table
    applicable = table.labels.contains(MarkerTiming.notApplicable.rawValue) ? Self.applicable(head, records) : nil

    // The same labels are averaged in every draw, so that the interval is that of the same figure.
    let counted = table.commonLabels(leastSupport: Self.leastSupport)
    func figures(_ table: LabelEvaluation) -> [Double?] {
      [table.macroF1(over: counted), table.microF1(without: StudyDesign.cannotTell.rawValue)]
    }
    let places = records.map { table.place(head.label(in: $0.read), head.label(in: $0.judged)) }
    let values = figures(table)
    let intervals = bootstrap.intervals(records: records.count) { drawn in
      var table = LabelEvaluation(labels: head.labels)
      for place in drawn { if let place = places[place] { table.count(at: place) } }
      return figures(table)
    }
    macroF1 = Estimate(value: values[0], interval: values[0] == nil ? nil : intervals[0])
    microF1 = Estimate(value: values[1], interval: values[1] == nil ? nil : intervals[1])

    let cases = records.compactMap { record in
      record.likeliest(head).map {
        Calibration.Case(probability: $0.probability, isRight: $0.label == head.label(in: record.read))
      }
    }
    calibration = cases.isEmpty ? nil : Calibration(cases)
    riskCoverage = cases.isEmpty ? nil : RiskCoverage(cases, of: records.count)
    comparison = other.flatMap { RunComparison(head, records, $0) }
  }

  private static func table(_ head: EvaluationHead, _ records: [EvaluatedRecord]) -> LabelEvaluation {
    var table = LabelEvaluation(labels: head.labels)
    for record in records {
      if let place = table.place(head.label(in: record.read), head.label(in: record.judged)) { table.count(at: place) }
    }
    return table
  }

  private static func applicable(
    _ head: EvaluationHead, _ records: [EvaluatedRecord]
  ) -> (right: Proportion, cannotTell: Proportion) {
    let applicable = records.filter { head.label(in: $0.read) != MarkerTiming.notApplicable.rawValue }
    let right = applicable.count { head.label(in: $0.read) == head.label(in: $0.judged) }
    let open = applicable.count { head.label(in: $0.judged) == MarkerTiming.cannotTell.rawValue }
    return (Proportion(right, of: applicable.count), Proportion(open, of: applicable.count))
  }
}

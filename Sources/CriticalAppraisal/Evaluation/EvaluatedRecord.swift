internal import Bibliography

/// What was read and what was judged of one record.
package struct EvaluatedRecord: Sendable {
  /// A label with its probability.
  package struct LikelyLabel: Sendable, Equatable {
    package var label: String
    package var probability: Double

    fileprivate init(_ label: String, _ probability: Float) {
      self.label = label
      // By its decimal digits: as a binary number of 32 bits 0.9 lies below 0.9, and would fall into the bin below.
      self.probability = Double(probability.description) ?? Double(probability)
    }
  }

  /// The names by which other runs may call the record, best first.
  package let ids: [String]
  package let read: RecordLabels
  package let judged: RecordLabels
  private let design: LikelyLabel?
  private let markerTiming: LikelyLabel?

  package init(_ gold: GoldRecord, _ appraisal: Appraisal) {
    ids = ["pmid:" + gold.id, gold.id, gold.record.id]
    read = RecordLabels(gold)
    judged = RecordLabels(appraisal)
    let judgement = appraisal.design
    let likeliest = judgement.label == .cannotTell ? judgement.alternatives.first?.label : judgement.label
    design = likeliest.map { LikelyLabel($0.rawValue, judgement.probability) }
    let timing = appraisal.timing
    markerTiming =
      timing.marker == .cannotTell
      ? nil : LikelyLabel(timing.marker.rawValue, timing.probability)
  }

  /// The likeliest label, which is the judged one unless that is `cannotTell`; nil where the judgement has no probability.
  ///
  /// The likeliest design is known also where it was not sure enough to be judged; the likeliest timing then is not.
  package func likeliest(_ head: EvaluationHead) -> LikelyLabel? {
    switch head {
    case .design: design
    case .markerTiming: markerTiming
    case .dataCollection, .verdict: nil
    }
  }
}

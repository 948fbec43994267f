package import Statistics

/// How judgements agree with a careful reading of the same records, question by question.
package struct Evaluation: Sendable {
  package let records: Int
  /// The questions that somebody has answered of at least one record.
  package let heads: [HeadEvaluation]
  package let bootstrap: Bootstrap

  package init(_ records: [EvaluatedRecord], against other: OtherRun? = nil, bootstrap: Bootstrap = Bootstrap()) {
    self.records = records.count
    self.bootstrap = bootstrap
    heads = EvaluationHead.allCases.compactMap { HeadEvaluation($0, records, other, bootstrap) }
  }
}

package import Statistics

/// Two runs over the same records, on one question.
package struct RunComparison: Sendable {
  /// A run in a comparison.
  package enum Side: String, Sendable {
    case this
    case other
  }

  /// Records that both judged, right in this run, and in the other.
  package let right: Proportion
  package let otherRight: Proportion
  package let test: McNemarTest

  /// Nil where no record has all three: a label read, one of this run and one of the other.
  init?(_ head: EvaluationHead, _ records: [EvaluatedRecord], _ other: OtherRun) {
    var (both, onlyThis, onlyOther, total) = (0, 0, 0, 0)
    for record in records {
      guard let read = head.label(in: record.read), let judged = head.label(in: record.judged),
        let others = other.labels(of: record).flatMap(head.label)
      else { continue }
      total += 1
      switch (judged == read, others == read) {
      case (true, true): both += 1
      case (true, false): onlyThis += 1
      case (false, true): onlyOther += 1
      case (false, false): break
      }
    }
    if total == 0 { return nil }
    right = Proportion(both + onlyThis, of: total)
    otherRight = Proportion(both + onlyOther, of: total)
    test = McNemarTest(onlyFirst: onlyThis, onlySecond: onlyOther)
  }

  /// The run with more right; nil where both have as many.
  package var better: Side? {
    right.count == otherRight.count ? nil : right.count > otherRight.count ? .this : .other
  }
}

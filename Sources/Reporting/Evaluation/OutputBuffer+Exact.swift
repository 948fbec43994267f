internal import CriticalAppraisal
import Statistics

/// Figures of an evaluation with every digit, for further computing.
extension OutputBuffer {
  /// The shortest digits that read as the same number, or `null`.
  mutating func appendJSON(exactly value: Double?) {
    if let value, value.isFinite { append(value.description) } else { append("null") }
  }

  /// A share with its Wilson interval.
  mutating func appendJSON(exactly share: Proportion) {
    let interval = share.wilson()
    append("{\"count\":")
    append(share.count)
    append(",\"total\":")
    append(share.total)
    append(",\"share\":")
    appendJSON(exactly: share.value)
    append(",\"low\":")
    appendJSON(exactly: interval?.lowerBound)
    append(",\"high\":")
    appendJSON(exactly: interval?.upperBound)
    append("}")
  }
}

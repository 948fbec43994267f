/// What the columns of the model stand for, in their order.
///
/// The heads that were fitted on read records come first and are what the model answers; those fitted on the index and
/// on titles that declare their design ("silver") only help the dense layer to answer.
package struct HeadLayout: Sendable, Equatable {
  package struct Head: Sendable, Equatable {
    package var name: String
    package var labels: [String]
    package var firstColumn: Int
    /// Scores are divided by it before they become probabilities; fitted on records kept out of training.
    package var temperature: Float

    package var columns: Range<Int> { firstColumn..<(firstColumn + labels.count) }
  }

  package private(set) var heads: [Head] = []
  /// Names of the silver heads, one column each.
  package let silver: [String]

  package init(heads: [(name: String, labels: [String], temperature: Float)], silver: [String]) {
    for head in heads {
      self.heads.append(
        Head(
          name: head.name, labels: head.labels, firstColumn: self.heads.last?.columns.upperBound ?? 0,
          temperature: head.temperature))
    }
    self.silver = silver
  }

  /// Columns that the model answers.
  package var answerCount: Int { heads.last?.columns.upperBound ?? 0 }
  /// All columns.
  package var columnCount: Int { answerCount + silver.count }
  /// What the dense layer takes: the answers' columns once for each view, then the silver ones of all views together.
  package var inputCount: Int { FeatureView.allCases.count * answerCount + silver.count }
  package func silverColumn(_ index: Int) -> Int { answerCount + index }

  package func head(_ name: String) -> Head? { heads.first { $0.name == name } }
}

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

  /// A kind within designs: its column's sum over all views, times `slope` and plus `intercept`, is its log-odds in a
  /// record of such a design.
  package struct Subtype: Sendable, Equatable {
    package var name: String
    package var slope: Float
    package var intercept: Float

    package init(name: String, slope: Float, intercept: Float) {
      (self.name, self.slope, self.intercept) = (name, slope, intercept)
    }
  }

  package private(set) var heads: [Head] = []
  /// Names of the silver heads, one column each.
  package let silver: [String]
  package let subtypes: [Subtype]

  package init(
    heads: [(name: String, labels: [String], temperature: Float)], silver: [String], subtypes: [Subtype] = []
  ) {
    for head in heads {
      self.heads.append(
        Head(
          name: head.name, labels: head.labels, firstColumn: self.heads.last?.columns.upperBound ?? 0,
          temperature: head.temperature))
    }
    self.silver = silver
    self.subtypes = subtypes
  }

  /// Columns that the model answers.
  package var answerCount: Int { heads.last?.columns.upperBound ?? 0 }
  /// Columns of all heads.
  package var columnCount: Int { answerCount + silver.count }
  /// The column behind them, of sentences to point at.
  package var tellingColumn: Int { columnCount }
  /// Columns of all heads, of sentences and of sub-types.
  package var rowWidth: Int { columnCount + 1 + subtypes.count }
  package func subtypeColumn(_ index: Int) -> Int { columnCount + 1 + index }
  /// What the dense layer takes: the answers' columns once for each view, then the silver ones of all views together.
  package var inputCount: Int { FeatureView.allCases.count * answerCount + silver.count }
  package func silverColumn(_ index: Int) -> Int { answerCount + index }

  package func head(_ name: String) -> Head? { heads.first { $0.name == name } }
}

package import CriticalAppraisal

extension BiasTable {
  /// The judgements of one study.
  package struct Row: Sendable {
    package let study: String
    /// One level a column, in the columns' order.
    package let levels: [BiasLevel]
    package let overall: BiasLevel?

    package init(study: String, levels: [BiasLevel], overall: BiasLevel? = nil) {
      (self.study, self.levels, self.overall) = (study, levels, overall)
    }
  }
}

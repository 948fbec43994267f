/// The sentences that speak most for a design and most against it.
package struct WeighedReasons: Sendable {
  package struct Item: Sendable {
    package let evidence: Evidence
    /// What the sentence adds to the design against its rivals, by the model's slope at the record; negative where it
    /// speaks for them.
    package let logOdds: Float
  }

  package let design: StudyDesign
  /// Strongest first.
  package let favouring: [Item]
  package let opposing: [Item]
  /// What PubMed's index adds to designs.
  package let index: [(design: StudyDesign, logOdds: Float)]

  package var isEmpty: Bool { favouring.isEmpty && opposing.isEmpty && index.isEmpty }

  /// Sentences of less weight are not worth a line.
  static let leastLogOdds: Float = 0.1
  static let mostItems = 3
}

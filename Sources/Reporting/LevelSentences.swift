package import CriticalAppraisal

/// The levels at which the evidence starts, in sentences, the same for every output.
package struct LevelSentences {
  private let figures: SummaryFigures
  private let question: QuestionType

  package init(_ figures: SummaryFigures, question: QuestionType) {
    self.figures = figures
    self.question = question
  }

  /// How the studies of the evidence are spread; nil where there is none.
  package var evidence: String? {
    guard let spread = Self.spread(figures.evidence.levels) else { return nil }
    return
      "Starting levels of evidence (OCEBM 2011, \(question.name)): \(spread). Levels follow from design and timing "
      + "alone; they are no grades of certainty."
  }

  /// A sentence for each treatment that some record studies.
  package var treatments: [String] {
    figures.treatments.compactMap { treatment in
      Self.spread(treatment.levels).map {
        "\(treatment.name), starting levels (OCEBM 2011, treatment benefits): \($0)."
      }
    }
  }

  /// What a level means and what it leaves to the reader.
  package static let meaning =
    "A level says where in the table of the Oxford Centre for Evidence-Based Medicine a study starts. Poor quality, "
    + "imprecision or an indirect answer, which only the full text shows, take it down; a large effect takes it up."

  /// The levels as outputs call them.
  package static let names = [
    "1": "level 1", "2": "level 2", "3": "level 3", "4": "level 4", "5": "level 5", "none": "no level",
  ]

  private static func spread(_ levels: [SummaryFigures.Figure]) -> String? {
    let filled = levels.filter { $0.count > 0 }
    if filled.isEmpty { return nil }
    return filled.map { "\(names[$0.name] ?? $0.name): \(Percent.grouped($0.count))" }.joined(separator: ", ")
  }
}

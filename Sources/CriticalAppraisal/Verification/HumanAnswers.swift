/// What a person answered about one record; nil where nothing was answered.
package struct HumanAnswers: Sendable, Equatable {
  package var markerTiming: MarkerTiming?
  package var design: StudyDesign?
  package var verdict: Verdict?
  package var isEvidence: Bool?

  package init(
    markerTiming: MarkerTiming? = nil, design: StudyDesign? = nil, verdict: Verdict? = nil, isEvidence: Bool? = nil
  ) {
    self.markerTiming = markerTiming
    self.design = design
    self.verdict = verdict
    self.isEvidence = isEvidence
  }

  package var isEmpty: Bool { fields.isEmpty }

  /// The questions that were answered.
  package var fields: [CheckField] { CheckField.allCases.filter { self[$0] != nil } }

  /// The answer to a question as outputs write it.
  package subscript(field: CheckField) -> String? {
    switch field {
    case .markerTiming: markerTiming?.rawValue
    case .design: design?.rawValue
    case .verdict: verdict?.rawValue
    case .isEvidence: isEvidence.map { $0 ? "yes" : "no" }
    }
  }

  /// Takes the answer to one question from what was written in a cell; false where it is no answer that is known.
  mutating func take(_ text: String, for field: CheckField) -> Bool {
    let word = AnswerWord(text)
    switch field {
    case .markerTiming: markerTiming = word.markerTiming
    case .design: design = word.design
    case .verdict: verdict = word.verdict
    case .isEvidence: isEvidence = word.yesOrNo
    }
    return self[field] != nil
  }

  /// Takes the answer to one question from other answers.
  mutating func take(_ field: CheckField, from other: HumanAnswers) {
    switch field {
    case .markerTiming: markerTiming = other.markerTiming
    case .design: design = other.design
    case .verdict: verdict = other.verdict
    case .isEvidence: isEvidence = other.isEvidence
    }
  }
}

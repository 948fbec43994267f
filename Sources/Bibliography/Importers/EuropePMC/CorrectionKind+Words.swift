extension CorrectionKind {
  /// From the words in which a database names the relation: `Retraction in`, `Erratum in:`, `Comment on`.
  init(words text: some StringProtocol) {
    let word = text.lowercased().filter(\.isLetter)
    self = Self.kinds.first { word == $0.word }?.kind ?? .other
  }

  private static let kinds: [(word: String, kind: CorrectionKind)] = [
    ("retractionin", .retractionIn), ("retractedin", .retractionIn), ("retractionof", .retractionOf),
    ("expressionofconcernin", .expressionOfConcernIn), ("expressionofconcernfor", .expressionOfConcernFor),
    ("erratumin", .erratumIn), ("correctionin", .erratumIn), ("erratumfor", .erratumFor),
    ("correctionof", .erratumFor), ("retractedandrepublishedin", .retractedAndRepublishedIn),
    ("retractedandrepublishedfrom", .retractedAndRepublishedFrom), ("correctedandrepublishedin", .updateIn),
    ("correctedandrepublishedfrom", .updateOf), ("updatein", .updateIn), ("updateof", .updateOf),
    ("commentin", .commentIn), ("commenton", .commentOn),
  ]
}

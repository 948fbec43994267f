/// What can be said of the comparison a study makes, and whether it is the flawed one.
package struct ComparisonJudgement: Sendable {
  package var verdict: Verdict
  package var confidence: Confidence?
  /// The exception that decided, `E1` to `E11` (reference: bias §5).
  package var exception: String?
  package var support: [SupportForJudgement]
  /// The comparisons that the abstract makes, those of past outcomes first.
  package var comparisons: [Comparison] = []
}

/// The verdict on a comparison.
///
/// Never "low risk": an abstract can show a defect, hardly ever its absence.
package enum Verdict: String, CaseIterable, Sendable {
  case flawed
  case possiblyFlawed
  case sound
  case notApplicable
  case cannotTell
}

package enum Confidence: String, CaseIterable, Sendable {
  case high
  case medium
  case low
}

/// A signalling question with its suggested answer, the quotes for it, and what only the full text can show.
package struct SupportForJudgement: Sendable {
  package var question: SignallingQuestion
  package var answer: Answer
  package var evidence: [Int]
  package var comment: String
  package var fullText: String
}

/// The questions that make the verdict.
package enum SignallingQuestion: String, Sendable {
  /// Were the groups formed by a past failed or successful outcome?
  case outcomeDefined = "F1"
  /// Was the marker measured after that outcome?
  case markerAfter = "F2"
  /// Can the outcome, or what follows it, change the marker?
  case mutableMarker = "F3"
}

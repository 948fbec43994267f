package import Bibliography

/// One reference of a page, the library's record of its paper, and what can be said of the study.
package struct AuditedReference: Sendable {
  /// Its number on the page, from 1.
  package var number: Int
  /// The reference as the page has it.
  package var cited: Record
  package var finding: LibraryFinding
  /// The judgements on the library's record, or on the reference itself where that tells more.
  package var appraisal: Appraisal
  package var basis: JudgementBasis
  /// What the journal prints, where nothing else shows the design.
  package var journalDesign: StudyDesign?
  package var isRetracted: Bool
  /// The number of an earlier reference to the same paper.
  package var repeats: Int?

  /// A title is a thin ground: what it shows counts only where it is likelier than all else together.
  private static let leastProbabilityByTitle: Float = 0.5

  private var isShown: Bool {
    if basis.hasAbstract { return true }
    // That a paper is something else than all designs cannot be seen from its title.
    return basis != .nothing && appraisal.design.label != .other
      && appraisal.design.probability >= Self.leastProbabilityByTitle
  }

  /// True where the judged record is the library's.
  package var isLibraryRecordJudged: Bool {
    guard let found = finding.found else { return false }
    return found.record.source == appraisal.record.source
  }

  package var design: StudyDesign { isShown ? appraisal.design.label : journalDesign ?? .cannotTell }

  /// True where the design rests on the journal's name alone.
  package var isByJournal: Bool { !isShown && journalDesign != nil }

  package var marker: MarkerTiming {
    if basis.hasAbstract { return appraisal.timing.marker }
    if design == .cannotTell || basis == .nothing { return .cannotTell }
    if !design.isPrimaryHumanStudy { return .notApplicable }
    let timing = appraisal.timing
    let isClear = timing.marker != .notApplicable && timing.probability >= Self.leastProbabilityByTitle
    return isClear ? timing.marker : .cannotTell
  }

  package var verdict: Verdict {
    if basis.hasAbstract { return appraisal.comparison.verdict }
    if design == .cannotTell { return .cannotTell }
    return isByJournal ? (design.isPrimaryHumanStudy ? .cannotTell : .notApplicable) : appraisal.comparison.verdict
  }

  /// Whether the paper is about the topic, as far as the judged text shows.
  package var isOnTopic: Bool { !appraisal.topics.isEmpty }

  /// Neither an earlier reference again nor a retracted paper.
  package var isCounted: Bool { repeats == nil && !isRetracted }

  /// A study of the topic that relates a marker to an outcome, or one that may be: only what is known to be something
  /// else is left out.
  package var mayBeEvidence: Bool {
    isCounted && isOnTopic && verdict != .notApplicable && (design.isPrimaryHumanStudy || design == .cannotTell)
  }
}

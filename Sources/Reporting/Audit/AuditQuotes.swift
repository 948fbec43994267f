internal import Bibliography
internal import CriticalAppraisal

/// The quotes that show a reference's design, timing and verdict.
struct AuditQuotes {
  private let reference: AuditedReference

  init(_ reference: AuditedReference) { self.reference = reference }

  /// Those for the design; none where the judgement does not rest on the text.
  var design: [Evidence] {
    if reference.isByJournal || reference.design == .cannotTell { return [] }
    let evidence = reference.appraisal.evidence
    let steps = reference.appraisal.design.path.flatMap(\.evidence).filter { evidence.indices.contains($0) }
    return Array(steps.map { evidence[$0] }.filter { $0.purpose == .design }.prefix(1))
  }

  var timing: [Evidence] {
    if [.cannotTell, .notApplicable].contains(reference.marker) { return [] }
    return Array(pick(reference.appraisal.timing.evidence).prefix(1))
  }

  /// The answers to the questions that make the verdict, where quotes show them.
  var verdict: [(support: SupportForJudgement, quotes: [Evidence])] {
    if ![.flawed, .possiblyFlawed, .sound].contains(reference.verdict) { return [] }
    return reference.appraisal.comparison.support.filter { !$0.evidence.isEmpty }
      .map { ($0, Array(pick($0.evidence).prefix(2))) }
  }

  func text(_ evidence: Evidence) -> String { AuditWords.plain(verbatim(evidence)) }

  /// The quote to the letter.
  func verbatim(_ evidence: Evidence) -> String { reference.appraisal.record.text(evidence.range) }

  func field(_ evidence: Evidence) -> String { evidence.fieldName(in: reference.appraisal.record) }

  private func pick(_ places: [Int]) -> [Evidence] {
    let evidence = reference.appraisal.evidence
    return places.filter { evidence.indices.contains($0) }.map { evidence[$0] }
  }
}

package import Bibliography

/// Holds the references of a page against a library whose records come one by one.
///
/// Of the library only those records are kept that may be a reference's paper.
package struct ReferenceAudit {
  private let references: [Record]
  private var sought = RecordLibrary()
  private var candidates: [LibraryCandidates]
  /// Records of the library so far.
  package private(set) var libraryCount = 0

  package init(references: [Record]) {
    self.references = references
    candidates = Array(repeating: LibraryCandidates(), count: references.count)
    for reference in references { sought.add(PreparedRecord(reference)) }
  }

  /// Looks whether a record of the library is in the page's list.
  package mutating func take(_ record: Record) {
    libraryCount += 1
    let prepared = PreparedRecord(record)
    for match in sought.matches(for: prepared) { candidates[match.index].add(record, prepared, match.verdict) }
  }

  /// Judges all references.
  package func judged(by appraiser: Appraiser) -> [AuditedReference] {
    var audited: [AuditedReference] = []
    var earlier = RecordLibrary()
    var firstOfPlace: [Place: Int] = [:]
    for (place, cited) in references.enumerated() {
      let finding = candidates[place].finding
      let record = Self.tellingMost(cited, finding)
      let prepared = PreparedRecord(cited)
      let foundPlace = finding.found.map { Place($0.record.source) }
      let sameCited = earlier.matches(for: prepared).first { $0.verdict.isSame }?.index
      let first = foundPlace.flatMap { firstOfPlace[$0] } ?? sameCited
      earlier.add(prepared)
      if let foundPlace, firstOfPlace[foundPlace] == nil { firstOfPlace[foundPlace] = place }
      audited.append(
        AuditedReference(
          number: place + 1, cited: cited, finding: finding, appraisal: appraiser.appraise(record),
          basis: JudgementBasis(record), journalDesign: JournalSign.design(of: record) ?? JournalSign.design(of: cited),
          isRetracted: cited.isRetracted || candidates[place].isRetracted,
          repeats: first.map { audited[$0].repeats ?? $0 + 1 }))
    }
    return audited
  }

  private static func tellingMost(_ cited: Record, _ finding: LibraryFinding) -> Record {
    guard let found = finding.found else { return cited }
    return JudgementBasis(cited).rank > JudgementBasis(found.record).rank ? cited : found.record
  }

  /// Where a record of the library stands.
  private struct Place: Hashable {
    var file: String
    var ordinal: Int

    init(_ source: SourceLocation) {
      file = source.file
      ordinal = source.ordinal
    }
  }
}

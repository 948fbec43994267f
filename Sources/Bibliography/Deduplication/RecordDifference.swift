/// In what two records differ, as it is told beside a pair.
package enum RecordDifference: String, Sendable, CaseIterable {
  case otherPMID
  case otherDOI
  /// Two versions of one DOI (`.pub2`, `.pub3`).
  case otherVersion
  case truncatedTitle
  /// A few words stand before the title in one: `Short report:`.
  case labelledTitle
  case similarTitle
  case otherTitle
  /// Part I and part II.
  case otherPart
  /// One is an erratum, a notice, a comment, a reply or a protocol.
  case otherKind
  /// A meeting abstract or preprint, and an article.
  case otherForm
  case otherFirstAuthor
  /// One name of the journal is shortened or has an addition.
  case journalForm
  case otherJournal
  case otherVolume
  case otherIssue
  case otherFirstPage
  /// Neighbouring years, as of the electronic and the printed paper.
  case neighbouringYear
  case otherYear
}

extension RecordMatcher {
  /// All in which two records differ; what one of them lacks is no difference.
  package static func differences(_ left: PreparedRecord, _ right: PreparedRecord) -> [RecordDifference] {
    let comparison = RecordComparison(left, right)
    var found: [RecordDifference] = []
    if comparison.pmid == .differs { found.append(.otherPMID) }
    if comparison.doi == .differs { found.append(comparison.isOtherVersion ? .otherVersion : .otherDOI) }
    switch comparison.title {
    case .missing, .same: break
    case .truncated: found.append(.truncatedTitle)
    case .labelled: found.append(.labelledTitle)
    case .similar: found.append(.similarTitle)
    case .otherPart: found.append(.otherPart)
    case .related, .different: found.append(.otherTitle)
    }
    if comparison.title != .missing, left.title.kind != right.title.kind { found.append(.otherKind) }
    if left.form != right.form, left.form != .unknown, right.form != .unknown { found.append(.otherForm) }
    if comparison.authors == .differs || comparison.authors == .reordered { found.append(.otherFirstAuthor) }
    switch comparison.journal {
    case .missing: break
    case .differs: found.append(.otherJournal)
    case .unsure, .agrees: if left.journal != right.journal { found.append(.journalForm) }
    }
    if comparison.volume == .differs { found.append(.otherVolume) }
    if comparison.issue == .differs { found.append(.otherIssue) }
    if comparison.firstPage == .differs { found.append(.otherFirstPage) }
    if let years = comparison.years, years > 0 { found.append(years == 1 ? .neighbouringYear : .otherYear) }
    return found
  }
}

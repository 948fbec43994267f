/// Tells whether two records describe one report.
///
/// Identifiers are asked first, then title, authors, journal, year and place. Two records are linked only where enough
/// agrees and nothing speaks against it; where much agrees and something speaks against it, the pair is possible.
package enum RecordMatcher {
  package static func verdict(_ left: PreparedRecord, _ right: PreparedRecord) -> MatchVerdict {
    let comparison = RecordComparison(left, right)
    if let verdict = byPMID(comparison) { return verdict }
    if comparison.doi == .equal { return bySharedDOI(comparison, left, right) }
    if isOtherWork(comparison, left, right) { return .different }
    if comparison.doi == .differs { return byOtherDOI(comparison) }
    return byDescription(comparison, left, right)
  }

  /// Whether two records can never be in one group, whatever links them.
  static func contradict(_ left: PreparedRecord, _ right: PreparedRecord) -> Bool {
    if left.pmid != 0, right.pmid != 0 { return left.pmid != right.pmid }
    if left.doi != 0, left.doi == right.doi { return false }
    let title = TitleRelation(left.title, right.title)
    return title == .otherPart || left.title.kind != right.title.kind && !left.title.isEmpty && !right.title.isEmpty
      || left.doi != 0 && right.doi != 0
  }

  private static func byPMID(_ comparison: RecordComparison) -> MatchVerdict? {
    switch comparison.pmid {
    case .missing: return nil
    case .equal:
      let isOtherPaper =
        comparison.title == .different && comparison.authors != .sameFirst && !comparison.hasSamePlace
        && comparison.doi != .equal
      return isOtherPaper ? .possible(because: .sharedIdentifier) : .same(because: .samePMID)
    case .differs:
      if comparison.title == .same, comparison.doi == .equal || comparison.hasSamePlace, comparison.authors != .differs
      {
        return .possible(because: .otherPMID)
      }
      return .different
    }
  }

  /// A DOI is the paper's own, unless the rest says otherwise: supplements give one to all their abstracts, and
  /// databases copy wrong ones.
  private static func bySharedDOI(
    _ comparison: RecordComparison, _ left: PreparedRecord, _ right: PreparedRecord
  ) -> MatchVerdict {
    let agreements =
      (comparison.authors == .sameFirst ? 1 : 0) + (comparison.firstPage == .equal ? 1 : 0)
      + (comparison.volume == .equal ? 1 : 0)
    if left.title.kind != right.title.kind, comparison.title != .missing, !comparison.hasSamePlace {
      return .possible(because: .sharedIdentifier)
    }
    switch comparison.title {
    case .same, .labelled, .truncated, .similar:
      let isContradicted =
        comparison.authors == .differs && comparison.firstPage == .differs && !left.title.isDistinctive
      return isContradicted ? .possible(because: .sharedIdentifier) : .same(because: .sameDOI)
    case .missing:
      return comparison.firstPage == .differs || comparison.authors == .differs || agreements == 0
        ? .possible(because: .sharedIdentifier) : .same(because: .sameDOI)
    case .related: return agreements >= 2 ? .same(because: .sameDOI) : .possible(because: .sharedIdentifier)
    case .otherPart: return .possible(because: .sharedIdentifier)
    case .different:
      // The title in two languages.
      if agreements == 3 { return .same(because: .sameDOI) }
      return agreements > 0 && comparison.firstPage != .differs ? .possible(because: .sharedIdentifier) : .different
    }
  }

  /// Part II of a paper, its erratum, a comment on it, a reply, its protocol: alike in title, another work.
  private static func isOtherWork(
    _ comparison: RecordComparison, _ left: PreparedRecord, _ right: PreparedRecord
  ) -> Bool {
    comparison.title == .otherPart || comparison.title == .different
      || comparison.title != .missing && left.title.kind != right.title.kind
  }

  /// Two DOIs are two papers; where all else is the same, such as in two editions of a journal, a person must look.
  private static func byOtherDOI(_ comparison: RecordComparison) -> MatchVerdict {
    guard comparison.title == .same, comparison.authors != .differs else {
      return comparison.title.agrees && comparison.hasSamePlace && comparison.authors == .sameFirst
        ? .possible(because: .otherDOI) : .different
    }
    if comparison.isOtherVersion { return .possible(because: .otherVersion) }
    return comparison.authors == .missing || !comparison.isNearInTime && comparison.journal != .agrees
      ? .different : .possible(because: .otherDOI)
  }
}

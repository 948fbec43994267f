extension RecordMatcher {
  /// Judges two records that share no identifier.
  static func byDescription(
    _ comparison: RecordComparison, _ left: PreparedRecord, _ right: PreparedRecord
  ) -> MatchVerdict {
    switch comparison.title {
    case .missing: byPlace(comparison)
    case .same: bySameTitle(comparison, left, right)
    case .labelled, .truncated, .similar: byLikeTitle(comparison, left, right)
    case .related:
      comparison.hasSamePlace && comparison.authors == .sameFirst && comparison.isNearInTime
        ? .possible(because: .similarTitle) : .different
    case .otherPart, .different: .different
    }
  }

  /// A citation without title, such as those at the end of some papers, is told by its place in the journal.
  private static func byPlace(_ comparison: RecordComparison) -> MatchVerdict {
    if comparison.hasSamePlace, comparison.journal == .agrees, comparison.authors == .sameFirst, comparison.isNearInTime
    {
      return .same(because: .samePlace)
    }
    return .different
  }

  private static func bySameTitle(
    _ comparison: RecordComparison, _ left: PreparedRecord, _ right: PreparedRecord
  ) -> MatchVerdict {
    if left.pages.isCochrane, right.pages.isCochrane, comparison.years != 0 || comparison.issue == .differs {
      return comparison.firstPage == .equal ? .possible(because: .otherVersion) : .different
    }
    let isDistinctive = left.title.isDistinctive
    let agreesInAuthors = comparison.authors == .sameFirst || comparison.authors == .reordered
    if comparison.hasSamePlace {
      // Letters under one heading share title and page; their authors tell them apart.
      let isSure = agreesInAuthors || comparison.authors == .missing && comparison.journal == .agrees && isDistinctive
      if isSure { return .same(because: .sameTitleAndPlace) }
      return .possible(because: comparison.authors == .differs ? .otherAuthors : .littleEvidence)
    }
    if comparison.authors == .differs { return .different }
    if !isDistinctive, comparison.firstPage != .equal, !(comparison.volume == .equal && agreesInAuthors) {
      let isClose = agreesInAuthors && comparison.journal != .differs && comparison.isNearInTime
      return isClose && comparison.firstPage != .differs ? .possible(because: .littleEvidence) : .different
    }
    if left.form != right.form, left.form != .unknown, right.form != .unknown || left.form == .meetingAbstract {
      return agreesInAuthors ? .possible(because: .otherForm) : .different
    }
    if right.form == .meetingAbstract, left.form == .unknown {
      return agreesInAuthors ? .possible(because: .otherForm) : .different
    }
    if comparison.journal == .differs {
      return agreesInAuthors && (comparison.years ?? 0) <= 2 ? .possible(because: .otherJournal) : .different
    }
    if !comparison.isNearInTime {
      return agreesInAuthors && comparison.journal == .agrees ? .possible(because: .otherYear) : .different
    }
    if comparison.volume == .differs || comparison.firstPage == .differs {
      return byOtherPlace(comparison, left, right, agreesInAuthors)
    }
    if comparison.journal == .agrees {
      return agreesInAuthors || comparison.firstPage == .equal || comparison.volume == .equal
        ? .same(because: reason(comparison, agreesInAuthors)) : .possible(because: .littleEvidence)
    }
    // No journal on one side: the title must be long or the authors several.
    if agreesInAuthors, comparison.years == 0 || comparison.firstPage == .equal,
      left.title.words.count >= 6 || min(left.authors.count, right.authors.count) >= 2
    {
      return .same(because: comparison.years == 0 ? .sameTitleAndAuthors : .sameTitleAuthorsAndPage)
    }
    return agreesInAuthors || comparison.firstPage == .equal ? .possible(because: .littleEvidence) : .different
  }

  /// What two records of one title and journal have in common beside these.
  private static func reason(_ comparison: RecordComparison, _ agreesInAuthors: Bool) -> MatchReason {
    if agreesInAuthors, comparison.years == 0 { return .sameTitleAndJournal }
    if comparison.volume == .equal { return .sameTitleAndVolume }
    return comparison.firstPage == .equal ? .sameTitleAndPage : .sameTitleAuthorsAndJournal
  }

  /// The same title and authors in the same year, but another volume or page.
  private static func byOtherPlace(
    _ comparison: RecordComparison, _ left: PreparedRecord, _ right: PreparedRecord, _ agreesInAuthors: Bool
  ) -> MatchVerdict {
    guard agreesInAuthors else { return .different }
    // A page typed wrongly, or an article's number in one and the count of its pages in the other.
    let isNumbered = comparison.volume == .equal && left.pages.isOtherForm(of: right.pages)
    if comparison.journal == .agrees, comparison.authors == .sameFirst, left.title.words.count >= 7,
      comparison.firstPage == .equal
        || isNumbered && comparison.issue != .differs && comparison.years == 0
    {
      return .same(because: comparison.volume == .equal ? .sameTitleAndVolume : .sameTitleAndPage)
    }
    return .possible(because: .otherPlace)
  }

  private static func byLikeTitle(
    _ comparison: RecordComparison, _ left: PreparedRecord, _ right: PreparedRecord
  ) -> MatchVerdict {
    let agreesInAuthors = comparison.authors == .sameFirst || comparison.authors == .reordered
    if comparison.authors == .differs || comparison.journal == .differs && !comparison.hasSamePlace {
      return .different
    }
    let isLong = min(left.title.words.count, right.title.words.count) >= 5
    if comparison.hasSamePlace, comparison.isNearInTime, comparison.journal != .differs || isLong {
      // A page of a supplement may hold two abstracts by one group.
      if comparison.title == .similar, left.form == .meetingAbstract || right.form == .meetingAbstract {
        return .possible(because: .similarTitle)
      }
      if comparison.authors == .sameFirst { return .same(because: .likeTitleAndPlace) }
      if comparison.journal == .agrees, isLong, comparison.title != .similar || comparison.authors == .missing {
        return .same(because: .likeTitleAndPlace)
      }
    }
    if !comparison.isNearInTime || !agreesInAuthors || comparison.firstPage == .differs || comparison.volume == .differs
    {
      return .different
    }
    if comparison.journal == .agrees, comparison.title != .similar, isLong, comparison.years == 0,
      comparison.volume == .equal || comparison.firstPage == .equal
    {
      return .same(because: .likeTitleAndJournal)
    }
    return isLong ? .possible(because: .similarTitle) : .different
  }
}

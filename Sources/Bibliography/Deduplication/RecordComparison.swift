/// How the fields of two records stand to each other.
struct RecordComparison {
  enum Relation: Sendable { case missing, equal, differs }

  enum AuthorRelation: Sendable {
    case missing
    case sameFirst
    /// The first author of one stands elsewhere in the other, or the names are written the other way round.
    case reordered
    case differs
  }

  let pmid: Relation
  let doi: Relation
  /// Both have a DOI, and the two differ in the mark of a version only.
  let isOtherVersion: Bool
  let title: TitleRelation
  let authors: AuthorRelation
  let journal: JournalKey.Relation
  let volume: Relation
  let issue: Relation
  let firstPage: Relation
  /// Years between the two; nil where one has none.
  let years: Int?

  init(_ left: PreparedRecord, _ right: PreparedRecord) {
    pmid = Self.relation(left.pmid, right.pmid)
    doi = Self.relation(left.doi, right.doi)
    isOtherVersion = doi == .differs && left.doiStem == right.doiStem
    let translated = left.vernacularTitle != 0 && left.vernacularTitle == right.title.whole
    let translatedBack = right.vernacularTitle != 0 && right.vernacularTitle == left.title.whole
    title = translated || translatedBack ? .same : TitleRelation(left.title, right.title)
    authors = Self.authors(left, right)
    journal = Self.journals(left, right)
    volume = Self.relation(left.volume, right.volume)
    issue = Self.relation(left.issue, right.issue)
    // A paper published ahead of its issue has pages of its own, which say nothing.
    let isAhead = left.pages.startsAtOne && left.volume == 0 || right.pages.startsAtOne && right.volume == 0
    firstPage =
      isAhead && left.pages.first != right.pages.first
      ? .missing : Self.relation(left.pages.first, right.pages.first)
    years = Self.years(left, right)
  }

  /// Volume and first page are the same: two papers hardly share them and a title.
  var hasSamePlace: Bool { volume == .equal && firstPage == .equal }

  /// The years are the same or neighbours: a paper appears online in one and in its issue in the next.
  var isNearInTime: Bool { (years ?? 0) <= 1 }

  private static func relation(_ left: some BinaryInteger, _ right: some BinaryInteger) -> Relation {
    left == 0 || right == 0 ? .missing : left == right ? .equal : .differs
  }

  private static func authors(_ left: PreparedRecord, _ right: PreparedRecord) -> AuthorRelation {
    guard let first = left.authors.first, let second = right.authors.first else { return .missing }
    if first == second { return .sameFirst }
    if right.authors.contains(first) || left.authors.contains(second) { return .reordered }
    if first == right.firstGivenName || second == left.firstGivenName { return .reordered }
    return .differs
  }

  private static func journals(_ left: PreparedRecord, _ right: PreparedRecord) -> JournalKey.Relation {
    var best = JournalKey.Relation.missing
    for name in [left.journal, left.journalAbbreviation] where !name.isEmpty {
      for other in [right.journal, right.journalAbbreviation] { best = max(best, name.relation(to: other)) }
    }
    return best != .missing && best != .agrees && left.issn != 0 && left.issn == right.issn ? .agrees : best
  }

  private static func years(_ left: PreparedRecord, _ right: PreparedRecord) -> Int? {
    if left.year == 0 || right.year == 0 { return nil }
    var least = abs(Int(left.year) - Int(right.year))
    for (one, two) in [(left.otherYear, right.year), (left.year, right.otherYear)] where one != 0 && two != 0 {
      least = min(least, abs(Int(one) - Int(two)))
    }
    return least
  }
}

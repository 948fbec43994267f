/// What is said of two records.
package enum MatchVerdict: Sendable, Equatable {
  /// They describe one report, and are linked.
  case same(because: MatchReason)
  /// A person must look; they are listed and not linked.
  case possible(because: MatchDoubt)
  case different

  package var isSame: Bool { if case .same = self { true } else { false } }
  package var isPossible: Bool { if case .possible = self { true } else { false } }
}

/// Why two records are taken for one report; the surer stands first.
package enum MatchReason: String, Sendable, CaseIterable, Comparable {
  case samePMID
  case sameDOI
  /// Title, volume and first page.
  case sameTitleAndPlace
  /// Volume and first page, beside a title that is the same but for some words.
  case likeTitleAndPlace
  /// Title, authors, journal and year; volume or pages are lacking, as in papers ahead of their issue.
  case sameTitleAndJournal
  /// Title, journal and volume; pages are lacking, or one gives an article's number.
  case sameTitleAndVolume
  /// Title, journal and first page; the volume is lacking or another.
  case sameTitleAndPage
  /// Title, authors and journal; the years are neighbours or not known.
  case sameTitleAuthorsAndJournal
  /// Authors, journal, year, and volume or page, beside a title cut short or behind a label.
  case likeTitleAndJournal
  /// Title, authors and year, where one names no journal.
  case sameTitleAndAuthors
  /// Title, authors and first page, where one names no journal.
  case sameTitleAuthorsAndPage
  /// Authors, journal, volume and first page, where a citation gives no title.
  case samePlace

  /// The reason in words.
  package var text: String {
    switch self {
    case .samePMID: "the same PubMed number"
    case .sameDOI: "the same DOI"
    case .sameTitleAndPlace: "the same title, volume and page"
    case .likeTitleAndPlace: "a like title, and the same volume and page"
    case .sameTitleAndJournal: "the same title, authors, journal and year"
    case .sameTitleAndVolume: "the same title, journal and volume"
    case .sameTitleAndPage: "the same title, journal and page"
    case .sameTitleAuthorsAndJournal: "the same title, authors and journal"
    case .likeTitleAndJournal: "a like title, and the same authors, journal and year"
    case .sameTitleAndAuthors: "the same title, authors and year"
    case .sameTitleAuthorsAndPage: "the same title, authors and page"
    case .samePlace: "the same authors, journal, volume and page"
    }
  }

  package static func < (left: MatchReason, right: MatchReason) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}

/// Why two records that look alike are not linked.
package enum MatchDoubt: String, Sendable, CaseIterable {
  /// One DOI or PubMed number, but another title: a supplement's abstracts share one, or one is wrong.
  case sharedIdentifier
  /// All agrees but the PubMed number.
  case otherPMID
  case otherDOI
  /// Two versions of a Cochrane review or a preprint.
  case otherVersion
  /// A meeting abstract, a preprint or a book, and a paper of the same title.
  case otherForm
  case otherJournal
  case otherPlace
  case otherYear
  /// One title on one page, as of letters under one heading.
  case otherAuthors
  case similarTitle
  /// The title is short or common, or the records hold too little else.
  case littleEvidence
  /// Linking would bring together records of a group that contradict each other.
  case contradictionInGroup

  /// The doubt in words.
  package var text: String {
    switch self {
    case .sharedIdentifier: "the same identifier, but another title or place"
    case .otherPMID: "the same paper by its title, but two PubMed numbers"
    case .otherDOI: "the same paper by its title, but two DOIs"
    case .otherVersion: "two versions of one review or preprint"
    case .otherForm: "a meeting abstract or preprint, and a paper of the same title"
    case .otherJournal: "the same title and authors in another journal"
    case .otherPlace: "the same title and authors, but another volume or page"
    case .otherYear: "the same title and authors, but years apart"
    case .otherAuthors: "the same title, volume and page, but other authors"
    case .similarTitle: "a similar title by the same authors"
    case .littleEvidence: "the same title, but little else to go by"
    case .contradictionInGroup: "each is like a third record, but they contradict each other"
    }
  }
}

/// What of a record is compared: numbers made once from its fields, a few hundred bytes in all, without its text.
package struct PreparedRecord: Sendable {
  /// PubMed's number, 0 where it is not known.
  var pmid: UInt32 = 0
  /// The number of the DOI in small letters, 0 where there is none.
  var doi: UInt64 = 0
  /// The number of the DOI without the mark of a version (`.pub2`, `.v3`).
  var doiStem: UInt64 = 0
  var title = TitleKey()
  /// The title in the paper's own language.
  var vernacularTitle: UInt64 = 0
  /// The family names of the first authors in order.
  var authors: [UInt32] = []
  /// The first author's given name, for names written the other way round.
  var firstGivenName: UInt32 = 0
  var journal = JournalKey()
  var journalAbbreviation = JournalKey()
  var issn: UInt64 = 0
  var volume: UInt32 = 0
  var issue: UInt32 = 0
  var pages = PageKey()
  var year: UInt16 = 0
  /// The year of the electronic article, where it is another.
  var otherYear: UInt16 = 0
  var form = PublicationForm.unknown
  /// How much the record tells; the one that tells most stands for its duplicates.
  var completeness: UInt8 = 0

  static let mostAuthors = 12
}

/// Whether a record is a meeting abstract or a paper; programs that do not tell leave it unknown.
enum PublicationForm: UInt8, Sendable {
  case unknown
  case article
  case meetingAbstract
  case preprint
  case book
}

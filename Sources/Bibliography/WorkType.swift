/// What kind of publication a record describes, as its source says; the `code` of a field `workType`.
///
/// This is the form of publication, not the design of a study: a trial may be a journal article or a conference abstract.
package enum WorkType: UInt32, Sendable, CaseIterable {
  case other
  case journalArticle
  case book
  case bookChapter
  case conferencePaper
  case conferenceAbstract
  case proceedings
  case thesis
  case report
  case webPage
  case preprint
  case unpublished
  case dataset
  /// Newspapers, magazines, blogs.
  case news
  case patent
  case standard
  case software
  /// Film, sound, picture, map.
  case media
}

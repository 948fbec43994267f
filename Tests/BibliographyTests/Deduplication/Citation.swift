@testable import Bibliography

/// A record by its citation, for tests of comparing; everything in these tests is invented.
struct Citation: Sendable {
  var title = "Slow walking and the temper of invented geese in winter"
  var authors = ["Quillfeather, A. B.", "Marrowby, C."]
  var journal = "Invented Journal of Import"
  var volume = "12"
  var issue = "3"
  var pages = "101-109"
  var year = "2011"
  var doi = ""
  var pmid = ""
  var type = ""
  var file = "a.ris"

  /// The same citation with some fields changed.
  func with(_ change: (inout Citation) -> Void) -> Citation {
    var copy = self
    change(&copy)
    return copy
  }

  var record: Record {
    var builder = RecordBuilder()
    var (title, year, doi, pmid) = (title, year, doi, pmid)
    title.withUTF8 { builder.addTitle($0) }
    for author in authors { builder.addAuthor(author) }
    builder.add(.journal, journal)
    builder.add(.volume, volume)
    builder.add(.issue, issue)
    builder.add(.pages, pages)
    builder.add(.publicationType, type)
    year.withUTF8 { if !$0.isEmpty { builder.addDate($0) } }
    doi.withUTF8 { _ = builder.addDOI($0) }
    pmid.withUTF8 { _ = builder.addPMID($0) }
    return builder.record(source: SourceLocation(file: file, format: .ris, line: 1, ordinal: 1))
  }

  var prepared: PreparedRecord { PreparedRecord(record) }
}

/// The result for citations in order.
func deduplicated(_ citations: [Citation]) -> Deduplication {
  var deduplicator = Deduplicator()
  for citation in citations { deduplicator.add(citation.record) }
  return deduplicator.deduplicated()
}

import TestSupport
import Testing

@testable import Bibliography

/// What is compared of a record goes through bytes and comes back as it was.
@Suite struct PreparedRecordBytesTests {
  private static let citations = [
    Citation(), Citation().with { $0.title = "[Of geese, translated]" }, Citation().with { $0.pages = "CD001234" },
    Citation().with { ($0.doi, $0.pmid) = ("10.5555/Invented.PUB2", "990000001") },
    Citation(title: "", authors: [], journal: "", volume: "", issue: "", pages: "", year: ""),
    Citation().with { $0.title = "Erratum to: \($0.title)" }, Citation().with { $0.pages = "e0187376" },
    Citation().with { $0.authors = (0..<30).map { "Author\($0), A." } },
  ]

  @Test(arguments: citations.indices) func bytesComeBack(place: Int) throws {
    let record = Self.citations[place].prepared
    let copy = try #require(PreparedRecord(bytes: record.bytes))
    #expect(copy.bytes == record.bytes)
    #expect(String(describing: copy) == String(describing: record))
  }

  @Test func cutBytesAreNoRecord() {
    let bytes = Citation().prepared.bytes
    for count in 0..<bytes.count { #expect(PreparedRecord(bytes: bytes.prefix(count)) == nil) }
    #expect(PreparedRecord(bytes: bytes + [0]) == nil)
  }
}

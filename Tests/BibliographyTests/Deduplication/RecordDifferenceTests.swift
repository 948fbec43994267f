import Testing

@testable import Bibliography

@Suite struct RecordDifferenceTests {
  private static let plain = Citation(doi: "10.9999/inv.1.v1", pmid: "990000001", type: "Article")

  private static let changes: [(RecordDifference, @Sendable (inout Citation) -> Void)] = [
    (.otherPMID, { $0.pmid = "990000002" }),
    (.otherDOI, { $0.doi = "10.9999/inv.2" }),
    (.otherVersion, { $0.doi = "10.9999/inv.1.v2" }),
    (.truncatedTitle, { $0.title = String($0.title.prefix(42)) }),
    (.labelledTitle, { $0.title = "Brief note: " + $0.title }),
    (.similarTitle, { $0.title = $0.title.replacing("temper", with: "mood") }),
    (.otherTitle, { $0.title = "Feigned ducks and other birds of a pond" }),
    (.otherPart, { $0.title += ", part 2" }),
    (.otherForm, { $0.type = "Meeting Abstract" }),
    (.otherFirstAuthor, { $0.authors = ["Tanglewick, E."] }),
    (.journalForm, { $0.journal = "Invent J Import" }),
    (.otherJournal, { $0.journal = "Feigned Annals of Export" }),
    (.otherVolume, { $0.volume = "13" }),
    (.otherIssue, { $0.issue = "4" }),
    (.otherFirstPage, { $0.pages = "55" }),
    (.neighbouringYear, { $0.year = "2012" }),
    (.otherYear, { $0.year = "2014" }),
  ]

  @Test(arguments: changes.indices) func oneChangeIsOneDifference(_ index: Int) {
    let (difference, change) = Self.changes[index]
    #expect(RecordMatcher.differences(Self.plain.prepared, Self.plain.with(change).prepared) == [difference])
  }

  @Test func anErratumIsOfAnotherKindAndHasALabel() {
    let erratum = Self.plain.with { $0.title = "Erratum: " + $0.title }
    #expect(RecordMatcher.differences(Self.plain.prepared, erratum.prepared) == [.labelledTitle, .otherKind])
  }

  @Test func whatOneLacksIsNoDifference() {
    let bare = Citation(title: "", authors: [], journal: "", volume: "", issue: "", pages: "", year: "")
    #expect(RecordMatcher.differences(Self.plain.prepared, bare.prepared).isEmpty)
  }
}

import Testing

@testable import Bibliography

@Suite struct RecordLibraryTests {
  private static let papers = [
    Citation(doi: "10.9999/inv.1", pmid: "990000001"),
    Citation(title: "Feigned ducks and other birds of a pond in spring", authors: ["Tanglewick, E."], pages: "7-9"),
    Citation(title: "Slow walking and the temper of invented geese in winter: a reply", pages: "110"),
  ]

  private static let references: [(String, Citation, Int?)] = [
    (
      "by its DOI alone",
      Citation(title: "", authors: [], journal: "", volume: "", pages: "", year: "", doi: "10.9999/INV.1"), nil
    ),
    ("by title, author and year", Citation(journal: "", volume: "", issue: "", pages: ""), 0),
    ("by a cut title and its place", Citation(title: "Slow walking and the temper of inv", issue: ""), 0),
    ("by journal, volume and page", Citation(title: "", issue: ""), 0),
    ("a paper that is not there", Citation(title: "Other swans and their unlikely song", pages: "55-60"), nil),
    (
      "another of the papers",
      Citation(title: "Feigned ducks and other birds of a pond in spring", authors: ["Tanglewick E"], pages: "7-9"), 1
    ),
  ]

  @Test(arguments: references.indices) func aReferenceIsFoundByWhatItGives(_ index: Int) {
    var library = RecordLibrary()
    for paper in Self.papers { library.add(paper.prepared) }
    let (name, reference, expected) = Self.references[index]
    let best = library.matches(for: reference.prepared).first { $0.verdict.isSame }
    #expect(best?.index == expected, "\(name)")
  }

  @Test func theSurestMatchStandsFirst() {
    var library = RecordLibrary()
    library.add(Citation(issue: "").prepared)
    library.add(Citation(pmid: "990000001").prepared)
    let matches = library.matches(for: Citation(pmid: "990000001").prepared)
    #expect(matches.map(\.index) == [1, 0])
    #expect(matches.first?.verdict == .same(because: .samePMID))
  }
}

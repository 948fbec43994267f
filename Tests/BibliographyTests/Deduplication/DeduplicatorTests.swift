import Testing

@testable import Bibliography

@Suite struct DeduplicatorTests {
  private let goose = Citation(doi: "10.9999/inv.1")
  private let duck = Citation(title: "Feigned ducks and other birds of a pond in spring", pages: "7-9")

  @Test func copiesFormOneGroupAndNothingIsTakenAway() {
    let result = deduplicated([goose, duck, goose.with { $0.file = "b.ris" }, goose.with { $0.doi = "" }])
    #expect(result.groups.map(\.members) == [[0, 2, 3]])
    #expect((0..<4).map(result.keeper) == [nil, nil, 0, 0])
    #expect(result.possible.isEmpty)
  }

  @Test func theRecordThatTellsMostStandsForItsGroup() {
    let result = deduplicated([goose.with { $0.pages = "" }, goose, goose.with { $0.pmid = "990000001" }, goose])
    #expect(result.groups.map(\.keeper) == [2])
  }

  @Test func countsAreThoseOfAFlowDiagram() {
    let files = ["a.ris", "a.ris", "b.ris", "c.ris", "c.ris", "c.ris"]
    let counts = deduplicated(files.map { file in goose.with { $0.file = file } } + [duck]).counts
    #expect(counts.sources.map(\.name) == ["a.ris", "b.ris", "c.ris"])
    #expect(counts.sources.map(\.identified) == [3, 1, 3])
    #expect(counts.sources.map(\.duplicatesWithin) == [1, 0, 2])
    #expect(counts.sources.map(\.duplicatesAcross) == [0, 1, 1])
    #expect(counts.remaining == 2)
    #expect(counts.identified - counts.duplicates == counts.remaining)
  }

  @Test func aChainDoesNotJoinTwoPubMedNumbers() {
    let chain = [goose.with { $0.pmid = "990000001" }, goose.with { $0.pmid = "990000002" }, goose]
    let result = deduplicated(chain)
    #expect(result.groups.count == 1)
    #expect(result.groups[0].members.count == 2)
    #expect(result.possible.count == 1)
  }

  @Test func aPossiblePairIsListedAndNotLinked() {
    let result = deduplicated([goose, goose.with { $0.doi = "10.9999/inv.2" }])
    #expect(result.groups.isEmpty)
    #expect(result.possible == [Deduplication.PossiblePair(first: 0, second: 1, doubt: .otherDOI)])
    #expect(result.counts.duplicates == 0)
  }

  @Test func aThousandCopiesAreOneGroup() {
    let result = deduplicated(Array(repeating: goose, count: 1_000))
    #expect(result.groups.map(\.members.count) == [1_000])
  }

  @Test func aHeadingCommonToThousandsLinksNone() {
    let editorials = (0..<2_000).map { number in
      Citation(
        title: "Editorial", authors: ["Quillfeather, A."], volume: "\(number / 12)", issue: "\(number % 12 + 1)",
        pages: "\(number + 1)-\(number + 2)")
    }
    #expect(deduplicated(editorials).groups.isEmpty)
  }

  @Test func nothingGivesNothing() {
    #expect(deduplicated([]).counts.identified == 0)
  }

  @Test func aRecordWithoutAnyFieldIsLikeNoOther() {
    let empty = Citation(title: "", authors: [], journal: "", volume: "", issue: "", pages: "", year: "")
    let result = deduplicated([empty, empty, empty])
    #expect(result.groups.isEmpty)
    #expect(result.possible.isEmpty)
  }
}

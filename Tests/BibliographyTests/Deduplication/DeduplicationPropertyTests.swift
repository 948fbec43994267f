import Testing

@testable import Bibliography

/// What holds of any records: random ones that share few values, so that all kinds of agreement come about.
@Suite struct DeduplicationPropertyTests {
  /// Titles that no group may hold together.
  private static let exclusive = [
    "Slow walking and the temper of invented geese in winter",
    "Slow walking and the temper of invented geese in winter, part 2",
    "Reply: slow walking and the temper of invented geese in winter",
  ]

  private static func citations(_ seed: UInt64) -> [Citation] {
    var state = seed
    func pick(_ values: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return values[Int(state >> 33) % values.count]
    }
    let titles = exclusive + ["Slow walking and the temper of invented geese", "Editorial", ""]
    return (0..<300).map { _ in
      Citation(
        title: pick(titles), authors: [pick(["Quillfeather, A.", "Marrowby, C.", "Tanglewick, E."])],
        journal: pick(["Invented Journal of Import", "Invent J Import", "Feigned Annals", ""]),
        volume: pick(["12", "13", ""]), issue: pick(["1", ""]), pages: pick(["101-109", "101-9", "7", "1-9", ""]),
        year: pick(["2010", "2011", "2014", ""]),
        doi: pick(["", "", "", "10.9999/inv.1", "10.9999/inv.2", "10.9999/inv.3.v2"]),
        pmid: pick(["", "", "", "990000001", "990000002", "990000003"]), file: pick(["a.ris", "b.ris"]))
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>) func noGroupHoldsTwoPubMedNumbersOrParts(_ seed: UInt64) {
    let citations = Self.citations(seed)
    for group in deduplicated(citations).groups {
      let members = group.members.map { citations[$0] }
      #expect(Set(members.map(\.pmid)).subtracting([""]).count <= 1)
      // Where an identifier is the same, it counts for more than the title. A cut title may be any part's.
      if members.allSatisfy({ $0.pmid.isEmpty && $0.doi.isEmpty }) {
        #expect(Set(members.map(\.title)).intersection(Self.exclusive).count <= 1)
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>) func groupsShareNoRecordAndCountsAddUp(_ seed: UInt64) {
    let result = deduplicated(Self.citations(seed))
    let members = result.groups.flatMap(\.members)
    #expect(!members.isEmpty)
    #expect(Set(members).count == members.count)
    #expect(result.groups.allSatisfy { $0.members.contains($0.keeper) && $0.members.count > 1 })
    #expect(result.counts.identified == 300)
    #expect(result.counts.duplicates == members.count - result.groups.count)
    #expect(result.counts.possiblePairs == result.possible.count)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func theSameInputGivesTheSameResult(_ seed: UInt64) {
    let (first, second) = (deduplicated(Self.citations(seed)), deduplicated(Self.citations(seed)))
    #expect(first.groups == second.groups)
    #expect(first.possible == second.possible)
    #expect(first.counts == second.counts)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>) func recordsFromElsewhereChangeNoGroup(_ seed: UInt64) {
    let citations = Self.citations(seed)
    let others = (0..<50).map { number in
      Citation(
        title: "Wholly unlike paper number \(number) on ponds and ducks", authors: ["Zephyrine, Q."],
        journal: "Pretended Acta", volume: "\(900 + number)", pages: "\(5000 + number)")
    }
    #expect(deduplicated(citations + others).groups == deduplicated(citations).groups)
  }

  @Test func groupsOfSoundRecordsAreTheSameInAnyOrder() {
    // Papers of which no two contradict in a chain: then the order of the input counts for nothing.
    var citations: [Citation] = []
    for number in 0..<40 {
      let base = Citation(
        title: "Paper on invented goose number \(number + 100) and its winter", volume: "\(number + 1)",
        doi: "10.9999/inv.\(number)")
      citations += [base, base.with { $0.doi = "" }, base.with { $0.journal = "Invent J Import" }]
    }
    let order = citations.indices.sorted { ($0 * 7_919) % 121 < ($1 * 7_919) % 121 }
    let shuffled = deduplicated(order.map { citations[$0] }).groups.map { $0.members.map { order[$0] }.sorted() }
    #expect(Set(shuffled) == Set(deduplicated(citations).groups.map(\.members)))
    #expect(shuffled.count == 40)
  }
}

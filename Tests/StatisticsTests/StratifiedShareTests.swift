import Testing

@testable import Statistics

/// A share among those that belong, from a stratified check.
@Suite struct StratifiedShareTests {
  private typealias Stratum = StratifiedShare.Stratum

  @Test(
    "where all belong the estimate is that of the oracles",
    arguments: ["stratified_verification_95", "stratified_smoothed_95"])
  func whereAllBelong(part: String) throws {
    try OracleRow.forEach(part) { row in
      let rows = try row.rows("strata")
      let share = try #require(
        StratifiedShare(
          try rows.map {
            Stratum(
              total: try $0.int("N"), checked: try $0.int("n"), belonging: try $0.int("n"), positive: try $0.int("y"))
          }))
      if part == "stratified_smoothed_95" {
        let estimate = try #require(share.estimate())
        try row.expect("estimate", estimate.value)
        try row.expect("se", estimate.standardError)
        try row.expect("ci", estimate.interval)
      } else {
        let finite = try #require(share.estimate(.finite))
        try row.expect("estimate", finite.value)
        try row.expect("se_finite", finite.standardError)
        try row.expect("ci_finite", finite.interval)
        let endless = try #require(share.estimate(.superPopulation))
        try row.expect("se_superpop", endless.standardError)
        try row.expect("ci_superpop", endless.interval)
      }
    }
  }

  @Test("of one stratum checked whole the share is that of those that belong, without error") func allChecked() throws {
    let share = try #require(StratifiedShare([Stratum(total: 20, checked: 20, belonging: 16, positive: 4)]))
    let estimate = try #require(share.estimate())
    #expect(estimate.value == 0.25 && estimate.standardError == 0)
  }

  /// By hand: R = (100·½·… )/…; strata of 100 and 300, of 10 checked each 8 and 5 belong, 6 and 1 have the property.
  @Test("the ratio weighs strata by their sizes") func theRatio() throws {
    let share = try #require(
      StratifiedShare([
        Stratum(total: 100, checked: 10, belonging: 8, positive: 6),
        Stratum(total: 300, checked: 10, belonging: 5, positive: 1),
      ]))
    let estimate = try #require(share.estimate(.finite))
    // (100·0.6 + 300·0.1) / (100·0.8 + 300·0.5)
    #expect(abs(estimate.value - 90.0 / 230) < 1e-12)
    #expect(estimate.standardError > 0)
    #expect(try #require(share.estimate()).standardError > 0)
  }

  @Test("numbers that contradict each other give nothing") func badNumbers() {
    #expect(StratifiedShare([Stratum(total: 5, checked: 6, belonging: 1, positive: 1)]) == nil)
    #expect(StratifiedShare([Stratum(total: 5, checked: 4, belonging: 5, positive: 1)]) == nil)
    #expect(StratifiedShare([Stratum(total: 5, checked: 4, belonging: 2, positive: 3)]) == nil)
    #expect(StratifiedShare([Stratum(total: -1, checked: 0, belonging: 0, positive: 0)]) == nil)
    #expect(StratifiedShare([])?.estimate() == nil)
    #expect(StratifiedShare([Stratum(total: 5, checked: 0, belonging: 0, positive: 0)])?.estimate() == nil)
    #expect(StratifiedShare([Stratum(total: 5, checked: 3, belonging: 0, positive: 0)])?.estimate() == nil)
  }

  /// Two of the settings of reference: statistics §0, and one in which a tenth of the records do not belong.
  @Test(
    "the smoothed interval holds the true share as often as it says; Wilson's of the predictions does not",
    arguments: [(0.15, 0.9, 0.9, 0.0), (0.03, 0.8, 0.95, 0.0), (0.2, 0.85, 0.9, 0.1)])
  func coverage(prevalence: Double, sensitivity: Double, specificity: Double, foreign: Double) throws {
    var random = SplitMix64(seed: 7)
    func chance(_ share: Double) -> Bool { Double(random.next(below: 1 << 30)) < share * Double(1 << 30) }
    let runs = 1000
    var (held, heldNaive) = (0, 0)
    for _ in 0..<runs {
      // The first stratum holds those predicted, in the second are the others; a third of each is unsure.
      var strata = [[(belongs: Bool, positive: Bool)]](repeating: [], count: 2)
      for _ in 0..<300 {
        let belongs = !chance(foreign)
        let positive = belongs && chance(prevalence)
        let predicted = chance(positive ? sensitivity : 1 - specificity)
        strata[predicted ? 0 : 1].append((belongs, positive))
      }
      let all = strata.joined().filter(\.belongs)
      let truth = Double(all.count(where: \.positive)) / Double(all.count)
      let checked = strata.enumerated().map { place, records in
        var rest = records
        let number = place == 0 ? records.count : min(records.count, max(30, records.count / 10))
        let drawn = (0..<number).map { _ in rest.remove(at: random.next(below: rest.count)) }
        return Stratum(
          total: records.count, checked: drawn.count, belonging: drawn.count(where: \.belongs),
          positive: drawn.count(where: \.positive))
      }
      let interval = try #require(StratifiedShare(checked)?.estimate()).interval
      if interval.contains(truth) { held += 1 }
      if let naive = Proportion(strata[0].count, of: 300).wilson(), naive.contains(truth) { heldNaive += 1 }
    }
    // Within two standard errors of 95 %, 1,000 runs.
    #expect(held >= 936, "\(held) of \(runs)")
    #expect(heldNaive < 800, "\(heldNaive) of \(runs)")
  }
}

import Testing

@testable import Statistics

/// Shares of which a part cannot be told, and shares weighted by participants.
@Suite struct BoundsTests {
  @Test("bounds are those of the oracle") func boundsAreThoseOfTheOracle() throws {
    try OracleRow.forEach("unclear_bounds_95") { row in
      let bounds = CannotTellBounds(
        yes: try row.int("prospective"), no: try row.int("retrospective"), cannotTell: try row.int("unclear"))
      try row.expect("excluded", bounds.told.value)
      try row.expect("unclear_as_retro", bounds.lowest.value)
      try row.expect("unclear_as_prosp", bounds.highest.value)
      try row.expect("ci_excluded", bounds.told.wilson())
      try row.expect("ci_unclear_as_retro", bounds.lowest.wilson())
      try row.expect("ci_unclear_as_prosp", bounds.highest.wilson())
      try row.expect("worst_case_interval", bounds.worstCase())
      try row.expect("unclear_share", bounds.unknown.value)
      try row.expect("imbens_manski", bounds.imbensManski())
      // Printed with eight digits.
      try row.expect("imbens_manski_c", bounds.imbensManskiFactor(), within: 1e-8)
    }
  }

  @Test("without cases, and where all are told and agree, there is no interval") func noInterval() {
    let none = CannotTellBounds(yes: 0, no: 0, cannotTell: 0)
    #expect(none.worstCase() == nil && none.imbensManski() == nil)
    #expect(CannotTellBounds(yes: 4, no: 0, cannotTell: 0).imbensManski() == nil)
    #expect(CannotTellBounds(yes: 4, no: 0, cannotTell: 0).worstCase() != nil)
    #expect(CannotTellBounds(yes: 0, no: 0, cannotTell: 4).imbensManski() == 0...1)
    #expect(CannotTellBounds(yes: 1, no: 1, cannotTell: 1).imbensManski(level: 1) == nil)
  }

  @Test("the interval of Imbens and Manski holds both bounds") func bothBoundsAreInside() throws {
    for yes in 0...12 {
      for no in 0...12 where yes + no < 12 {
        let bounds = CannotTellBounds(yes: yes, no: no, cannotTell: 12 - yes - no)
        let interval = try #require(bounds.imbensManski())
        #expect(interval.contains(try #require(bounds.lowest.value)))
        #expect(interval.contains(try #require(bounds.highest.value)))
      }
    }
  }

  private static func weighting(_ sizes: [Int?], _ property: [Int]) -> ParticipantWeighting {
    ParticipantWeighting(zip(sizes, property).map { .init(participants: $0, hasProperty: $1 == 1) })
  }

  @Test("weighted shares are those of the oracle") func weightedSharesAreThoseOfTheOracle() throws {
    try OracleRow.forEach("participant_weighted_95") { row in
      let weighting = Self.weighting(try row.value("sizes", as: [Int].self), try row.value("y"))
      try row.expect("weighted", weighting.value)
      try row.expect("unweighted", weighting.unweighted.value)
      try row.expect("n_eff", weighting.effectiveNumber)
      try row.expect("se_linearised", weighting.standardError)
      try row.expect("wilson_neff", weighting.wilson())
    }
  }

  @Test("warnings come with few effective studies and with one that dominates") func warnings() {
    #expect(Self.weighting([100, 10, 10], [1, 0, 0]).warnings == [.fewEffectiveStudies, .oneStudyDominates])
    #expect(Self.weighting([10, 10], [1, 0]).warnings == [.fewEffectiveStudies], "half is not more than half")
    #expect(Self.weighting([10, 10, 10, 10, 10], [1, 0, 0, 0, 0]).warnings == [])
    #expect(Self.weighting([60] + Array(repeating: 1, count: 50), Array(repeating: 0, count: 51)).warnings.count == 2)
  }

  @Test("studies without a number are listed and change nothing") func studiesWithoutANumber() {
    let (all, known) = (Self.weighting([nil, 40, 0, 60], [1, 1, 1, 0]), Self.weighting([40, 60], [1, 0]))
    #expect(all.unknownSizes == [0, 2])
    #expect(all.value == 0.4 && all.value == known.value && all.wilson() == known.wilson())
    #expect(all.unweighted == Proportion(1, of: 2))
    let none = Self.weighting([nil], [1])
    #expect(none.value == nil && none.wilson() == nil && none.standardError == nil && none.warnings == [])
    #expect(Self.weighting([30], [1]).standardError == nil)
  }

  @Test("studies of one size weigh as if unweighted, however large") func equalSizes() throws {
    let weighting = Self.weighting(Array(repeating: 4_000_000_000, count: 8), [1, 1, 0, 0, 0, 1, 0, 0])
    #expect(weighting.value == 0.375 && weighting.effectiveNumber == 8)
    let (weighted, plain) = (try #require(weighting.wilson()), try #require(Proportion(3, of: 8).wilson()))
    #expect(abs(weighted.lowerBound - plain.lowerBound) < 1e-15)
    #expect(abs(weighted.upperBound - plain.upperBound) < 1e-15)
  }
}

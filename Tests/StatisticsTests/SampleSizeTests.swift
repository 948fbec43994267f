import Testing

@testable import Statistics

/// How many records must be checked.
@Suite struct SampleSizeTests {
  @Test("numbers for a half-width are those of the oracle") func halfWidths() throws {
    try OracleRow.forEach("n_for_proportion") { row in
      let (share, half) = (try row.double("p"), try row.double("half_width"))
      try row.expect("n_wald", SampleSize.wald(share: share, halfWidth: half))
      try row.expect("n_wilson", SampleSize.wilson(share: share, halfWidth: half))
      for (population, number) in try row.value("n_fpc", as: [String: Int].self) {
        let population = try #require(Int(population))
        #expect(SampleSize.wald(share: share, halfWidth: half, population: population) == number)
      }
    }
  }

  @Test("numbers without a failure are those of the oracle") func zeroFailure() throws {
    try OracleRow.forEach("n_zero_failure") { row in
      let number = SampleSize.zeroFailure(target: try row.double("target"), level: try row.double("conf"))
      try row.expect("n", number)
    }
    // 0.9² is 0.81, and 0.5² is 0.25: whole numbers must not be rounded up by their last digit.
    #expect(SampleSize.zeroFailure(target: 0.9, level: 0.19) == 2)
    #expect(SampleSize.zeroFailure(target: 0.5, level: 0.75) == 2)
  }

  @Test("numbers for a lower limit are those of the oracle, and one fewer is too few") func lowerLimits() throws {
    try OracleRow.forEach("n_for_lower_bound_wilson") { row in
      let (target, expected) = (try row.double("lower_bound_target"), try row.double("expected"))
      let bound = try #require(SampleSize.lowerBound(target: target, expected: expected))
      try row.expect("n", bound.number)
      try row.expect("x", bound.count)
      try row.expect("lower", bound.lower)
      let fewer = bound.number - 1
      let lower = try #require(Proportion(Int(expected * Double(fewer)), of: fewer).wilson()).lowerBound
      #expect(lower < target)
    }
  }

  @Test("the Wilson number is the least that does") func wilsonIsTheLeast() throws {
    let z = Proportion.z95
    for share in [0, 0.01, 0.1, 0.37, 0.5, 0.8, 1] {
      for half in [0.004, 0.01, 0.05, 0.2, 0.4, 0.6] {
        let number = try #require(SampleSize.wilson(share: share, halfWidth: half))
        #expect(Proportion.wilsonHalfWidth(share, of: Double(number), z: z) <= half)
        if number > 1 { #expect(Proportion.wilsonHalfWidth(share, of: Double(number - 1), z: z) > half) }
      }
    }
  }

  @Test("a small population needs fewer, and never more than all") func smallPopulations() throws {
    for population in [1, 2, 10, 50, 400, 100_000] {
      let number = try #require(SampleSize.wald(share: 0.5, halfWidth: 0.05, population: population))
      #expect(number <= min(population, 385))
    }
  }

  @Test("what cannot be reached has no number") func unreachable() {
    #expect(SampleSize.wald(share: 0, halfWidth: 0.1) == nil)
    #expect(SampleSize.wald(share: 0.5, halfWidth: 0) == nil)
    #expect(SampleSize.wald(share: 0.5, halfWidth: 1e-9) == nil)
    #expect(SampleSize.wald(share: 0.5, halfWidth: 0.1, population: 0) == nil)
    #expect(SampleSize.wilson(share: 1.1, halfWidth: 0.1) == nil)
    #expect(SampleSize.wilson(share: 0.5, halfWidth: 1e-9) == nil)
    #expect(SampleSize.zeroFailure(target: 1, level: 0.95) == nil)
    #expect(SampleSize.lowerBound(target: 0.9, expected: 0.9) == nil)
  }
}

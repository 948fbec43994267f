import Testing

@testable import Statistics

/// Intervals by drawing records anew, against an implementation in Python.
@Suite struct BootstrapTests {
  /// The numbers that the authors' own code (Vigna's splitmix64.c) gives for this seed.
  @Test func randomNumbersAreSplitMix64() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test func drawnNumbersStayBelowTheLimitAndReachAll() {
    var generator = SplitMix64(seed: 7)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<6_000 { counts[generator.next(below: 6)] += 1 }
    #expect(counts.allSatisfy { (850...1_150).contains($0) })
  }

  @Test func theIntervalIsThatOfAnotherImplementation() throws {
    let values = Array(repeating: 1.0, count: 28) + Array(repeating: 0, count: 12)
    let found = Bootstrap().intervals(records: 40) { [$0.reduce(0) { $0 + values[$1] } / 40] }
    let interval = try #require(found.first ?? nil)
    #expect(abs(interval.lowerBound - 0.575) < 1e-12)
    #expect(abs(interval.upperBound - 0.85) < 1e-12)
  }

  @Test func anotherSeedGivesAnotherInterval() {
    func interval(_ seed: UInt64) -> [ClosedRange<Double>?] {
      var bootstrap = Bootstrap()
      bootstrap.seed = seed
      return bootstrap.intervals(records: 1_000) { [$0.reduce(0) { $0 + Double($1) } / 1_000] }
    }
    #expect(interval(1) == interval(1))
    #expect(interval(1) != interval(2))
  }

  @Test func whatNoDrawHasHasNoInterval() {
    #expect(Bootstrap().intervals(records: 3) { _ in [nil, 0.5] } == [nil, 0.5...0.5])
    #expect(Bootstrap().intervals(records: 0) { _ in [nil] } == [nil])
  }

  @Test(arguments: [(0.0, 1.0), (0.025, 1.075), (0.5, 2.5), (1, 4)]) func quantilesLieBetween(
    share: Double, value: Double
  )
    throws
  {
    #expect(abs(try #require(Bootstrap.quantile(share, of: [1, 2, 3, 4])) - value) < 1e-12)
    #expect(Bootstrap.quantile(share, of: []) == nil)
  }
}

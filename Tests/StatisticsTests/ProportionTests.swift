import Testing

@testable import Statistics

/// Intervals of a share, of the difference of two, and limits where nothing was seen.
@Suite struct ProportionTests {
  @Test("intervals are those of the oracle") func intervalsAreThoseOfTheOracle() throws {
    try OracleRow.forEach("proportion_ci_95") { row in
      let share = Proportion(try row.int("x"), of: try row.int("n"))
      try row.expect("p", share.value)
      try row.expect("wilson", share.wilson())
      try row.expect("wilson", share.wilson(level: 0.95))
      try row.expect("clopper_pearson", share.clopperPearson(), within: 1e-11)
      try row.expect("jeffreys", share.jeffreys(), within: 1e-11)
      try row.expect("agresti_coull", share.agrestiCoull())
    }
  }

  @Test("Wilson's interval is the oracle's at other levels") func otherLevels() throws {
    try OracleRow.forEach("wilson_levels") { row in
      let share = Proportion(try row.int("x"), of: try row.int("n"))
      try row.expect("ci", share.wilson(level: try row.double("level")))
    }
  }

  @Test("Newcombe's interval is that of the oracle") func newcombe() throws {
    try OracleRow.forEach("newcombe_difference_95") { row in
      let first = Proportion(try row.int("x1"), of: try row.int("n1"))
      let second = Proportion(try row.int("x2"), of: try row.int("n2"))
      let difference = ProportionDifference(first, minus: second)
      try row.expect("diff", difference.value)
      try row.expect("ci", difference.newcombe())
      let other = try #require(ProportionDifference(second, minus: first).newcombe())
      try row.expect("ci", -other.upperBound...(-other.lowerBound))
    }
  }

  @Test("limits without errors are those of the oracle") func upperLimits() throws {
    try OracleRow.forEach("rule_of_three_exact_upper") { row in
      let cases = try row.int("n")
      try row.expect("rule_of_three", UpperLimit.ruleOfThree(cases: cases))
      try row.expect("exact_one_sided_95", UpperLimit.oneSided(cases: cases))
      try row.expect("cp_two_sided_upper", UpperLimit.twoSided(cases: cases))
      try row.expect("cp_two_sided_upper", Proportion(0, of: cases).clopperPearson()?.upperBound)
    }
    #expect(UpperLimit.ruleOfThree(cases: 2) == 1)
    #expect(UpperLimit.ruleOfThree(cases: 0) == nil && UpperLimit.oneSided(cases: 0) == nil)
    #expect(UpperLimit.twoSided(cases: 3, level: 1) == nil)
  }

  @Test("an interval holds the share, stays in 0 to 1, and is mirrored", arguments: [0.5, 0.8, 0.95, 0.999])
  func whatHoldsOfEveryInterval(level: Double) throws {
    for total in [1, 2, 3, 7, 20, 41, 263] {
      for count in 0...total {
        let (share, other) = (Proportion(count, of: total), Proportion(total - count, of: total))
        let value = try #require(share.value)
        let methods: [(Proportion) -> ClosedRange<Double>?] = [
          { $0.wilson(level: level) }, { $0.clopperPearson(level: level) }, { $0.agrestiCoull(level: level) },
          { $0.jeffreys(level: level) },
        ]
        for (place, method) in methods.enumerated() {
          let (interval, mirrored) = (try #require(method(share)), try #require(method(other)))
          #expect((0...1).contains(interval.lowerBound) && (0...1).contains(interval.upperBound))
          #expect(abs(interval.lowerBound - (1 - mirrored.upperBound)) < 1e-12, "\(count)/\(total)")
          #expect(abs(interval.upperBound - (1 - mirrored.lowerBound)) < 1e-12, "\(count)/\(total)")
          // Jeffreys's interval never reaches 0 and 1.
          if place < 3 || (1..<total).contains(count) { #expect(interval.contains(value), "\(count)/\(total)") }
        }
      }
    }
  }

  @Test("an interval narrows as the number grows, and widens with the level") func widths() throws {
    let methods: [(Proportion, Double) -> ClosedRange<Double>?] = [
      { $0.wilson(level: $1) }, { $0.clopperPearson(level: $1) }, { $0.jeffreys(level: $1) },
      { $0.agrestiCoull(level: $1) },
    ]
    func width(_ interval: ClosedRange<Double>?) throws -> Double {
      let interval = try #require(interval)
      return interval.upperBound - interval.lowerBound
    }
    for method in methods {
      for times in [1, 2, 5, 30, 400] {
        let (share, more) = (Proportion(3 * times, of: 10 * times), Proportion(6 * times, of: 20 * times))
        #expect(try width(method(more, 0.95)) < width(method(share, 0.95)))
        #expect(try width(method(share, 0.9)) < width(method(share, 0.95)))
      }
    }
  }

  @Test("the interval of Clopper and Pearson is never narrower than Jeffreys's") func exactIsWider() throws {
    for count in 0...30 {
      let share = Proportion(count, of: 30)
      let (exact, jeffreys) = (try #require(share.clopperPearson()), try #require(share.jeffreys()))
      #expect(exact.lowerBound <= jeffreys.lowerBound && exact.upperBound >= jeffreys.upperBound)
    }
  }

  @Test("what is no share has no interval") func whatIsNoShare() {
    for share in [Proportion(0, of: 0), Proportion(3, of: 2), Proportion(-1, of: 4)] {
      #expect(share.wilson() == nil && share.clopperPearson() == nil && share.jeffreys() == nil)
      #expect(share.agrestiCoull() == nil)
      #expect(ProportionDifference(share, minus: Proportion(1, of: 2)).newcombe() == nil)
    }
    for level in [0, 1, -0.5, 1.5, Double.nan] {
      let share = Proportion(1, of: 2)
      #expect(share.wilson(level: level) == nil && share.clopperPearson(level: level) == nil)
      #expect(share.jeffreys(level: level) == nil && share.agrestiCoull(level: level) == nil)
    }
  }
}

import Testing

@testable import Statistics

/// Agreement of two raters and of more.
@Suite struct AgreementTests {
  @Test("coefficients of two raters are those of the oracle") func twoRaters() throws {
    try OracleRow.forEach("agreement_two_raters") { row in
      let table = try #require(AgreementTable(try row.value("table")))
      try row.expect("n", table.total)
      try row.expect("po", table.agreed.value)
      try row.expect("pe_cohen", table.chanceAgreement)
      let kappa = try #require(table.kappa())
      try row.expect("kappa", kappa.value)
      try row.expect("kappa_se", kappa.standardError)
      try row.expect("kappa_ci", kappa.interval)
      try row.expect("pabak", table.pabak)
      let ac1 = try #require(table.ac1())
      try row.expect("ac1", ac1.value)
      try row.expect("ac1_se", ac1.standardError)
      try row.expect("ac1_ci", ac1.interval)
      try row.expect("scott_pi", table.scottPi)
      // Printed with six digits.
      try row.expect("irrCAC_ac1_se", ac1.standardError, within: 1e-6)
      try row.expect("irrCAC_ac1_ci", ac1.interval, within: 1e-6)
    }
  }

  /// The figures that StudyTypeTeller prints, 0.710 and 0.552 (reference: statistics §7).
  @Test("kappa of two shares is what was published") func publishedKappa() throws {
    let (first, second) = (
      AgreementTable.kappa(agreed: 0.78, byChance: 0.24025), AgreementTable.kappa(agreed: 0.69, byChance: 0.307696)
    )
    #expect(abs(try #require(first) - 0.7104310629) < 1e-9)
    #expect(abs(try #require(second) - 0.5522198341) < 1e-9)
  }

  @Test("weighted kappas are those of the oracle") func weightedKappas() throws {
    try OracleRow.forEach("weighted_kappa") { row in
      let table = try #require(AgreementTable(try row.value("table")))
      try row.expect("unweighted", table.kappa()?.value)
      try row.expect("linear", table.weightedKappa(.linear))
      try row.expect("quadratic", table.weightedKappa(.quadratic))
    }
  }

  @Test("coefficients of more raters are those of the oracle") func moreRaters() throws {
    try OracleRow.forEach("multi_rater") { row in
      let ratings = Ratings<Int>(try row.value("ratings", as: [[Int]].self))
      try row.expect("fleiss", ratings.fleissKappa)
      try row.expect("krippendorff_nominal", ratings.krippendorffAlpha)
    }
  }

  @Test("kappa is not defined where both gave one category to all") func undefinedKappa() throws {
    let table = try #require(AgreementTable([[7, 0], [0, 0]]))
    #expect(table.chanceAgreement == 1)
    #expect(table.kappa() == nil && table.scottPi == nil && table.weightedKappa(.linear) == nil)
    #expect(table.pabak == 1)
    #expect(table.ac1()?.value == 1)
    let none = try #require(AgreementTable([[0, 0], [0, 0]]))
    #expect(none.kappa() == nil && none.pabak == nil && none.ac1() == nil && none.scottPi == nil)
    #expect(none.chanceAgreement == nil && none.weightedKappa(.quadratic) == nil)
    #expect(try #require(AgreementTable([[1, 0], [0, 0]])).ac1() == nil, "one item has no degrees of freedom")
    #expect(table.kappa(level: 1) == nil && table.ac1(level: 0) == nil)
  }

  @Test("a table must be square, of two categories or more, without negative numbers") func badTables() {
    #expect(AgreementTable([[1, 2], [3]]) == nil)
    #expect(AgreementTable([[1]]) == nil)
    #expect(AgreementTable([[1, -2], [3, 4]]) == nil)
    #expect(AgreementTable([]) == nil)
  }

  @Test("exchanging the raters changes no coefficient") func exchangedRaters() throws {
    let table = try #require(AgreementTable([[50, 3, 7], [2, 18, 5], [6, 4, 25]]))
    let turned = try #require(AgreementTable([[50, 2, 6], [3, 18, 4], [7, 5, 25]]))
    let (one, other) = (try #require(table.kappa()), try #require(turned.kappa()))
    #expect(abs(one.value - other.value) < 1e-14 && abs(one.standardError - other.standardError) < 1e-14)
    let (first, second) = (try #require(table.ac1()), try #require(turned.ac1()))
    #expect(abs(first.value - second.value) < 1e-14 && abs(first.standardError - second.standardError) < 1e-14)
  }

  @Test("missing ratings are left out, and items rated once do not count") func missingRatings() throws {
    let complete = Ratings<String>([["a", "a"], ["a", "b"], ["b", "b"], ["b", "b"]])
    let gaps = Ratings<String>([
      ["a", nil, "a"], ["a", "b", nil], [nil, "b", "b"], ["b", "b", nil], ["a", nil, nil],
    ])
    #expect(complete.krippendorffAlpha == gaps.krippendorffAlpha)
    // D_o = 2/8, D_e = 2·3·5/(8·7): α = 1 − 7·2/30.
    #expect(abs(try #require(complete.krippendorffAlpha) - (1 - 14.0 / 30)) < 1e-15)
    #expect(gaps.fleissKappa == nil && complete.fleissKappa != nil)
  }

  /// Krippendorff's own example: twelve units, four observers, missing values; α = 0.743 (Computing Krippendorff's
  /// alpha-reliability, 2011, part C).
  @Test("alpha of Krippendorff's own example with missing values") func krippendorffsExample() throws {
    let units: [[Int?]] = [
      [1, 1, nil, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4],
      [1, 1, 2, 1], [2, 2, 2, 2], [nil, 5, 5, 5], [nil, nil, 1, 1], [nil, nil, 3, nil],
    ]
    #expect(abs(try #require(Ratings(units).krippendorffAlpha) - 0.743) < 0.0005)
  }

  @Test("without disagreement to expect, more raters have no coefficient") func nothingToDisagree() {
    #expect(Ratings([[1, 1], [1, 1]]).krippendorffAlpha == nil)
    #expect(Ratings([[1, 1], [1, 1]]).fleissKappa == nil)
    #expect(Ratings<Int>([]).krippendorffAlpha == nil && Ratings<Int>([]).fleissKappa == nil)
    #expect(Ratings([[1], [2]]).krippendorffAlpha == nil && Ratings([[1], [2]]).fleissKappa == nil)
    #expect(Ratings([[1, 2], [1, 2, 2]]).fleissKappa == nil)
  }

  @Test("bands are Landis and Koch's") func bands() {
    let words = [-0.01, 0, 0.2, 0.21, 0.4, 0.404, 0.41, 0.6, 0.61, 0.8, 0.81, 1].map { LandisKochBand($0) }
    let wanted: [LandisKochBand] = [
      .poor, .slight, .slight, .fair, .fair, .fair, .moderate, .moderate, .substantial, .substantial, .almostPerfect,
      .almostPerfect,
    ]
    #expect(words == wanted)
    #expect(LandisKochBand(0.6 + 1e-15) == .moderate, "a rounding error changes no word")
    #expect(LandisKochBand(nil) == nil && LandisKochBand(.nan) == nil)
  }
}

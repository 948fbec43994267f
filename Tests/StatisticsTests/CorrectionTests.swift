import Testing

@testable import Statistics

/// Fractions corrected by checking some records by hand.
@Suite struct CorrectionTests {
  @Test("Rogan and Gladen's estimate and its intervals are those of the oracle") func roganGladen() throws {
    try OracleRow.forEach("rogan_gladen_95") { row in
      let corrected = RoganGladen(
        apparent: Proportion(try row.int("pos"), of: try row.int("n")),
        sensitivity: Proportion(try row.int("tp"), of: try row.int("n_se")),
        specificity: Proportion(try row.int("tn"), of: try row.int("n_sp")))
      try row.expect("apparent", corrected.apparent.value)
      try row.expect("sens", corrected.sensitivity.value)
      try row.expect("spec", corrected.specificity.value)
      let (known, estimated) = (
        try #require(corrected.errorRatesKnown()), try #require(corrected.errorRatesEstimated())
      )
      try row.expect("estimate_raw", known.unclamped)
      try row.expect("estimate_raw", estimated.unclamped)
      try row.expect("estimate", estimated.value)
      try row.expect("wald_known_sesp", known.interval)
      try row.expect("wald_estimated_sesp", estimated.interval)
      try row.expect("lang_reiczigel", corrected.langReiczigel())
      try row.expect("se_wald", estimated.standardError)
      #expect(known.isClamped == (known.value != known.unclamped))
    }
  }

  @Test("an estimate that is no fraction is clamped and says so") func clamped() throws {
    let low = try #require(RoganGladen.estimate(Proportion(1, of: 50), sensitivity: 0.9, specificity: 0.9))
    #expect(low.isClamped && low.value == 0 && low.unclamped < 0 && low.interval.lowerBound == 0)
    let fine = try #require(RoganGladen.estimate(Proportion(20, of: 50), sensitivity: 1, specificity: 1))
    #expect(!fine.isClamped && fine.value == 0.4)
  }

  @Test("calls that tell nothing cannot be corrected") func tellingNothing() {
    let share = Proportion(3, of: 10)
    #expect(RoganGladen.estimate(share, sensitivity: 0.4, specificity: 0.6) == nil)
    #expect(RoganGladen.estimate(share, sensitivity: 1.2, specificity: 0.9) == nil)
    #expect(RoganGladen.estimate(Proportion(0, of: 0), sensitivity: 1, specificity: 1) == nil)
    let useless = RoganGladen(
      apparent: share, sensitivity: Proportion(1, of: 2), specificity: Proportion(1, of: 2))
    #expect(useless.errorRatesKnown() == nil && useless.errorRatesEstimated() == nil)
    #expect(useless.langReiczigel() == nil)
    let unvalidated = RoganGladen(
      apparent: share, sensitivity: Proportion(0, of: 0), specificity: Proportion(9, of: 10))
    #expect(unvalidated.errorRatesEstimated() == nil && unvalidated.langReiczigel() == nil)
  }

  private static func verification(_ row: OracleRow) throws -> StratifiedVerification {
    let strata = try row.rows("strata").map { stratum in
      StratifiedVerification.Stratum(
        total: try stratum.int("N"), checked: try stratum.int("n"), positive: try stratum.int("y"))
    }
    return try #require(StratifiedVerification(strata))
  }

  @Test("stratified estimates, unsmoothed, are those of the oracle") func unsmoothed() throws {
    try OracleRow.forEach("stratified_verification_95") { row in
      let verification = try Self.verification(row)
      let finite = try #require(verification.estimate(.finite))
      try row.expect("estimate", finite.value)
      try row.expect("se_finite", finite.standardError)
      try row.expect("ci_finite", finite.interval)
      let endless = try #require(verification.estimate(.superPopulation))
      try row.expect("se_superpop", endless.standardError)
      try row.expect("ci_superpop", endless.interval)
    }
  }

  @Test("stratified estimates, smoothed, are those of the oracle") func smoothed() throws {
    try OracleRow.forEach("stratified_smoothed_95") { row in
      let estimate = try #require(try Self.verification(row).estimate())
      try row.expect("estimate", estimate.value)
      try row.expect("se", estimate.standardError)
      try row.expect("ci", estimate.interval)
    }
  }

  @Test("strata that contradict themselves, or were not checked, give no estimate") func badStrata() throws {
    typealias Stratum = StratifiedVerification.Stratum
    #expect(StratifiedVerification([Stratum(total: 5, checked: 6, positive: 1)]) == nil)
    #expect(StratifiedVerification([Stratum(total: 5, checked: 2, positive: 3)]) == nil)
    #expect(StratifiedVerification([])?.estimate() == nil)
    let open = Stratum(total: 5, checked: 0, positive: 0)
    #expect(StratifiedVerification([open, Stratum(total: 5, checked: 2, positive: 1)])?.estimate() == nil)
    let single = try #require(StratifiedVerification([Stratum(total: 5, checked: 1, positive: 1)]))
    #expect(single.estimate(.finite) == nil && single.estimate(.superPopulation) == nil)
    #expect(try #require(single.estimate()).standardError > 0, "smoothed, one checked record tells something")
    let empty = Stratum(total: 0, checked: 0, positive: 0)
    let (with, without) = (
      StratifiedVerification([empty, Stratum(total: 9, checked: 4, positive: 1)]),
      StratifiedVerification([Stratum(total: 9, checked: 4, positive: 1)])
    )
    #expect(with?.estimate() == without?.estimate(), "an empty stratum changes nothing")
  }

  private static func checked(_ row: OracleRow) throws -> CheckedPredictions {
    try #require(
      CheckedPredictions(
        truePositive: try row.int("n_y1f1"), falseNegative: try row.int("n_y1f0"),
        falsePositive: try row.int("n_y0f1"), trueNegative: try row.int("n_y0f0")))
  }

  @Test("the difference estimator is that of the oracle") func differenceEstimator() throws {
    try OracleRow.forEach("difference_estimator_finite_95") { row in
      let estimator = try #require(
        DifferenceEstimator(
          total: try row.int("N"), predicted: try row.int("pred_pos"), checked: try Self.checked(row)))
      try row.expect("naive", estimator.naive.value)
      let estimate = try #require(estimator.estimate())
      try row.expect("estimate", estimate.value)
      try row.expect("se", estimate.standardError)
      try row.expect("ci", estimate.interval)
    }
  }

  @Test("checked records must be among all, and all checked leave no doubt") func checkedAmongAll() throws {
    let checked = try #require(
      CheckedPredictions(truePositive: 3, falseNegative: 1, falsePositive: 2, trueNegative: 4))
    #expect(DifferenceEstimator(total: 9, predicted: 5, checked: checked) == nil)
    #expect(DifferenceEstimator(total: 20, predicted: 4, checked: checked) == nil)
    #expect(DifferenceEstimator(total: 12, predicted: 8, checked: checked) == nil, "only four are not predicted")
    let all = try #require(DifferenceEstimator(total: 10, predicted: 5, checked: checked)?.estimate())
    #expect(abs(all.value - 0.4) < 1e-15 && all.standardError == 0)
    #expect(CheckedPredictions(truePositive: -1, falseNegative: 0, falsePositive: 0, trueNegative: 0) == nil)
    let one = try #require(CheckedPredictions(truePositive: 1, falseNegative: 0, falsePositive: 0, trueNegative: 0))
    #expect(DifferenceEstimator(total: 5, predicted: 2, checked: one)?.estimate() == nil)
  }

  @Test("prediction-powered estimates are those of the oracle") func predictionPowered() throws {
    try OracleRow.forEach("ppi_mean_95") { row in
      let (predicted, not) = (try row.int("unl_f1"), try row.int("unl_f0"))
      let inference = try #require(
        PredictionPoweredInference(
          checked: try Self.checked(row), unchecked: Proportion(predicted, of: predicted + not)))
      try row.expect("naive", inference.naive.value)
      try row.expect("lambda_", inference.lambda)
      let (plain, tuned) = (try #require(inference.estimate()), try #require(inference.tunedEstimate()))
      try row.expect("ppi", plain.unclamped)
      try row.expect("ppi_ci", plain.unclampedInterval)
      try row.expect("ppi_pp", tuned.unclamped)
      try row.expect("ppi_pp_ci", tuned.unclampedInterval)
      let alone = try #require(inference.checkedAlone())
      try row.expect("classical", alone.value)
      try row.expect("classical_ci", alone.interval)
      #expect(plain.interval.lowerBound >= 0 && plain.interval.upperBound <= 1)
    }
  }

  @Test("predictions that are all alike have no weight") func predictionsAllAlike() throws {
    let checked = try #require(
      CheckedPredictions(truePositive: 3, falseNegative: 0, falsePositive: 2, trueNegative: 0))
    let inference = try #require(PredictionPoweredInference(checked: checked, unchecked: Proportion(9, of: 9)))
    #expect(inference.lambda == nil && inference.tunedEstimate() == nil)
    #expect(inference.estimate()?.value == 0.6)
    #expect(PredictionPoweredInference(checked: checked, unchecked: Proportion(0, of: 0)) == nil)
  }
}

import Testing

@testable import Statistics

/// The oracle itself: whether every part of it is tested somewhere.
@Suite struct OracleFileTests {
  private static let tested: Set<String> = [
    "proportion_ci_95", "wilson_levels", "newcombe_difference_95", "rule_of_three_exact_upper", "unclear_bounds_95",
    "participant_weighted_95", "rogan_gladen_95", "ppi_mean_95", "stratified_verification_95",
    "stratified_smoothed_95", "difference_estimator_finite_95", "agreement_two_raters", "weighted_kappa",
    "multi_rater", "n_for_proportion", "n_zero_failure", "n_for_lower_bound_wilson", "binary_metrics", "calibration",
    "mcnemar_exact",
  ]

  @Test("every part of the oracle has a test") func everyPartHasATest() throws {
    let notes: Set = ["_z", "ppi_crosschecked_with_ppi_py", "ac1_crosschecked_with_irrCAC"]
    #expect(Set(try OracleRow.file().keys) == Self.tested.union(notes))
  }

  @Test("the quantile of 95 % is that of the oracle") func theQuantileIsThatOfTheOracle() throws {
    let printed = try #require(try OracleRow.file()["_z"] as? String)
    #expect(Double(printed) == Proportion.z95)
  }

  @Test("other programs gave the same figures as the oracle") func theOracleWasCrossChecked() throws {
    let file = try OracleRow.file()
    #expect(file["ppi_crosschecked_with_ppi_py"] as? Bool == true)
    #expect(file["ac1_crosschecked_with_irrCAC"] as? Bool == true)
  }
}

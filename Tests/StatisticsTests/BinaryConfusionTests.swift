import Testing

@testable import Statistics

/// Figures of a classifier with two answers.
@Suite struct BinaryConfusionTests {
  @Test("figures are those of the oracle") func figuresAreThoseOfTheOracle() throws {
    try OracleRow.forEach("binary_metrics") { row in
      let confusion = try #require(
        BinaryConfusion(
          truePositives: try row.int("tp"), falsePositives: try row.int("fp"), falseNegatives: try row.int("fn"),
          trueNegatives: try row.int("tn")))
      try row.expect("precision", confusion.precision.value)
      try row.expect("recall", confusion.recall.value)
      try row.expect("specificity", confusion.specificity.value)
      try row.expect("f1", confusion.f1)
      try row.expect("balanced_accuracy", confusion.balancedAccuracy)
      try row.expect("mcc", confusion.correlation)
      try row.expect("precision_wilson", confusion.precision.wilson())
      try row.expect("recall_wilson", confusion.recall.wilson())
    }
  }

  @Test("what is not defined is nil") func undefined() throws {
    let quiet = try #require(
      BinaryConfusion(truePositives: 0, falsePositives: 0, falseNegatives: 3, trueNegatives: 5))
    #expect(quiet.precision.value == nil && quiet.correlation == nil)
    #expect(quiet.f1 == 0 && quiet.balancedAccuracy == 0.5)
    let negative = try #require(
      BinaryConfusion(truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 5))
    #expect(negative.f1 == nil && negative.balancedAccuracy == nil && negative.recall.wilson() == nil)
    #expect(BinaryConfusion(truePositives: -1, falsePositives: 0, falseNegatives: 0, trueNegatives: 5) == nil)
  }

  @Test("turning every call round turns the correlation round") func turnedRound() throws {
    let calls = try #require(
      BinaryConfusion(truePositives: 27, falsePositives: 23, falseNegatives: 18, trueNegatives: 432))
    let turned = try #require(
      BinaryConfusion(truePositives: 18, falsePositives: 432, falseNegatives: 27, trueNegatives: 23))
    #expect(abs(try #require(calls.correlation) + (try #require(turned.correlation))) < 1e-15)
  }
}

import Testing

@testable import Statistics

/// What is gained by leaving the unsure records open, against figures worked out by hand.
@Suite struct RiskCoverageTests {
  /// Right among the first k: 1, 1.5 and 2 (the two of 0.8 count with their mean), 3, 3.
  private static let cases = [(0.9, true), (0.8, true), (0.8, false), (0.6, true), (0.3, false)]
    .map { Calibration.Case(probability: $0, isRight: $1) }

  @Test func theAreaIsTheMeanRisk() throws {
    let area = try #require(RiskCoverage(Self.cases, of: 5).area)
    // (0 + 1/4 + 1/3 + 1/4 + 2/5)/5
    #expect(abs(area - 0.24666666666666667) < 1e-12)
  }

  @Test func theOrderOfTheFileDoesNotMatter() {
    let (one, two) = (RiskCoverage(Self.cases, of: 5), RiskCoverage(Self.cases.reversed(), of: 5))
    #expect(one.area == two.area)
    #expect(one.tenths.map(\.shareRight) == two.tenths.map(\.shareRight))
  }

  @Test func eachTenthHoldsTheSurest() {
    let tenths = RiskCoverage(Self.cases, of: 5).tenths
    #expect(tenths.map(\.records) == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
    #expect(tenths.map(\.leastProbability) == [0.9, 0.9, 0.8, 0.8, 0.8, 0.8, 0.6, 0.6, 0.3, 0.3])
    #expect(tenths[2].shareRight == 0.75)
    #expect(tenths[9].shareRight == 0.6)
  }

  @Test func theSureAreCountedOfAllRecords() {
    let sure = RiskCoverage(Self.cases, of: 8).sure(at: 0.6)
    #expect(sure.right == Proportion(3, of: 4))
    #expect(sure.coverage == Proportion(4, of: 8))
  }

  @Test func withoutRecordsNothingIsSaid() {
    let curve = RiskCoverage([], of: 3)
    #expect(curve.area == nil && curve.tenths.isEmpty)
    #expect(curve.sure(at: 0.5).right.value == nil)
    #expect(curve.sure(at: 0.5).coverage == Proportion(0, of: 3))
  }
}

import Testing

@testable import train_design_model

@Suite struct LinearFitTests {
  /// Features 0 and 1 tell the two kinds apart, feature 2 stands in all records.
  private let rows = (0..<40).map { SparseRow(features: [Int32($0 % 2), 2], values: [1, 0.5]) }
  private let signs: [Int8] = (0..<40).map { $0 % 2 == 0 ? 1 : -1 }

  @Test func whatTellsTheKindsApartGetsTheWeight() {
    let weights = LinearFit(featureCount: 3, cost: 1).fit(rows, signs)
    #expect(weights.count == 4)
    #expect(weights[0] > 0.5 && weights[1] < -0.5 && abs(weights[2]) < 0.1)
    #expect(LinearFit.sum(rows[0], weights) + weights[3] > 0.5)
  }

  @Test func recordsWithoutASignDoNotCount() {
    let some = signs.enumerated().map { $0 < 20 ? $1 : 0 }
    let fit = LinearFit(featureCount: 3, cost: 1, tolerance: 1e-4)
    let (all, few) = (fit.fit(rows, some), fit.fit(Array(rows.prefix(20)), Array(signs.prefix(20))))
    for (one, other) in zip(all, few) { #expect(abs(one - other) < 0.01) }
  }

  @Test func theSameDataGiveTheSameBits() {
    let fit = LinearFit(featureCount: 3, cost: 0.3)
    #expect(fit.fit(rows, signs) == fit.fit(rows, signs))
  }

  @Test func rankingCountsWhatStandsAbove() {
    let ranking = Ranking([(4, true), (3, false), (2, true), (1, false)])
    #expect(ranking.area == 0.75)
    #expect(ranking.bestF1 == 0.8)
    #expect(Ranking([(1, true), (1, false)]).area == 0.5)
  }
}

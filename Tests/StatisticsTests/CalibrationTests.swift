import Testing

@testable import Statistics

/// Calibration against figures of the reference (statistics §9).
@Suite struct CalibrationTests {
  struct Row: Decodable, Sendable {
    var p: [Double]
    var y: [Int]
    var bins: Int
    var brier: Double
    var ece: Double
  }

  private static func calibration(_ row: Row) -> Calibration {
    Calibration(
      zip(row.p, row.y).map { Calibration.Case(probability: $0, isRight: $1 == 1) }, binCount: row.bins)
  }

  @Test(arguments: [
    Row(p: [0.9, 0.8, 0.7, 0.6, 0.4, 0.3, 0.2, 0.1], y: [1, 1, 0, 1, 0, 0, 1, 0], bins: 5, brier: 0.2, ece: 0.2),
    Row(p: [0.5, 0.5, 0.5, 0.5], y: [1, 0, 1, 0], bins: 5, brier: 0.25, ece: 0),
    Row(p: [0.99, 0.99, 0.01, 0.01], y: [1, 1, 0, 0], bins: 5, brier: 0.0001, ece: 0.01),
    Row(p: [0.95, 0.95, 0.95, 0.95, 0.95], y: [1, 1, 1, 0, 0], bins: 10, brier: 0.3625, ece: 0.35),
    Row(
      p: [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85], y: [0, 0, 0, 1, 1, 1, 1, 1], bins: 10, brier: 0.115,
      ece: 0.3125),
  ])
  func errorAndScoreAreThoseOfTheReference(row: Row) throws {
    let calibration = Self.calibration(row)
    #expect(abs(try #require(calibration.expectedError) - row.ece) < 1e-9)
    #expect(abs(try #require(calibration.brierScore) - row.brier) < 1e-9)
  }

  @Test("every row of the oracle agrees") func everyRowOfTheOracleAgrees() throws {
    try OracleRow.forEach("calibration") { row in
      let (probabilities, right) = (try row.value("p", as: [Double].self), try row.value("y", as: [Int].self))
      let cases = zip(probabilities, right).map { Calibration.Case(probability: $0, isRight: $1 == 1) }
      let calibration = Calibration(cases, binCount: try row.int("bins"))
      try row.expect("brier", calibration.brierScore)
      try row.expect("log_loss", calibration.logLoss)
      try row.expect("ece", calibration.expectedError)
    }
  }

  @Test("a sure error has no log loss that could be printed") func aSureErrorHasNoLogLoss() {
    #expect(Calibration([.init(probability: 0, isRight: true), .init(probability: 0.5, isRight: true)]).logLoss == nil)
    #expect(Calibration([.init(probability: 1, isRight: false)]).logLoss == nil)
    #expect(Calibration([.init(probability: 1, isRight: true), .init(probability: 0, isRight: false)]).logLoss == 0)
    #expect(Calibration([]).logLoss == nil)
  }

  @Test func aProbabilityOnALimitBelongsToTheBinAbove() {
    let cases = [0, 0.0999, 0.1, 0.5, 0.95, 1].map { Calibration.Case(probability: $0, isRight: true) }
    let bins = Calibration(cases).bins
    #expect(bins.map(\.right.total) == [2, 1, 0, 0, 0, 1, 0, 0, 0, 2])
    #expect(bins[9].bounds == 0.9...1)
    #expect(bins[9].meanProbability == 0.975)
    #expect(bins[2].meanProbability == nil)
    #expect(bins[2].right.value == nil)
  }

  @Test func withoutRecordsNothingIsSaid() {
    let calibration = Calibration([])
    #expect(calibration.expectedError == nil)
    #expect(calibration.brierScore == nil)
    #expect(calibration.total == 0)
  }
}

import Statistics
import Testing

@testable import CriticalAppraisal

/// What is found for one question, against an implementation in Python.
@Suite struct HeadEvaluationTests {
  private static func head(_ head: EvaluationHead, _ records: [EvaluatedRecord]) throws -> HeadEvaluation {
    try #require(Evaluation(records).heads.first { $0.head == head })
  }

  @Test func f1AndItsIntervalAreThoseOfAnotherImplementation() throws {
    let head = try Self.head(.design, InventedEvaluation.twentyTwo)
    #expect(head.table.rightShare == Proportion(15, of: 22))
    // The animal study is read once: it counts for micro-F1 only.
    #expect(abs(try #require(head.macroF1.value) - 0.6967418546365914) < 1e-12)
    #expect(abs(try #require(head.macroF1.interval).lowerBound - 0.48378272860180754) < 1e-12)
    #expect(abs(try #require(head.macroF1.interval).upperBound - 0.8785878191856452) < 1e-12)
    #expect(abs(try #require(head.microF1.value) - 0.7142857142857143) < 1e-12)
    #expect(abs(try #require(head.microF1.interval).lowerBound - 0.5238095238095238) < 1e-12)
    #expect(abs(try #require(head.microF1.interval).upperBound - 0.8837209302325582) < 1e-12)
  }

  @Test func withTooFewRecordsThereIsNoMacroF1() throws {
    let head = try Self.head(.design, [InventedEvaluation.record(read: .rct, judged: .cannotTell)])
    #expect(head.macroF1 == HeadEvaluation.Estimate(value: nil, interval: nil))
    #expect(head.microF1.value == 0)
    #expect(Evaluation([]).heads.isEmpty)
  }

  @Test func whatNobodyReadIsNotEvaluated() throws {
    #expect(Evaluation(InventedEvaluation.twentyTwo).heads.map(\.head) == [.design])
  }

  @Test func theLikeliestDesignIsJudgedAlsoWhereNoneWasSureEnough() throws {
    let records = [
      InventedEvaluation.record(1, read: .rct, judged: .cannotTell, probability: 0.25, likeliest: .rct),
      InventedEvaluation.record(2, read: .rct, judged: .cannotTell, probability: 0.25, likeliest: .animal),
      InventedEvaluation.record(3, read: .rct, judged: .rct, probability: 0.75, likeliest: .animal),
      InventedEvaluation.record(4, read: .rct, judged: .cannotTell, probability: 0.25),
    ]
    let calibration = try #require(try Self.head(.design, records).calibration)
    #expect(calibration.bins[2].right == Proportion(1, of: 2))
    #expect(calibration.bins[7].right == Proportion(1, of: 1))
    let sure = try #require(try Self.head(.design, records).riskCoverage).sure(at: 0.5)
    #expect(sure.coverage == Proportion(1, of: 4))
  }

  @Test func timingIsCountedWhereItApplies() throws {
    let pairs: [(MarkerTiming, MarkerTiming)] = [
      (.before, .before), (.before, .cannotTell), (.after, .before), (.notApplicable, .notApplicable),
      (.notApplicable, .cannotTell),
    ]
    let head = try Self.head(
      .markerTiming,
      pairs.enumerated().map { InventedEvaluation.record($0, read: .rct, judged: .rct, marker: $1) })
    let applicable = try #require(head.applicable)
    #expect(applicable.right == Proportion(1, of: 3))
    #expect(applicable.cannotTell == Proportion(1, of: 3))
    // Where the timing cannot be told, the judgement does not say which is likeliest.
    #expect(head.calibration?.total == 3)
    #expect(head.table.total == 5)
  }
}

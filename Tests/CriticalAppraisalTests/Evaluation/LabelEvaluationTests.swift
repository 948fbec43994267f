import Testing

@testable import CriticalAppraisal

/// Agreement with a careful reading, against figures worked out by hand.
@Suite struct LabelEvaluationTests {
  /// Of those read as a 4 are judged a and 1 b, of those read as b 2 are judged a, 3 b and 1 c; none is read as c.
  private static func evaluation() -> LabelEvaluation {
    var evaluation = LabelEvaluation(labels: ["a", "b", "c"])
    for (read, judged, times) in [("a", "a", 4), ("a", "b", 1), ("b", "a", 2), ("b", "b", 3), ("b", "c", 1)] {
      for _ in 0..<times { evaluation.count(read: read, judged: judged) }
    }
    return evaluation
  }

  @Test func theTableHasReadInRowsAndJudgedInColumns() {
    #expect(Self.evaluation().confusion == [[4, 1, 0], [2, 3, 1], [0, 0, 0]])
  }

  @Test func accuracyIsTheShareOfTheDiagonal() {
    let evaluation = Self.evaluation()
    #expect(evaluation.total == 11)
    #expect(evaluation.right == 7)
    #expect(abs(evaluation.accuracy - 7.0 / 11) < 1e-12)
    #expect(LabelEvaluation(labels: ["a"]).accuracy == 0)
  }

  @Test func precisionAndRecallAreWorkedOutALabelEach() throws {
    let scores = Self.evaluation().scores
    #expect(scores.map(\.support) == [5, 6, 0])
    #expect(scores.map(\.judged) == [6, 4, 1])
    #expect(scores.map(\.right) == [4, 3, 0])
    #expect(abs(try #require(scores[0].precision) - 4.0 / 6) < 1e-12)
    #expect(abs(try #require(scores[0].recall) - 4.0 / 5) < 1e-12)
    #expect(abs(scores[0].f1 - 8.0 / 11) < 1e-12)
    #expect(abs(scores[1].f1 - 0.6) < 1e-12)
    #expect(scores[2].precision == 0)
    #expect(scores[2].recall == nil)
    #expect(scores[2].f1 == 0)
  }

  @Test(arguments: [(1, (8.0 / 11 + 0.6) / 2), (6, 0.6), (7, 0)])
  func macroF1IsTheMeanOverLabelsWithEnoughRecords(least: Int, expected: Double) {
    #expect(abs(Self.evaluation().macroF1(leastSupport: least) - expected) < 1e-12)
  }

  @Test func aLabelThatIsNoneOfTheTableIsNotCounted() {
    var evaluation = LabelEvaluation(labels: ["a"])
    evaluation.count(read: "x", judged: "a")
    evaluation.count(read: "a", judged: "x")
    #expect(evaluation.total == 0)
  }
}

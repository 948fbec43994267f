import Testing

@testable import CriticalAppraisal

@Suite struct ProbabilityTests {
  @Test(
    arguments: [
      ([0, 0], [0.5, 0.5]), ([1, 0], [0.7310586, 0.2689414]), ([1000, 0], [1, 0]), ([-1000, -1000], [0.5, 0.5]),
      ([0.6931472, 0, 0], [0.5, 0.25, 0.25]), ([3], [1]), ([], []),
    ] as [([Float], [Float])])
  func logOddsBecomeProbabilities(scores: [Float], expected: [Float]) {
    let values = Softmax.probabilities(scores)
    #expect(values.count == expected.count)
    for (value, want) in zip(values, expected) { #expect(abs(value - want) < 1e-6) }
  }

  @Test func probabilitiesAddUpToOneWhateverTheScores() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let values = Softmax.probabilities((0..<21).map { _ in Float.random(in: -40...40, using: &generator) })
      #expect(abs(values.reduce(0, +) - 1) < 1e-5)
      #expect(values.allSatisfy { (0...1).contains($0) })
    }
  }

  @Test func theLikeliestStandFirstAndEqualOnesInTheirOrder() {
    let probabilities = Probabilities(labels: ["a", "b", "c", "d"], values: [0.2, 0.3, 0.3, 0.2], columns: 0..<4)
    #expect(probabilities.best(3).map(\.label) == ["b", "c", "a"])
    #expect(probabilities.best(9).map(\.label) == ["b", "c", "a", "d"])
    #expect(probabilities["c"] == 0.3)
    #expect(probabilities["x"] == 0)
  }

  /// A cue that speaks for a label and its rivals alike is no reason for it.
  @Test func weighingSetsALabelAgainstItsRivals() {
    let probabilities = Probabilities(labels: ["a", "b", "c"], values: [0.5, 0.4, 0.1], columns: 2..<5)
    let weigh = probabilities.weigh(for: "a")
    #expect(weigh[2] == 1)
    #expect(abs(weigh[3] + 0.8) < 1e-6)
    #expect(abs(weigh[4] + 0.2) < 1e-6)
    #expect(abs(weigh.sum()) < 1e-6)
    let sure = Probabilities(labels: ["a", "b"], values: [1, 0], columns: 0..<2).weigh(for: "a")
    #expect(sure[0] == 1 && sure[1] == 0)
  }
}

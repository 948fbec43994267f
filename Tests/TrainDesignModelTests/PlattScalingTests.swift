import Testing

@testable import train_design_model

@Suite struct PlattScalingTests {
  /// Scores of -2, 0 and 2, of which 1, 5 and 9 in ten are so: the line through their log-odds has slope ln 9 / 2.
  @Test func theLineGoesThroughTheLogOdds() {
    var scored: [(score: Float, isSo: Bool)] = []
    for (score, so) in [(Float(-2), 10), (0, 50), (2, 90)] {
      for index in 0..<100 { scored.append((score, index < so)) }
    }
    let line = PlattScaling(scored)
    #expect(abs(line.slope - 1.0986) < 0.05)
    #expect(abs(line.intercept) < 0.01)
  }

  /// Where a score tells everything the targets of the source keep the line from growing without end.
  @Test func whatCanBeToldWhollyKeepsAFiniteLine() {
    let line = PlattScaling((0..<40).map { (Float($0 < 10 ? 1 : -1), $0 < 10) })
    #expect(line.slope.isFinite && line.slope > 1 && line.slope < 10)
    #expect(line.slope + line.intercept > 2 && -line.slope + line.intercept < -3)
  }
}

extension Proportion {
  /// The interval of Agresti and Coull, clamped to 0 and 1: Wilson's centre, with a normal interval around it.
  ///
  /// ñ = n + z², p̃ = (x + z²/2)/ñ, p̃ ± z·√(p̃(1−p̃)/ñ). For comparison with other programs; nil where the total is 0, the
  /// count no part of it, or the level not between 0 and 1. (Agresti A, Coull BA. Am Stat 1998;52:119-126.)
  package func agrestiCoull(level: Double = 0.95) -> ClosedRange<Double>? {
    guard isPart, let z = StandardNormal.twoSided(level: level) else { return nil }
    let number = Double(total) + z * z
    let centre = (Double(count) + z * z / 2) / number
    let half = z * (centre * (1 - centre) / number).squareRoot()
    return (centre - half...centre + half).clamped(to: 0...1)
  }
}

internal import Effects

/// An effect estimate in one line: `OR 0.62 (95 % CI 0.40 to 0.97), P = 0.04`.
enum EffectWords {
  static func text(_ estimate: EffectEstimate) -> String {
    let adjusted = estimate.isAdjusted ? "adjusted " : ""
    var text = "\(adjusted)\(estimate.measure.rawValue) \(EffectJSON.text(estimate.value))"
    if let interval = estimate.interval {
      let level = estimate.level.map { "\($0) % CI" } ?? "interval"
      text += " (\(level) \(EffectJSON.text(interval.lowerBound)) to \(EffectJSON.text(interval.upperBound)))"
    }
    if let p = estimate.p { text += ", P \(p.relation.rawValue) \(EffectJSON.text(p.value))" }
    return text
  }
}

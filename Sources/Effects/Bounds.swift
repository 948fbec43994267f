/// The two numbers of an interval.
struct Bounds {
  /// The ways to read them, the likeliest first: a dash is a sign or a mere dash.
  var readings: [ClosedRange<Double>] = []

  /// Passes two numbers with a mark or word of range between them, if the measure can have them.
  init?(_ cursor: inout Cursor, of measure: EffectEstimate.Measure, isExplicit: Bool) {
    var next = cursor
    guard let low = Bound(&next, of: measure) else { return nil }
    guard let mark = Self.takeRange(&next, isExplicit: isExplicit), let high = Bound(&next, of: measure) else {
      return nil
    }
    // "1, 2" may be a list or a note; so may "1.2, 1.5, 1.9".
    let isPlain = !low.number.hasDecimals && !high.number.hasDecimals
    if !isExplicit, isPlain, mark != .dash, measure.isRatio { return nil }
    if next.mark() == .dash || next.mark() == .slash, next.number(1) != nil { return nil }
    if low.number.isGrouped || high.number.isGrouped { return nil }
    for low in low.values {
      for high in high.values {
        let reading = min(low, high)...max(low, high)
        if low != high, !readings.contains(reading) { readings.append(reading) }
      }
    }
    if measure.isRatio { readings.removeAll { $0.lowerBound < 0 } }
    // No ratio has a unit.
    if measure.isRatio, [.unit, .vital, .diffusion].contains(next.word()) { readings = [] }
    cursor = next
  }

  /// The first reading that holds a value.
  func holding(_ value: Double) -> ClosedRange<Double>? { readings.first { $0.contains(value) } }

  /// Passes what stands between two bounds and returns its mark; a dash for "to".
  private static func takeRange(_ cursor: inout Cursor, isExplicit: Bool) -> Mark? {
    switch cursor.kind() {
    case .mark(let mark) where [.dash, .tilde, .semicolon, .comma].contains(mark):
      cursor.index += 1
      cursor.take(.to)
      return mark
    case .mark(.colon) where isExplicit, .mark(.slash) where isExplicit, .word(.and) where isExplicit:
      cursor.index += 1
      return .other
    case .word(.to):
      cursor.index += 1
      return .dash
    default: return nil
    }
  }
}

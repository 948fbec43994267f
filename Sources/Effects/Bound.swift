/// A bound of an interval as printed.
struct Bound {
  /// The number without its sign.
  var number: Number
  /// Whether a dash stands before it.
  private var isSigned = false

  /// Passes a number with its sign, and the unit or percent sign of a difference.
  init?(_ cursor: inout Cursor, of measure: EffectEstimate.Measure) {
    var next = cursor
    if next.take(.dash) { isSigned = true } else { next.take(.plus) }
    guard let number = next.number() else { return nil }
    self.number = number
    next.index += 1
    if next.mark() == .percent {
      if measure.isRatio { return nil }
      next.index += 1
    }
    if next.token?.isSpaced == false, case .word = next.kind(), measure.isRatio { return nil }
    // "0.2 mmHg to 3.4 mmHg"
    if !measure.isRatio, next.word() == .unit || next.word() == .other, next.word(1) == .to { next.index += 1 }
    cursor = next
  }

  /// The values it may have: a dash is a sign, or it is one that joins, as in "CI - 1.2-1.9".
  var values: [Double] { isSigned ? [-number.value, number.value] : [number.value] }
}

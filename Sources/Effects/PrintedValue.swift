/// The number that stands for a measure.
struct PrintedValue {
  /// The number without its sign.
  var number: Number
  /// The token of the number or of its sign.
  var start: Int
  /// Whether a dash stands before it, which is its sign or joins it to the name.
  var isSigned: Bool
  /// Whether a verb or sign says that it is the value: "was 1.5".
  var isBehindVerb = false
  /// Whether only words that join stand between the name and it.
  var isNear: Bool

  /// The values it may have for a measure, the likeliest first.
  func readings(of measure: EffectEstimate.Measure) -> [Double] {
    if measure.isRatio { return number.value > 0 && !number.isGrouped ? [number.value] : [] }
    return isSigned ? [-number.value, number.value] : [number.value]
  }

  /// Passes a number with its sign, unless what stands behind shows that it is no value of the measure.
  init?(_ cursor: inout Cursor, of measure: EffectEstimate.Measure, isNear: Bool) {
    var next = cursor
    start = next.index
    isSigned = next.take(.dash)
    if !isSigned { next.take(.plus) }
    guard let number = next.number() else { return nil }
    self.number = number
    self.isNear = isNear
    isBehindVerb = ValueGrammar.isVerb(cursor.kind(-1))
    next.index += 1
    if Self.isPart(next, ofRatio: measure.isRatio) { return nil }
    if !measure.isRatio, Self.isDirected(next) { return nil }
    if next.mark() == .percent { next.index += 1 }
    cursor = next
  }

  /// Whether a word gives a difference its direction, "3.2 points lower": the sign is in doubt.
  private static func isDirected(_ cursor: Cursor) -> Bool {
    for offset in 0..<4 {
      if cursor.word(offset) == .comparative { return true }
      if cursor.mark(offset) != .percent, cursor.word(offset) == nil { return false }
    }
    return false
  }

  /// Whether a number goes on as a share, a range, a fraction or a power, or carries a unit no ratio has.
  private static func isPart(_ cursor: Cursor, ofRatio isRatio: Bool) -> Bool {
    switch cursor.kind() {
    case .mark(.percent): return isRatio || cursor.mark(1) == .dash && cursor.number(2) != nil
    case .mark(.slash), .mark(.times), .mark(.caret): return isRatio
    case .mark(.dash), .mark(.tilde): return cursor.number(1) != nil || cursor.mark(1) == .dash
    case .mark(.plusMinus): return isRatio
    case .word(.to): return cursor.number(1) != nil || cursor.mark(1) == .dash
    case .word(.unit), .word(.vital), .word(.diffusion): return isRatio
    case .word: return isRatio && cursor.token?.isSpaced == false
    default: return false
    }
  }
}

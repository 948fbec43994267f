/// Reads P values.
enum PValueGrammar {
  /// Passes a P value: "P < 0.05", "p-value of .03", "P=2.1 × 10-8".
  static func pValue(_ cursor: inout Cursor) -> PValue? {
    var next = cursor
    guard takeName(&next) else { return nil }
    takePurpose(&next)
    next.skip([.mark(.comma), .mark(.colon), .word(.of), .word(.be), .word(.equal)], atMost: 2)
    var relation = PValue.Relation.equal
    if case .relation(let printed) = next.mark() {
      relation = printed
      next.index += 1
    } else if next.token?.isSpaced != true && next.index == cursor.index + 1 {
      return nil
    }
    guard let number = next.number() else { return nil }
    next.index += 1
    let value = number.value / scale(&next, of: number)
    guard 0...1 ~= value, next.mark() != .percent, !isList(next), !isForTrend(next) else { return nil }
    cursor = next
    return PValue(relation, value)
  }

  /// Passes the letter P with what stands about it: "log-rank P", "p-value".
  private static func takeName(_ cursor: inout Cursor) -> Bool {
    // "log-rank P", "two-sided P", "2-sided P"
    if cursor.number() != nil, cursor.mark(1) == .dash, cursor.word(2) == .test { cursor.index += 2 }
    cursor.skip([.word(.test), .word(.logarithm), .mark(.dash)], atMost: 6)
    if cursor.take(.pValue) { return true }
    guard cursor.take(.letterP) else { return false }
    var next = cursor
    next.take(.dash)
    if next.take(.value) { cursor = next }
    return true
  }

  /// Passes "for superiority"; a P value for trend or interaction is not that of the estimate.
  private static func takePurpose(_ cursor: inout Cursor) {
    guard cursor.word() == .preposition, cursor.word(1) == .other else { return }
    cursor.index += 2
  }

  /// "P = 0.03 and 0.01" belong to several estimates.
  private static func isList(_ cursor: Cursor) -> Bool {
    switch cursor.kind() {
    case .word(.and): return cursor.number(1) != nil || (cursor.mark(1).map(isRelation) ?? false)
    case .mark(.comma):
      return cursor.number(1) != nil && cursor.mark(2) != .percent && cursor.mark(2) != .dash
        || (cursor.mark(1).map(isRelation) ?? false)
    default: return false
    }
  }

  /// Whether a mark compares.
  private static func isRelation(_ mark: Mark) -> Bool {
    if case .relation = mark { return true }
    return false
  }

  /// Whether a P value is that of a trend or an interaction: "P = 0.03 for trend".
  private static func isForTrend(_ cursor: Cursor) -> Bool {
    cursor.word() == .trend || cursor.word() == .preposition && cursor.word(1) == .trend
  }

  /// Passes a negative power of ten and returns what it divides by: "× 10-8", "x 10(-8)", "E-08", "10-8".
  private static func scale(_ cursor: inout Cursor, of number: Number) -> Double {
    var next = cursor
    if next.take(.times) || next.take(.letterX) {
      guard next.number()?.value == 10 else { return 1 }
      next.index += 1
    } else if number.value == 10 {
      guard let exponent = exponent(&next) else { return 1 }
      cursor = next
      return Decimal.power(exponent + 1)
    } else if !(next.token?.isSpaced == false && next.take(.letterE)) {
      return 1
    }
    guard let exponent = exponent(&next) else { return 1 }
    cursor = next
    return Decimal.power(exponent)
  }

  /// Passes a negative exponent and returns its size.
  private static func exponent(_ cursor: inout Cursor) -> Int? {
    var next = cursor
    next.take(.caret)
    let isOpen = next.take(.open)
    guard next.take(.dash), let number = next.number(), 1...300 ~= number.value, !number.hasDecimals else { return nil }
    next.index += 1
    if isOpen { next.take(.close) }
    cursor = next
    return Int(number.value)
  }
}

/// Passes what stands between a value and its interval or P value.
extension Tail {
  /// Passes a test statistic: "z = 2.5".
  static func skipStatistic(_ cursor: inout Cursor) -> Bool {
    var next = cursor
    guard next.take(.testStatistic), next.take(.relation(.equal)) else { return false }
    next.take(.dash)
    guard next.number() != nil else { return false }
    next.index += 1
    cursor = next
    return true
  }

  /// Passes the marks and words that stand before an interval or P value; returns whether brackets open at the end.
  static func skipSeparators(_ cursor: inout Cursor) -> Bool {
    cursor.skip(
      [
        .mark(.comma), .mark(.semicolon), .mark(.colon), .mark(.open), .mark(.close), .mark(.relation(.equal)),
        .word(.with), .word(.and), .word(.article), .word(.at),
      ], atMost: 5)
    return cursor.mark(-1) == .open
  }

  /// Passes a unit and the bracket behind it: "3.2 kg/m2 (1.1 to 5.3)".
  static func skipUnit(_ cursor: inout Cursor) -> Bool {
    var next = cursor
    next.skip([.word(.unit), .word(.vital), .word(.diffusion), .mark(.slash), .word(.other)], atMost: 4)
    guard next.take(.open) else { return false }
    cursor = next
    return true
  }

  /// Passes a unit or a phrase behind a value: "1.05 per year of age, 95% CI", "1.8 in women (95% CI".
  static func skipPhrase(_ cursor: inout Cursor) -> Bool {
    let start = cursor.index
    while cursor.index < start + 14 {
      switch cursor.kind() {
      case .word(.other), .word(.unit), .word(.per), .word(.in), .word(.preposition), .word(.article), .word(.of),
        .word(.group), .word(.risk), .word(.statistic), .word(.hazard), .word(.odds), .word(.reduction), .word(.to),
        .mark(.dash), .mark(.slash), .mark(.percent), .mark(.plusMinus), .mark(.apostrophe), .word(.letterD),
        .word(.with), .mark(.caret), .word(.vital), .word(.heart), .word(.respiratory), .word(.diffusion),
        .word(.deviation), .word(.adjusted), .word(.response), .word(.pregnancy), .word(.test), .word(.absolute),
        .word(.comparative),
        .word(.incidence),
        .word(.relative):
        cursor.index += 1
      case .number where cursor.index > start: cursor.index += 1
      case .mark(.open):
        guard let close = cursor.placeOfClose(), close < start + 14, !holdsTail(cursor, until: close) else {
          return cursor.index > start
        }
        cursor.index = close + 1
      default: return cursor.index > start
      }
    }
    return false
  }

  /// Whether brackets hold an interval or a P value.
  private static func holdsTail(_ cursor: Cursor, until close: Int) -> Bool {
    var next = cursor
    next.index += 1
    while next.index < close {
      var behind = next
      if IntervalHeader(&behind) != nil || PValueGrammar.pValue(&behind) != nil { return true }
      next.index += 1
    }
    return false
  }
}

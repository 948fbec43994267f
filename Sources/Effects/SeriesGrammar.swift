/// Reads further estimates of the same measure: "1.5 (95% CI 1.2-1.9) in men and 1.8 (1.3-2.4) in women".
enum SeriesGrammar {
  /// Passes what joins the next value to the estimate before; the value must follow, with its own interval.
  ///
  /// `name` is the token at which the first estimate begins: what stands outside its brackets is another thing.
  static func next(_ cursor: inout Cursor, _ measure: EffectEstimate.Measure, name: Int) -> PrintedValue? {
    var next = cursor
    var joint: Int?
    let start = next.index
    while next.index < start + 14, PrintedSlice.isBalanced(next.tokens[name..<min(next.index, next.tokens.count)]) {
      var behind = next
      if let joint, isPlace(next, joint), let value = PrintedValue(&behind, of: measure, isNear: true) {
        // "45 (30-60)" may count something else.
        guard value.number.hasDecimals || !measure.isRatio else { return nil }
        cursor = behind
        return value
      }
      switch next.kind() {
      case .mark(.comma), .mark(.semicolon), .word(.and): joint = next.index
      case .mark(.open) where measure.isRatio: joint = next.index
      case .mark(.close), .mark(.dash), .mark(.slash), .mark(.colon), .word(.other), .word(.preposition), .word(.in),
        .word(.article), .word(.group), .word(.of), .word(.to), .word(.at), .word(.with), .word(.per), .word(.risk),
        .word(.test), .word(.comparative), .word(.all), .word(.unit), .mark(.relation), .number:
        break
      default: return nil
      }
      next.index += 1
    }
    return nil
  }

  /// Whether a value may stand here: at once behind the joint, in its brackets, or behind "in women" or "women:".
  private static func isPlace(_ cursor: Cursor, _ joint: Int) -> Bool {
    if cursor.index == joint + 1 { return true }
    switch cursor.kind(-1) {
    case .mark(.colon), .mark(.relation(.equal)): return true
    case .word(.of), .word(.to), .word(.at), .word(.with), .mark(.dash), .mark(.relation): return false
    default: break
    }
    switch cursor.tokens[joint].kind == .mark(.open) ? .word(.in) : cursor.tokens[joint + 1].kind {
    case .word(.in), .word(.preposition): return cursor.mark() != .dash || cursor.token?.isSpaced == true
    default: return false
    }
  }
}

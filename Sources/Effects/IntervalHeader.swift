/// The words before the bounds of an interval: "95% CI".
struct IntervalHeader {
  /// The level in percent; nil if none is printed.
  var level: Int?
  /// Whether its level is printed and no whole number of percent.
  var hasOddLevel = false

  /// Passes a header with its definition: "95% confidence interval (CI)".
  init?(_ cursor: inout Cursor) {
    var next = cursor
    takeLevel(&next)
    guard Self.takeName(&next) else { return nil }
    takeDefinition(&next)
    // "CI95%", "CI95" and "CI (95%)", but not "CI 95-102".
    var behind = next
    behind.take(.open)
    let isLevel = behind.mark(1) == .percent || behind.token?.isSpaced == false && behind.mark(1) != .dash
    if level == nil, behind.number() != nil, isLevel, takeLevel(&behind) {
      behind.take(.close)
      next = behind
    }
    cursor = next
  }

  /// Passes a level with its sign: "95%".
  @discardableResult
  private mutating func takeLevel(_ cursor: inout Cursor) -> Bool {
    guard let number = cursor.number(), 50..<100 ~= number.value else { return false }
    var next = cursor
    next.index += 1
    // "95 per cent c.i."
    let hasPercent = next.take(.percent) || next.take(.unit) || next.take(.per) && next.take(.cent)
    next.take(.dash)
    // "95 CI" lacks its sign; a level without either is another number.
    guard hasPercent || number.value == 95 || number.value == 99 || number.value == 90 else { return false }
    if number.hasDecimals { hasOddLevel = true } else { level = Int(number.value) }
    cursor = next
    return true
  }

  /// Passes the name of an interval: "CI", "confidence limits", "C.I.".
  private static func takeName(_ cursor: inout Cursor) -> Bool {
    if cursor.take(.intervalAbbreviation) { return true }
    var next = cursor
    switch (next.word(), next.word(1)) {
    case (.confidence, .interval), (.confidence, .limits), (.credible, .interval):
      next.index += 2
    case (.confidence, .intervalAbbreviation): next.index += 2
    case (.letterC, _):
      // "C.I."
      next.index += 1
      guard next.take(.stop), next.take(.letterI) else { return false }
      next.take(.stop)
    default: return false
    }
    cursor = next
    return true
  }

  /// Passes the abbreviation behind a name: "(CI)", "[95% CI]".
  private mutating func takeDefinition(_ cursor: inout Cursor) {
    var next = cursor
    guard next.take(.open) || next.take(.comma) else { return }
    let isOpen = next.mark(-1) == .open
    let known = level
    takeLevel(&next)
    if known != nil { level = known }
    guard next.take(.intervalAbbreviation) || (isOpen && next.token?.isAcronym == true && skip(&next)) else { return }
    if !isOpen || next.take(.close) { cursor = next }
  }

  /// Passes a token, whatever it is.
  private func skip(_ cursor: inout Cursor) -> Bool {
    cursor.index += 1
    return true
  }
}

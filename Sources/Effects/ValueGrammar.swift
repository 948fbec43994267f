/// Finds the value of a measure behind its name.
enum ValueGrammar {
  /// The value next to the name: "OR = 1.5", "odds ratio was 1.5".
  static func near(_ cursor: inout Cursor, of measure: EffectEstimate.Measure) -> PrintedValue? {
    var next = cursor
    for _ in 0..<7 {
      switch next.kind() {
      case .mark(.semicolon) where next.index == cursor.index: next.index += 1
      case .mark(.relation(.equal)), .mark(.colon), .mark(.comma), .mark(.open), .mark(.tilde), .mark(.close):
        next.index += 1
      case .word(.of), .word(.be), .word(.equal), .word(.to), .word(.approximately), .word(.article), .word(.estimate),
        .word(.value):
        next.index += 1
      default: break
      }
    }
    guard let value = PrintedValue(&next, of: measure, isNear: true) else { return nil }
    cursor = next
    return value
  }

  /// The places behind the name where the value may stand: "hazard ratio for death in either group, 0.73".
  static func far(_ cursor: Cursor, of measure: EffectEstimate.Measure) -> [(value: PrintedValue, end: Cursor)] {
    var next = cursor
    next.take(.close)
    guard isStart(next) else { return [] }
    var found: [(value: PrintedValue, end: Cursor)] = []
    let limit = min(next.tokens.count, next.index + 45)
    while next.index < limit, !isEnd(next) {
      if next.mark() == .open, let close = next.placeOfClose() {
        next.index = close + 1
        continue
      }
      var behind = next
      let isBehindVerb = isVerb(next.kind(-1))
      // "IL-6", "group 1-3": a dash is a sign behind a space only.
      let isSigned = next.mark() == .dash && next.token?.isSpaced == true && next.number(1) != nil
      if isBehindVerb || isSigned || next.number() != nil && next.mark(-1) != .dash,
        let value = PrintedValue(&behind, of: measure, isNear: false)
      {
        found.append((value, behind))
        if isBehindVerb { break }
      }
      next.index += 1
    }
    return found
  }

  /// Whether words begin that tell what a measure is of: "for death".
  private static func isStart(_ cursor: Cursor) -> Bool {
    switch cursor.kind() {
    case .word(.preposition), .word(.in), .word(.of), .word(.per), .word(.with), .word(.between), .word(.at): true
    case .word(.adjusted), .mark(.slash), .mark(.open): true
    default: false
    }
  }

  /// Another measure, statistic or clause begins.
  private static func isEnd(_ cursor: Cursor) -> Bool {
    switch cursor.kind() {
    case .abbreviation, .mark(.stop), .mark(.semicolon), .mark(.close): true
    case .word(.clause), .word(.statistic), .word(.method), .word(.spread), .word(.intervalAbbreviation),
      .word(.confidence), .word(.letterP), .word(.pValue), .word(.respectively):
      true
    case .word(.mean): true
    default: NamePhrases.match(cursor) != nil
    }
  }

  /// Whether a token says that the value follows.
  static func isVerb(_ kind: Token.Kind?) -> Bool {
    switch kind {
    case .word(.be), .word(.equal), .mark(.relation(.equal)), .mark(.colon): true
    default: false
    }
  }
}

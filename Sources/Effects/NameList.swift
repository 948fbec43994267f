/// Names that stand together before their values: "the odds ratio and risk ratio were 2.1 (...) and 1.6 (...)".
struct NameList {
  /// The names that no value has followed yet.
  private(set) var names: [MeasureName] = []
  /// The token behind the last name.
  private var end = 0

  /// Adds a name, which begins a new list unless it is joined to the names before.
  mutating func add(_ name: MeasureName, until end: Int, in tokens: [Token]) {
    if !isJoined(name, in: tokens) { names = [] }
    names += Self.variants(of: name, in: tokens)
    self.end = end
  }

  /// Drops the names.
  mutating func clear() { names = [] }

  /// "Crude and adjusted odds ratios" are two names.
  private static func variants(of name: MeasureName, in tokens: [Token]) -> [MeasureName] {
    guard name.start >= 2, tokens[name.start - 1].kind == .word(.and) else { return [name] }
    var first = name
    switch (tokens[name.start - 2].kind, name.isAdjusted) {
    case (.word(.crude), true): first.isAdjusted = false
    case (.word(.adjusted), false): first.isAdjusted = true
    default: return [name]
    }
    return [first, name]
  }

  /// Whether "and" and no value stands between the names and the next one.
  private func isJoined(_ name: MeasureName, in tokens: [Token]) -> Bool {
    guard !names.isEmpty, end <= name.start else { return false }
    var hasAnd = false
    for token in tokens[end..<name.start] {
      switch token.kind {
      case .word(.and): hasAnd = true
      case .word(.other), .word(.article), .word(.of), .word(.preposition), .word(.in), .word(.risk), .word(.estimate),
        .word(.crude), .word(.adjusted), .mark(.comma), .mark(.dash), .mark(.close):
        break
      default: return false
      }
    }
    return hasAnd
  }
}

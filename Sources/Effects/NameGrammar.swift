/// Reads the names of measures.
enum NameGrammar {
  /// Passes the name that begins at the next token, with the abbreviation that it defines.
  static func name(_ cursor: inout Cursor) -> MeasureName? {
    var next = cursor
    guard var name = spelledOut(&next) ?? abbreviated(&next) else { return nil }
    let isOther = isOtherMeasure(behind: next) || hasPrefixOfOther(cursor)
    adjust(&name, cursor, &next)
    cursor = next
    return isOther ? nil : name
  }

  /// Passes a name that is written out.
  private static func spelledOut(_ cursor: inout Cursor) -> MeasureName? {
    guard let (measure, end) = NamePhrases.match(cursor) else { return nil }
    var name = MeasureName(measure: measure, isAdjusted: false, isSpelledOut: true, start: cursor.index)
    cursor.index = end
    takeDefinition(&cursor, &name)
    return name
  }

  /// Passes an abbreviation.
  private static func abbreviated(_ cursor: inout Cursor) -> MeasureName? {
    guard let abbreviation = cursor.abbreviation() else { return nil }
    let name = MeasureName(
      measure: abbreviation.measure, isAdjusted: abbreviation.isAdjusted, isSpelledOut: false, start: cursor.index)
    cursor.index += 1
    return name
  }

  /// Passes the abbreviation behind a name, in brackets that may go on with the estimate: "(OR)", "(OR 1.5; ...".
  private static func takeDefinition(_ cursor: inout Cursor, _ name: inout MeasureName) {
    var next = cursor
    let isOpen = next.take(.open)
    if !isOpen { next.take(.comma) }
    if isOpen, case .word(.adjusted) = next.kind() { next.index += 1 }
    next.take(.stop)
    if let abbreviation = next.abbreviation() {
      // "odds ratio (OR) OR" is none; "rate ratio (RR)" defines RR anew.
      guard isOpen || abbreviation.measure == name.measure else { return }
      name.isAdjusted = name.isAdjusted || abbreviation.isAdjusted
    } else if !(isOpen && next.word() == .other && next.token?.isAcronym == true && next.mark(1) == .close) {
      return
    }
    name.definition = next.index
    next.index += 1
    if isOpen { next.take(.close) }
    cursor = next
  }

  /// "Relative risk reduction" is another measure.
  private static func isOtherMeasure(behind cursor: Cursor) -> Bool {
    cursor.word() == .reduction || cursor.word() == .difference || cursor.word() == .ratio
  }

  /// "Log odds ratio" and "diagnostic odds ratio" are other measures, and "mean heart rate ratio" is none.
  private static func hasPrefixOfOther(_ cursor: Cursor) -> Bool {
    switch cursor.mark(-1) == .open || cursor.mark(-1) == .dash ? cursor.word(-2) : cursor.word(-1) {
    case .logarithm, .diagnostic, .heart: true
    default: false
    }
  }

  /// Finds "adjusted" before the name, behind it, and in "in adjusted analysis (OR".
  private static func adjust(_ name: inout MeasureName, _ cursor: Cursor, _ next: inout Cursor) {
    var place = cursor.index - 1
    for _ in 0..<6 {
      guard place >= 0 else { break }
      switch cursor.tokens[place].kind {
      case .word(.adjusted):
        name.isAdjusted = true
        name.start = place
      case .word(.crude): name.start = place
      case .word(.other), .word(.estimate), .mark(.dash), .mark(.stop):
        place -= 1
        continue
      default: break
      }
      break
    }
    // "Multivariable-adjusted" and "fully adjusted" begin with their first word; "age-adjusted" does not.
    if name.start >= 2, cursor.tokens[name.start - 1].kind == .mark(.dash),
      cursor.tokens[name.start - 2].kind == .word(.adjusted)
    {
      name.start -= 2
    }
    if cursor.mark(-1) == .open, cursor.word(-2) == .analysis, cursor.word(-3) == .adjusted { name.isAdjusted = true }
    takeSuffix(&name, &next)
  }

  /// Passes "adj" behind a name: "OR[adj]", "OR adj.".
  private static func takeSuffix(_ name: inout MeasureName, _ cursor: inout Cursor) {
    var next = cursor
    let isOpen = next.take(.open)
    if !isOpen { next.take(.dash) }
    guard next.take(.adjusted) else { return }
    name.isAdjusted = true
    if isOpen ? next.take(.close) : next.word() != .preposition { cursor = next }
  }
}

/// Tells "OR" the conjunction from the odds ratio.
enum Conjunction {
  /// Whether an "OR" stands between words of capitals, as in a heading, with no value at once behind it.
  static func isJoined(_ name: MeasureName, _ cursor: Cursor) -> Bool {
    guard !name.isSpelledOut, name.start > 0, let token = cursor.token else { return false }
    return cursor.tokens[name.start - 1].isAcronym && token.isAcronym && cursor.abbreviation() == nil
      && cursor.word() != .intervalAbbreviation
  }
}

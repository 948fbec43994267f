/// The bytes of an estimate.
enum PrintedSlice {
  /// The bytes from a token until a cursor, with the brackets that close what was opened.
  static func range(from start: Int, to cursor: Cursor) -> Range<Int> {
    var depth = 0
    var end = cursor.index
    for token in cursor.tokens[start..<end] {
      if token.kind == .mark(.open) { depth += 1 }
      if token.kind == .mark(.close) { depth = max(0, depth - 1) }
    }
    while depth > 0, let close = close(cursor, from: end) {
      end = close + 1
      depth -= 1
    }
    return cursor.tokens[start].range.lowerBound..<cursor.tokens[end - 1].range.upperBound
  }

  /// Whether no bracket closes that did not open: "mean difference) was 0.3".
  static func isBalanced(_ tokens: ArraySlice<Token>) -> Bool {
    var depth = 0
    for token in tokens {
      if token.kind == .mark(.open) { depth += 1 }
      if token.kind == .mark(.close) { depth -= 1 }
      if depth < 0 { return false }
    }
    return true
  }

  /// The closing bracket that is next, behind a unit at most: "[0.9-2.2 units]".
  private static func close(_ cursor: Cursor, from end: Int) -> Int? {
    for place in end..<min(end + 4, cursor.tokens.count) {
      switch cursor.tokens[place].kind {
      case .mark(.close): return place
      case .word(.unit), .word(.other), .mark(.percent), .mark(.slash): continue
      default: return nil
      }
    }
    return nil
  }
}

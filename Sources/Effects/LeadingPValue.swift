/// The P value before a name: "(P = 0.03; OR 1.5)".
enum LeadingPValue {
  /// The P value that opens the brackets in which a name follows, and the token where it begins.
  static func find(before name: MeasureName, in tokens: [Token]) -> (p: PValue, start: Int)? {
    for start in stride(from: name.start - 3, through: max(1, name.start - 12), by: -1) {
      guard tokens[start - 1].kind == .mark(.open) else { continue }
      var cursor = Cursor(tokens: tokens, index: start)
      guard let p = PValueGrammar.pValue(&cursor) else { return nil }
      cursor.skip([.mark(.comma), .mark(.semicolon), .word(.with)], atMost: 2)
      return cursor.index == name.start ? (p, start) : nil
    }
    return nil
  }
}

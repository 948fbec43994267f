/// A place among the tokens of a sentence.
struct Cursor {
  /// The tokens of the sentence.
  let tokens: [Token]
  /// The place of the next token.
  var index: Int

  /// The next token; nil at the end.
  var token: Token? { index < tokens.count ? tokens[index] : nil }

  /// The kind of a token, counted from the next one.
  func kind(_ offset: Int = 0) -> Token.Kind? {
    tokens.indices.contains(index + offset) ? tokens[index + offset].kind : nil
  }

  /// The word a token is, counted from the next one.
  func word(_ offset: Int = 0) -> Word? {
    if case .word(let word) = kind(offset) { return word }
    return nil
  }

  /// The mark a token is, counted from the next one.
  func mark(_ offset: Int = 0) -> Mark? {
    if case .mark(let mark) = kind(offset) { return mark }
    return nil
  }

  /// The number a token is, counted from the next one.
  func number(_ offset: Int = 0) -> Number? {
    if case .number(let number) = kind(offset) { return number }
    return nil
  }

  /// The abbreviation a token is, counted from the next one.
  func abbreviation(_ offset: Int = 0) -> Abbreviation? {
    if case .abbreviation(let abbreviation) = kind(offset) { return abbreviation }
    return nil
  }

  /// Passes a mark if it is next.
  @discardableResult
  mutating func take(_ mark: Mark) -> Bool { take(.mark(mark)) }

  /// Passes a word if it is next.
  @discardableResult
  mutating func take(_ word: Word) -> Bool { take(.word(word)) }

  /// Passes a token of a kind if it is next.
  private mutating func take(_ kind: Token.Kind) -> Bool {
    guard self.kind() == kind else { return false }
    index += 1
    return true
  }

  /// Passes all next tokens of some kinds, a few at most.
  mutating func skip(_ kinds: [Token.Kind], atMost limit: Int = 8) {
    for _ in 0..<limit {
      guard let kind = kind(), kinds.contains(kind) else { return }
      index += 1
    }
  }

  /// Where the brackets close that open at the next token; nil if they stay open.
  func placeOfClose() -> Int? {
    var depth = 0
    for place in index..<tokens.count {
      if tokens[place].kind == .mark(.open) { depth += 1 }
      if tokens[place].kind == .mark(.close) {
        depth -= 1
        if depth == 0 { return place }
      }
    }
    return nil
  }
}

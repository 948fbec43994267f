/// The kinds of tokens.
extension Token {
  /// What a token is.
  enum Kind: Equatable {
    /// A word, by what it means to the grammar.
    case word(Word)
    /// An abbreviation of a measure, as "aOR".
    case abbreviation(Abbreviation)
    /// A number without its sign.
    case number(Number)
    /// A mark or sign.
    case mark(Mark)
  }
}

/// A word, a number or a mark of a sentence.
struct Token {
  /// What it is.
  var kind: Kind
  /// Its bytes.
  var range: Range<Int>
  /// Whether white space stands before it.
  var isSpaced: Bool
  /// Whether it is a word with two capital letters or more, as abbreviations are.
  var isAcronym = false
}

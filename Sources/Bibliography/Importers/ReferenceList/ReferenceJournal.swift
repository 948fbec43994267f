/// The shape of journals' names: there is no list of them here.
enum ReferenceJournal {
  /// Words that names of journals write small.
  static let smallWords: Set<String> = [
    "of", "the", "and", "in", "for", "on", "et", "de", "des", "du", "la", "le", "les", "der", "die", "und", "für",
    "fur",
    "di", "del", "della", "e", "y", "i", "a", "an", "to", "with", "en", "da", "do", "och", "og", "voor", "van", "na",
  ]

  /// Words with which names of journals begin.
  private static let heads: Set<String> = [
    "journal", "nature", "proceedings", "annals", "archives", "acta", "lancet", "american", "european", "british",
    "international", "current", "frontiers", "plos", "bmc", "bmj", "jama", "cell", "science", "cochrane", "trends",
    "j", "am", "int", "eur", "clin", "proc", "ann", "arch", "br", "curr", "nat", "expert", "seminars", "scandinavian",
    "canadian", "obstetrical", "fertility", "human", "reproductive", "new", "best",
  ]

  /// Whether some words are the first half of a journal's name whose second half stands behind a stop.
  static func isSeries(_ text: ReferenceText, _ tokens: Range<Int>) -> Bool {
    guard var first = tokens.first else { return false }
    if text.token(first, isAny: ["the"]) { first += 1 }
    return text.token(
      first, isAny: ["journal", "nature", "lancet", "proceedings", "annals", "archives", "acta", "bmj", "jama"])
      || text.token(first + 1, isAny: ["journal", "reviews"]) && first + 1 < tokens.upperBound
  }

  struct Shape {
    var words = 0
    var capitals = 0
    var small = 0
    var hasHead = false

    /// Every word is one that a journal's name may hold.
    var isName: Bool { words > 0 && words <= 16 && capitals > 0 && capitals + small == words }
  }

  static func shape(_ text: ReferenceText, _ tokens: Range<Int>) -> Shape {
    var shape = Shape()
    for index in tokens {
      let token = text.tokens[index]
      if token.kind == .sign { continue }
      shape.words += 1
      if token.isCapitalised || token.isNumber {
        shape.capitals += 1
      } else if text.token(index, isAny: smallWords) {
        shape.small += 1
      }
    }
    if let first = tokens.first {
      shape.hasHead = text.token(text.token(first, isAny: ["the"]) ? first + 1 : first, isAny: heads)
    }
    return shape
  }
}

/// Looks at the words of a record once more, for phrases that only some records are asked for, so that the others do not
/// pay for them.
final class SecondLook {
  let lexicons: LexiconSet
  let picker: CuePicker
  /// The text whose words are looked at.
  let text: AnalysedText
  private var finder: PhraseFinder
  /// Whether phrases count in the methods section of a full text too.
  private let readsMethods: Bool

  /// `text` is the one whose words are looked at; its vocabulary has those of the lexicons.
  init(_ lexicons: LexiconSet, at text: AnalysedText, readsMethods: Bool) {
    self.lexicons = lexicons
    self.text = text
    self.readsMethods = readsMethods
    finder = PhraseFinder(lexicons.grammar, text.vocabulary)
    picker = CuePicker(lexicons)
  }

  /// What was found when it was last looked.
  var hits: [CueHit] { finder.hits }

  /// Looks through the record that the text holds.
  func look() {
    finder.find(in: text.words, text.sentences[..<(readsMethods ? text.sentences.count : text.firstMethodsSentence)])
  }
}

extension LexiconSet {
  /// A lexicon that is asked for in some records only: `conduct` or `direction`.
  static func embeddedAsked(_ name: String) throws(Lexicon.Problem) -> Lexicon {
    try lexicons(below: "asked/\(name)").first ?? Lexicon(name: name, groups: [])
  }
}

internal import Bibliography

/// Looks at a record once more, for phrases that only some records are asked for, so that the others do not pay for them.
///
/// Its sentences are those of the first look, at the same numbers.
struct SecondLook {
  let lexicons: LexiconSet
  let text: AnalysedText
  let picker: CuePicker

  /// `readsMethods` lets phrases count in the methods section of a full text too.
  init(_ lexicons: [Lexicon], readsMethods: Bool) {
    self.lexicons = LexiconSet(lexicons)
    text = AnalysedText(
      self.lexicons.grammar, methodsGroups: readsMethods ? nil : GroupSet([UInt16](), of: self.lexicons))
    picker = CuePicker(self.lexicons)
  }
}

extension LexiconSet {
  /// A lexicon that is asked for in some records only: `conduct` or `direction`.
  static func embeddedAsked(_ name: String) throws(Lexicon.Problem) -> Lexicon {
    try lexicons(below: "asked/\(name)").first ?? Lexicon(name: name, groups: [])
  }
}

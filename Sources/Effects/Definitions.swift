/// Gives the abbreviations that a sentence defines their meaning in the whole sentence.
struct Definitions {
  /// The bytes of the sentence.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The tokens as far as they are read anew.
  private var tokens: [Token]

  /// The tokens with every abbreviation read as defined: "incidence density ratio (IDR)", "heart rate (HR)".
  static func apply(to tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var definitions = Definitions(bytes: bytes, tokens: tokens)
    var place = 0
    while place < tokens.count {
      var cursor = Cursor(tokens: tokens, index: place)
      let name = NameGrammar.name(&cursor)
      if let name, name.isSpelledOut, let definition = name.definition {
        definitions.define(definition, as: name)
      } else if name != nil {
        definitions.deny(place)
      }
      place = max(place + 1, cursor.index)
    }
    return definitions.tokens
  }

  /// Reads an abbreviation as the name that it stands behind.
  private mutating func define(_ place: Int, as name: MeasureName) {
    let letters = bytes[tokens[place].range]
    if Vocabulary.abbreviations[WordKey(letters, isFolding: false)]?.measure == name.measure { return }
    let isAdjusted = name.isAdjusted && (letters.first ?? 0) | 0x20 == UInt8(ascii: "a")
    replace(letters, with: .abbreviation(Abbreviation(measure: name.measure, isAdjusted: isAdjusted)))
  }

  /// Reads an abbreviation as a mere word if it stands in brackets behind its two words: "heart rate (HR)".
  private mutating func deny(_ place: Int) {
    guard place >= 3, place + 1 < tokens.count, tokens[place - 1].kind == .mark(.open),
      tokens[place + 1].kind == .mark(.close), tokens[place].range.count == 2
    else { return }
    // Some write "hazard rate (HR)" and "odds rate (OR)" for the ratio.
    if case .word(let word) = tokens[place - 3].kind, [.hazard, .odds, .risk, .relative].contains(word) { return }
    let letters = bytes[tokens[place].range]
    let initials = [tokens[place - 3], tokens[place - 2]].map { bytes[$0.range.lowerBound] | 0x20 }
    if letters.map({ $0 | 0x20 }) == initials { replace(letters, with: .word(.other)) }
  }

  /// Gives every token of some letters a new kind.
  private mutating func replace(_ letters: Slice<UnsafeBufferPointer<UInt8>>, with kind: Token.Kind) {
    for place in tokens.indices where bytes[tokens[place].range].elementsEqual(letters) { tokens[place].kind = kind }
  }
}

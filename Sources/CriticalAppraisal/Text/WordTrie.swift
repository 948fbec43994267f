/// The words of all lexicons, found by one table look-up a letter.
///
/// A text word that begins none of them comes to state 0 after a few letters, and the scanner skips the rest of it.
struct WordTrie: Sendable {
  /// The number of a word that no lexicon has.
  static let unknown: UInt16 = 0
  /// Numbers of the words 0 to 9 written as a digit: `firstDigit` to `firstDigit` + 9.
  static let firstDigit: UInt16 = 1
  static let number: UInt16 = 11
  static let year: UInt16 = 12
  private static let firstWord: UInt16 = 13

  static let dead: UInt16 = 0
  static let root: UInt16 = 1

  private(set) var transitions = [UInt16](repeating: 0, count: TextSymbol.rowLength * 2)
  /// For each state the number of the word that ends there, `unknown` for none.
  private(set) var words: [UInt16] = [unknown, unknown]
  private(set) var wordCount = firstWord

  /// The number of a lexicon word, entered where it is new.
  mutating func enter(_ word: String) -> UInt16 {
    var state = Int(Self.root)
    for byte in word.utf8 {
      let symbol = byte &- 0x30 < 10 ? TextSymbol.digit(byte) : TextSymbol.letter(byte)
      let place = state * TextSymbol.rowLength + Int(symbol)
      if transitions[place] == 0 {
        precondition(words.count <= UInt16.max, "the lexicons have more words than the trie can number")
        transitions[place] = UInt16(words.count)
        transitions.append(contentsOf: repeatElement(0, count: TextSymbol.rowLength))
        words.append(Self.unknown)
      }
      state = Int(transitions[place])
    }
    if words[state] == Self.unknown {
      words[state] = wordCount
      wordCount += 1
    }
    return words[state]
  }

  /// The numbers of the text words that a lexicon word stands for.
  mutating func numbers(for word: String) -> [UInt16] {
    switch word {
    case "<n>": return (Self.firstDigit..<Self.firstDigit + 10) + [Self.number]
    case "<y>": return [Self.year]
    default:
      if word.utf8.count == 1, let byte = word.utf8.first, byte &- 0x30 < 10 {
        return [Self.firstDigit + UInt16(byte &- 0x30)]
      }
      // Longer numbers alone are not told apart in texts; with a letter before them they are words.
      if word.utf8.allSatisfy({ $0 &- 0x30 < 10 }) { return [Self.number] }
      return [enter(word)]
    }
  }
}

/// The words of all lexicons and their numbers.
struct Vocabulary: Sendable {
  /// The number of a word that no lexicon has.
  static let unknown: UInt16 = 0
  /// Numbers of the words 0 to 9 written as a digit: `firstDigit` to `firstDigit` + 9.
  static let firstDigit: UInt16 = 1
  static let number: UInt16 = 11
  static let year: UInt16 = 12
  private static let firstWord: UInt16 = 13

  private(set) var numbers: [WordKey: UInt16] = [:]

  /// Word numbers are below this.
  var count: Int { Int(Self.firstWord) + numbers.count }

  /// The numbers of the text words that a word of a phrase stands for; new words are entered.
  mutating func numbers(for word: WordKey) -> [UInt16] {
    switch word {
    case .anyNumber: return (Self.firstDigit..<Self.firstDigit + 10) + [Self.number]
    case .anyYear: return [Self.year]
    case _ where word.low < 0x100 && UInt8(word.low) &- 0x30 < 10: return [Self.firstDigit + UInt16(word.low) - 0x30]
    default: break
    }
    if let known = numbers[word] { return [known] }
    let number = UInt16(count)
    numbers[word] = number
    return [number]
  }
}

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

/// The vocabulary as the scanner reads it: an open hash table behind a filter that turns away most other words.
struct WordTable: ~Copyable {
  private struct Entry: BitwiseCopyable {
    var key = WordKey()
    var number: UInt64 = 0
  }

  private let entries: UnsafeMutablePointer<Entry>
  private let mask: Int
  private let filter: UnsafeMutablePointer<UInt64>
  private static let filterBits = 1 << 16

  init(_ vocabulary: Vocabulary) {
    var size = 1 << 10
    while size < vocabulary.numbers.count * 2 { size *= 2 }
    mask = size - 1
    entries = .allocate(capacity: size)
    entries.initialize(repeating: Entry(), count: size)
    filter = .allocate(capacity: Self.filterBits / 64)
    filter.initialize(repeating: 0, count: Self.filterBits / 64)
    for (key, number) in vocabulary.numbers {
      var slot = Int(truncatingIfNeeded: key.mixed) & mask
      while entries[slot].number != 0 { slot = (slot + 1) & mask }
      entries[slot] = Entry(key: key, number: UInt64(number))
      let bit = Self.filterBit(key.mixed)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  deinit {
    entries.deallocate()
    filter.deallocate()
  }

  /// The number of a word, `Vocabulary.unknown` for one that no lexicon has.
  @inline(__always)
  func number(_ key: WordKey) -> UInt16 {
    let mixed = key.mixed
    let bit = Self.filterBit(mixed)
    if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 0 { return Vocabulary.unknown }
    var slot = Int(truncatingIfNeeded: mixed) & mask
    while entries[slot].number != 0 {
      if entries[slot].key == key { return UInt16(truncatingIfNeeded: entries[slot].number) }
      slot = (slot + 1) & mask
    }
    return Vocabulary.unknown
  }

  @inline(__always)
  private static func filterBit(_ mixed: UInt64) -> Int {
    Int(truncatingIfNeeded: mixed >> 40) & (filterBits - 1)
  }
}

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

/// The vocabulary as the scanner reads it: open hash tables behind a filter that turns away most other words.
///
/// Words of up to eight letters, which are most, have a table of their own, small enough to stay in the cache.
struct WordTable: ~Copyable {
  private struct Short: BitwiseCopyable {
    var low: UInt64 = 0
    var number: UInt64 = 0
  }

  private struct Long: BitwiseCopyable {
    var key = WordKey()
    var number: UInt64 = 0
  }

  private let short: UnsafeMutablePointer<Short>
  private let shortMask: Int
  private let long: UnsafeMutablePointer<Long>
  private let longMask: Int
  private let filter: UnsafeMutablePointer<UInt64>
  private static let filterBits = 1 << 16

  init(_ vocabulary: Vocabulary) {
    let shortCount = vocabulary.numbers.keys.count(where: \.isShort)
    shortMask = Self.size(for: shortCount) - 1
    longMask = Self.size(for: vocabulary.numbers.count - shortCount) - 1
    short = .allocate(capacity: shortMask + 1)
    short.initialize(repeating: Short(), count: shortMask + 1)
    long = .allocate(capacity: longMask + 1)
    long.initialize(repeating: Long(), count: longMask + 1)
    filter = .allocate(capacity: Self.filterBits / 64)
    filter.initialize(repeating: 0, count: Self.filterBits / 64)
    for (key, number) in vocabulary.numbers {
      let bit = Self.filterBit(key.mixed)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
      if key.isShort {
        var slot = Int(truncatingIfNeeded: key.mixed) & shortMask
        while short[slot].number != 0 { slot = (slot + 1) & shortMask }
        short[slot] = Short(low: key.low, number: UInt64(number))
      } else {
        var slot = Int(truncatingIfNeeded: key.mixed) & longMask
        while long[slot].number != 0 { slot = (slot + 1) & longMask }
        long[slot] = Long(key: key, number: UInt64(number))
      }
    }
  }

  deinit {
    short.deallocate()
    long.deallocate()
    filter.deallocate()
  }

  private static func size(for count: Int) -> Int {
    var size = 1 << 8
    while size < count * 2 { size *= 2 }
    return size
  }

  /// The number of a word, `Vocabulary.unknown` for one that no lexicon has.
  @inline(__always)
  func number(_ key: WordKey) -> UInt16 {
    let mixed = key.mixed
    let bit = Self.filterBit(mixed)
    if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 0 { return Vocabulary.unknown }
    return key.isShort ? shortNumber(key.low, mixed) : longNumber(key, mixed)
  }

  @inline(__always)
  private func shortNumber(_ low: UInt64, _ mixed: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: mixed) & shortMask
    while short[slot].number != 0 {
      if short[slot].low == low { return UInt16(truncatingIfNeeded: short[slot].number) }
      slot = (slot + 1) & shortMask
    }
    return Vocabulary.unknown
  }

  private func longNumber(_ key: WordKey, _ mixed: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: mixed) & longMask
    while long[slot].number != 0 {
      if long[slot].key == key { return UInt16(truncatingIfNeeded: long[slot].number) }
      slot = (slot + 1) & longMask
    }
    return Vocabulary.unknown
  }

  @inline(__always)
  private static func filterBit(_ mixed: UInt64) -> Int {
    Int(truncatingIfNeeded: mixed >> 40) & (filterBits - 1)
  }
}

/// The vocabulary as the scanner reads it: hash tables in which every word has two places where it may stand.
///
/// Looking at both without a branch is quicker than to look, compare and perhaps go on, since no text lets a processor
/// foresee which of its words a lexicon has. (Cuckoo hashing: Pagh R, Rodler FF. J Algorithms 2004;51:122-144.)
struct WordTable: ~Copyable {
  /// Words of up to eight letters, which are most.
  private let short: Places<UInt64>
  private let long: Places<WordKey>

  init(_ vocabulary: Vocabulary) {
    // In the order of their numbers, so that every run builds the same tables.
    let words = vocabulary.numbers.sorted { $0.value < $1.value }
    short = Places(words.filter(\.key.isShort).map { ($0.key.low, $0.value) }, free: 0)
    long = Places(words.filter { !$0.key.isShort }, free: WordKey())
  }

  /// The number of a word, `Vocabulary.unknown` for one that no lexicon has.
  func number(_ key: WordKey) -> UInt16 {
    key.isShort ? shortNumber(key.low) : longNumber(key)
  }

  @inline(__always)
  func shortNumber(_ letters: UInt64) -> UInt16 { short.find(letters) }

  @inline(__always)
  func longNumber(_ key: WordKey) -> UInt16 { long.find(key) }

  private struct Places<Key: WordTableKey>: ~Copyable {
    private let keys: UnsafeMutablePointer<Key>
    private let numbers: UnsafeMutablePointer<UInt16>
    private let mask: Int

    init(_ words: [(Key, UInt16)], free: Key) {
      var size = 256
      while size < words.count * 3 { size *= 2 }
      while true {
        if let (keys, numbers) = Self.place(words, size: size, free: free) {
          (self.keys, self.numbers, mask) = (keys, numbers, size - 1)
          return
        }
        size *= 2
      }
    }

    deinit {
      keys.deallocate()
      numbers.deallocate()
    }

    @inline(__always)
    func find(_ key: Key) -> UInt16 {
      let (first, second) = Self.slots(key.mixed, mask)
      let one = numbers[first] & keys[first].mask(where: key)
      let other = numbers[second] & keys[second].mask(where: key)
      return one | other
    }

    @inline(__always)
    private static func slots(_ mixed: UInt64, _ mask: Int) -> (Int, Int) {
      (Int(truncatingIfNeeded: mixed >> 16) & mask, Int(truncatingIfNeeded: mixed >> 40) & mask)
    }

    /// Each newcomer takes its first place; whom it drives out goes to its other one.
    ///
    /// Nil where that finds no end.
    private static func place(
      _ words: [(Key, UInt16)], size: Int, free: Key
    ) -> (UnsafeMutablePointer<Key>, UnsafeMutablePointer<UInt16>)? {
      let keys = UnsafeMutablePointer<Key>.allocate(capacity: size)
      let numbers = UnsafeMutablePointer<UInt16>.allocate(capacity: size)
      keys.initialize(repeating: free, count: size)
      numbers.initialize(repeating: Vocabulary.unknown, count: size)
      for word in words {
        var (key, number) = word
        var slot = slots(key.mixed, size - 1).0
        var moves = 0
        while true {
          swap(&keys[slot], &key)
          swap(&numbers[slot], &number)
          if number == Vocabulary.unknown { break }
          moves += 1
          if moves > 500 {
            keys.deallocate()
            numbers.deallocate()
            return nil
          }
          let (first, second) = slots(key.mixed, size - 1)
          slot = slot == first ? second : first
        }
      }
      return (keys, numbers)
    }
  }
}

/// What a table can be searched by.
private protocol WordTableKey: BitwiseCopyable {
  var mixed: UInt64 { get }
  /// Zero where the keys are equal.
  func difference(_ other: Self) -> UInt64
}

extension WordTableKey {
  /// All ones where the keys are equal, else zero.
  @inline(__always)
  fileprivate func mask(where other: Self) -> UInt16 {
    let difference = difference(other)
    return UInt16(truncatingIfNeeded: ((difference | (0 &- difference)) >> 63) &- 1)
  }
}

extension UInt64: WordTableKey {
  @inline(__always)
  fileprivate func difference(_ other: UInt64) -> UInt64 { self ^ other }
}

extension WordKey: WordTableKey {
  @inline(__always)
  fileprivate func difference(_ other: WordKey) -> UInt64 {
    low ^ other.low | middle ^ other.middle | high ^ other.high
  }
}

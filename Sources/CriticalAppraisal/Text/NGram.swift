/// What stands for words, and for two or three that follow each other, in the tables of the model.
///
/// 32 bits of a hash: with some 40,000 n-grams in a table, one in 100,000 of a text's others is taken for one.
enum NGram {
  /// Stand for the beginning of a sentence and the end of a title.
  static let start: UInt32 = 0x5E17_E3C1
  static let end: UInt32 = 0x0E4D_71D9
  private static let titleSeed: UInt64 = 0x71B5_4A32_D192_ED03
  private static let classSeed: UInt64 = 0x3C79_AC49_2BA7_B653

  @inline(__always)
  static func word(_ key: WordKey) -> UInt32 { UInt32(truncatingIfNeeded: key.mixed >> 24) }

  /// Numbers are told by their kind: small and other digits, years, two digits, more, and with a point.
  static func number(_ number: UInt16, _ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> UInt32 {
    let kind: UInt32
    switch number {
    case Vocabulary.year: kind = 1
    case Vocabulary.number:
      var hasPoint = false
      for index in range where base[index] == UInt8(ascii: ".") { hasPoint = true }
      kind = hasPoint ? 2 : range.count == 2 ? 3 : 4
    default: kind = (1...4).contains(number - Vocabulary.firstDigit) ? 5 : 6
    }
    return kind &* 0x85EB_CA6B
  }

  /// All that stand for numbers.
  static let numbers: [UInt32] = (1...6).map { $0 &* 0x85EB_CA6B }

  /// Those of what words stand for are apart from those of words.
  static func classes(_ first: UInt32, _ second: UInt32 = 0, _ third: UInt32 = 0) -> UInt32 {
    mixed((UInt64(first) << 32 | UInt64(second)).mixed ^ UInt64(third) &* classSeed)
  }

  @inline(__always)
  static func one(_ word: UInt32) -> UInt32 { mixed(UInt64(word) << 32 | 0x2545_F491) }

  @inline(__always)
  static func two(_ first: UInt32, _ second: UInt32) -> UInt32 { mixed(UInt64(first) << 32 | UInt64(second)) }

  /// Those of titles are apart from those of all sentences.
  static func title(_ first: UInt32, _ second: UInt32 = 0, _ third: UInt32 = 0) -> UInt32 {
    mixed((UInt64(first) << 32 | UInt64(second)).mixed ^ UInt64(third) &* titleSeed)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt32 {
    let product = value &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: (product ^ product >> 32) &* 0x9E37_79B9_7F4A_7C15 >> 32)
  }
}

extension AnalysedText {
  /// Calls with the one- and two-word n-grams of each sentence of title and abstract, and the sentence's number.
  ///
  /// None goes over the end of a sentence; its first word also stands behind `NGram.start`.
  @inline(__always)
  func forEachNGram(_ body: (_ key: UInt32, _ sentence: Int) -> Void) {
    let (hashes, sentences) = (wordHashes, sentences)
    for index in 0..<firstMethodsSentence {
      var before = NGram.start
      for word in sentences[index].words {
        let hash = hashes[word]
        body(NGram.one(hash), index)
        body(NGram.two(before, hash), index)
        before = hash
      }
    }
  }

  /// Calls with the n-grams of one to three words of the title, its beginning and end counted as words.
  func forEachTitleNGram(_ body: (_ key: UInt32) -> Void) {
    let hashes = wordHashes
    for index in 0..<firstAbstractSentence {
      let words = sentences[index].words
      var (second, first): (UInt32, UInt32) = (0, NGram.start)
      body(NGram.title(first))
      for word in words.lowerBound...words.upperBound {
        let hash = word < words.upperBound ? hashes[word] : NGram.end
        body(NGram.title(hash))
        body(NGram.title(first, hash))
        if second != 0 { body(NGram.title(second, first, hash)) }
        (second, first) = (first, hash)
      }
    }
  }
}

extension Sentence {
  /// The numbers of its words within the record.
  var words: Range<Int> { Int(firstWord)..<Int(max(firstWord, endWord)) }
}

/// A title as it is compared.
struct TitleKey: Sendable, Equatable {
  /// The number of the whole title, written without spaces; 0 where there is none.
  private(set) var whole: UInt64 = 0
  /// The numbers of its words in order, articles and `and` left out.
  private(set) var words: [UInt32] = []
  private(set) var letterCount = 0
  /// Set where it is written `[In brackets]`: a title translated for the index.
  private(set) var isTranslated = false
  private(set) var kind = TitleKind.plain

  private static let mostWords = 64

  init() {}

  init(_ text: UnsafeBufferPointer<UInt8>) {
    let folded = FoldedWords(text)
    if folded.letters.count < 20, Self.placeholders.contains(where: { ASCII.equalIgnoringCase(folded.letters, $0) }) {
      return
    }
    kind = TitleKind(text, folded)
    isTranslated = text.first == UInt8(ascii: "[")
    words.reserveCapacity(min(folded.words.count, Self.mostWords))
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in folded.words.indices {
      let letters = folded[index]
      if let end = Self.endOfGreekLetter(letters) {
        add(letters[..<end], &hash)
        add(letters[end...], &hash)
      } else if !Self.isSmallWord(letters) {
        add(letters, &hash)
      }
    }
    if !words.isEmpty { whole = max(1, WordHash.mixed(hash)) }
  }

  private mutating func add(_ letters: ArraySlice<UInt8>, _ hash: inout UInt64) {
    letterCount += letters.count
    let word = WordHash.word(letters)
    hash = word & WordHash.numeral != 0 ? (hash ^ UInt64(word)) &* 0x100_0000_01B3 : WordHash.spelling(letters, hash)
    if words.count < Self.mostWords { words.append(word) }
  }

  var isEmpty: Bool { whole == 0 }

  mutating func setKind(_ kind: TitleKind) { self.kind = kind }

  /// Whether so long a title hardly comes twice; `Editorial` and `Sore throat` do, and a paper may have two errata.
  var isDistinctive: Bool {
    words.count >= 4 && letterCount >= 24 && (kind == .plain || kind == .protocolOfStudy)
  }

  /// What stands where a title is not known.
  private static let placeholders: [StaticString] = [
    "unknown", "untitled", "notitle", "notitleavailable", "notavailable", "na",
  ]

  /// Where the last letter of `betah` or `nfkappab` begins, which others write apart: `beta H`.
  private static func endOfGreekLetter(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count > 4, let last = word.last, word[word.endIndex - 2] == UInt8(ascii: "a"), last &- 0x61 < 26,
      last != UInt8(ascii: "a"), last != UInt8(ascii: "s")
    else { return nil }
    let front = word.dropLast()
    let isGreek = greekLetters.contains { ASCII.equalIgnoringCase(front.suffix($0.utf8CodeUnitCount), $0) }
    return isGreek ? front.endIndex : nil
  }

  private static let greekLetters: [StaticString] = [
    "alpha", "beta", "gamma", "delta", "zeta", "theta", "iota", "kappa", "lambda", "sigma", "omega",
  ]

  private static func isSmallWord(_ letters: ArraySlice<UInt8>) -> Bool {
    switch letters.count {
    case 1: ASCII.equalIgnoringCase(letters, "a")
    case 2: ASCII.equalIgnoringCase(letters, "an")
    case 3: ASCII.equalIgnoringCase(letters, "the") || ASCII.equalIgnoringCase(letters, "and")
    default: false
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.add(whole)
    writer.add(UInt8(truncatingIfNeeded: words.count))
    for word in words { writer.add(word) }
    writer.add(UInt32(clamping: letterCount))
    writer.add(UInt8(isTranslated ? 1 : 0))
    writer.add(kind.rawValue)
  }

  init?(_ reader: inout ByteReader) {
    guard let whole = reader.take(UInt64.self), let words = reader.takeList(UInt32.self),
      let letterCount = reader.take(UInt32.self), let isTranslated = reader.take(UInt8.self),
      let kind = reader.take(UInt8.self).flatMap(TitleKind.init)
    else { return nil }
    (self.whole, self.words, self.letterCount) = (whole, words, Int(letterCount))
    (self.isTranslated, self.kind) = (isTranslated == 1, kind)
  }
}

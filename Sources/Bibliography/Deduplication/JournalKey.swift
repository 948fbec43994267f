/// A journal's name as it is compared: the first eight letters of each word, small words left out.
struct JournalKey: Sendable, Equatable {
  private(set) var words: [UInt64] = []

  private static let mostWords = 12

  init() {}

  init(_ text: UnsafeBufferPointer<UInt8>) {
    // What stands in brackets or behind a colon is a place or a second title: `Lancet (London, England)`.
    let end = text.firstIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") }
    let folded = FoldedWords(UnsafeBufferPointer(rebasing: text[..<(end ?? text.endIndex)]))
    for index in folded.words.indices where words.count < Self.mostWords {
      let letters = folded[index]
      if letters.count <= 3, Self.smallWords.contains(where: { ASCII.equalIgnoringCase(letters, $0) }) { continue }
      words.append(Self.packed(letters))
    }
    if words.count == 1, Self.packed(ArraySlice("unknown".utf8)) == words[0] { words = [] }
  }

  var isEmpty: Bool { words.isEmpty }

  /// How two names of journals stand to each other.
  enum Relation: Sendable, Comparable {
    case missing
    case differs
    /// One may be the other's beginning or a part of it: `Cancer` and `Cancer Research`.
    case unsure
    case agrees
  }

  func relation(to other: JournalKey) -> Relation {
    if isEmpty || other.isEmpty { return .missing }
    if words == other.words { return .agrees }
    let (short, long) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
    var next = 0
    for word in long where next < short.count && Self.canStand(short[next], for: word) { next += 1 }
    if next == short.count { return short.count == long.count ? .agrees : .unsure }
    if short.count == 1, Self.isAcronym(short[0], of: long) { return .agrees }
    return .differs
  }

  private static let smallWords: [StaticString] = [
    "the", "of", "and", "for", "in", "de", "der", "des", "du", "la", "le", "et", "und", "fur", "on", "to",
  ]

  /// The first eight letters, the first in the highest byte.
  private static func packed(_ letters: ArraySlice<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for (offset, byte) in letters.prefix(8).enumerated() { word |= UInt64(byte) << UInt64(56 - offset * 8) }
    return word
  }

  private static func letter(_ word: UInt64, _ index: Int) -> UInt8 {
    index < 8 ? UInt8(truncatingIfNeeded: word >> UInt64(56 - index * 8)) : 0
  }

  private static func count(_ word: UInt64) -> Int { 8 - word.trailingZeroBitCount / 8 }

  /// Whether one word is an abbreviation of the other: its beginning (`Clin`), or its letters in order (`Natl`, `Jpn`).
  private static func canStand(_ left: UInt64, for right: UInt64) -> Bool {
    if left == right { return true }
    let (short, long) = count(left) <= count(right) ? (left, right) : (right, left)
    if letter(short, 0) != letter(long, 0) { return false }
    var place = 0
    var isPrefix = true
    for index in 0..<count(short) {
      while place < 8, letter(long, place) != letter(short, index) {
        place += 1
        isPrefix = false
      }
      // Letters behind the eighth are not known.
      if place >= 8 { return index >= 3 }
      place += 1
    }
    return isPrefix || count(short) >= 3 && count(short) <= 5
  }

  private static func isAcronym(_ word: UInt64, of words: [UInt64]) -> Bool {
    let length = count(word)
    if length < 3 || length != words.count { return false }
    for (index, other) in words.enumerated() where letter(word, index) != letter(other, 0) { return false }
    return true
  }

  func write(to writer: inout ByteWriter) {
    writer.add(UInt8(truncatingIfNeeded: words.count))
    for word in words { writer.add(word) }
  }

  init?(_ reader: inout ByteReader) {
    guard let words = reader.takeList(UInt64.self) else { return nil }
    self.words = words
  }
}

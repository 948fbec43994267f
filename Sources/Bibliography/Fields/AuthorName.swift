/// A name of an author, as places in the text it was written in.
///
/// It understands `Family, Given`, `Family, G. H.`, `Family, Jr, Given` (BibTeX), `Family, Given, Jr` (RIS),
/// `Family GH` (Vancouver), `Family G.H.` (Embase) and `Given Family`. A name that is none of a person is a group's.
package struct AuthorName: Sendable, Equatable {
  package var family = 0..<0
  package var given = 0..<0
  package var suffix = 0..<0
  package var isGroup = false

  package init(_ text: UnsafeBufferPointer<UInt8>) {
    let whole = Self.trimmed(text, 0..<text.count)
    family = whole
    if whole.isEmpty { return }
    let comma = Self.comma(text, whole.lowerBound..<whole.upperBound)
    if Self.namesGroup(text, whole) {
      isGroup = true
    } else if let comma {
      readWithCommas(text, whole, comma, Self.comma(text, (comma + 1)..<whole.upperBound))
    } else {
      readWithoutCommas(text, whole)
    }
  }

  private mutating func readWithCommas(
    _ text: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>, _ first: Int, _ second: Int?
  ) {
    family = Self.trimmed(text, whole.lowerBound..<first)
    guard let second else {
      given = Self.trimmed(text, (first + 1)..<whole.upperBound)
      return
    }
    let middle = Self.trimmed(text, (first + 1)..<second)
    let last = Self.trimmed(text, (second + 1)..<whole.upperBound)
    (given, suffix) = Self.isSuffix(text, middle) ? (last, middle) : (middle, last)
  }

  private mutating func readWithoutCommas(_ text: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>) {
    var words = Self.words(text, whole)
    if words.count > 2, let last = words.last, Self.isSuffix(text, last) {
      suffix = last
      words.removeLast()
    }
    guard words.count > 1, let first = words.first, let last = words.last else {
      family = words.first ?? whole
      return
    }
    // Initials at the end: `Family GH`, `van Family G.H.`; several where they are set apart.
    var initials = words.count
    while initials > 1, Self.isInitials(text, words[initials - 1]) { initials -= 1 }
    if initials < words.count {
      family = first.lowerBound..<words[initials - 1].upperBound
      given = words[initials].lowerBound..<last.upperBound
      return
    }
    // `Given van der Family`: particles in small letters belong to the family name.
    var start = words.count - 1
    while start > 1, text[words[start - 1].lowerBound] &- 0x61 < 26 { start -= 1 }
    given = first.lowerBound..<words[start - 1].upperBound
    family = words[start].lowerBound..<last.upperBound
  }

  /// One to four capitals, alone or with full stops and hyphens.
  private static func isInitials(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    var letters = 0
    for index in word {
      let byte = text[index]
      if byte &- 0x41 < 26 || byte >= 0xC3 {
        letters += 1
      } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: "-"), byte < 0x80 || byte > 0x9F {
        return false
      }
    }
    let hasStops = text[word.upperBound - 1] == UInt8(ascii: ".")
    return letters > 0 && (letters <= 3 || hasStops && letters <= 5 || letters == 4 && word.count == 4)
  }

  private static func isSuffix(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    let bytes = UnsafeBufferPointer(rebasing: text[word])
    let plain = bytes.last == UInt8(ascii: ".") ? UnsafeBufferPointer(rebasing: bytes.dropLast()) : bytes
    return ASCII.equalIgnoringCase(plain, "jr") || ASCII.equalIgnoringCase(plain, "sr")
      || ASCII.equalIgnoringCase(plain, "2nd") || ASCII.equalIgnoringCase(plain, "3rd")
      || ASCII.equalIgnoringCase(plain, "ii") || ASCII.equalIgnoringCase(plain, "iii")
      || ASCII.equalIgnoringCase(plain, "iv")
  }

  private static func comma(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    for index in range where text[index] == UInt8(ascii: ",") { return index }
    return nil
  }

  /// Whether one of several words says that a group stands here.
  private static func namesGroup(_ text: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>) -> Bool {
    // The only long names are groups'; the words are looked at only there, since most names are short.
    if whole.count < 10 { return false }
    let lengths = groupWordLengths
    var (index, words, found) = (whole.lowerBound, 0, false)
    while index < whole.upperBound {
      while index < whole.upperBound, ASCII.isSpace(text[index]) { index &+= 1 }
      if index == whole.upperBound { break }
      words &+= 1
      while index < whole.upperBound, !isLetter(text[index]), !ASCII.isSpace(text[index]) { index &+= 1 }
      let start = index
      while index < whole.upperBound, isLetter(text[index]) { index &+= 1 }
      if index > start, index &- start < 32, lengths[Int(text[start] & 31)] & 1 << UInt32(index &- start) != 0 {
        found = found || isGroupWord(UnsafeBufferPointer(rebasing: text[start..<index]))
      }
      while index < whole.upperBound, !ASCII.isSpace(text[index]) { index &+= 1 }
    }
    return found && words > 1
  }

  private static func isGroupWord(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    groupWords.contains { ASCII.equalIgnoringCase(word, $0) }
  }

  /// For each letter the lengths of the group words that begin with it, a bit each: hardly a family name passes.
  private static let groupWordLengths: [UInt32] = {
    var lengths = [UInt32](repeating: 0, count: 32)
    for word in groupWords { lengths[Int(word.utf8Start[0] & 31)] |= 1 << UInt32(word.utf8CodeUnitCount) }
    return lengths
  }()

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static let groupWords: [StaticString] = [
    "group", "groups", "consortium", "collaboration", "collaborative", "collaborators", "investigators", "committee",
    "society", "association", "network", "university", "organization", "organisation", "federation", "foundation",
    "team", "initiative", "department", "ministry", "council", "taskforce", "workgroup", "academy", "institute",
  ]

  private static func words(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in range {
      if ASCII.isSpace(text[index]) {
        if let begun = start { words.append(begun..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let start { words.append(start..<range.upperBound) }
    return words
  }

  private static func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, ASCII.isSpace(text[start]) { start += 1 }
    while end > start,
      ASCII.isSpace(text[end - 1]) || text[end - 1] == UInt8(ascii: ",") || text[end - 1] == UInt8(ascii: ";")
    {
      end -= 1
    }
    return start..<end
  }
}

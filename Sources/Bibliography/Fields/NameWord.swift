/// What a single word of a name can be: initials, a suffix, a particle.
enum NameWord {
  typealias Text = UnsafeBufferPointer<UInt8>

  /// The range without white space, commas, semicolons and asterisks around it.
  static func trimmed(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isMargin(text[start]) { start += 1 }
    while end > start, isMargin(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isMargin(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "*")
  }

  static func first(_ text: Text, _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, ASCII.isSpace(text[start]) { start += 1 }
    var end = start
    while end < range.upperBound, !ASCII.isSpace(text[end]) { end += 1 }
    return start < end ? start..<end : nil
  }

  static func last(_ text: Text, _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, ASCII.isSpace(text[end - 1]) { end -= 1 }
    var start = end
    while start > range.lowerBound, !ASCII.isSpace(text[start - 1]) { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// One to four capitals, alone or with full stops and hyphens; `Yu.N.`, `S.-y.` and `Th.` too.
  static func isInitials(_ text: Text, _ word: Range<Int>) -> Bool {
    if word.count > 16 { return false }
    var letters = 0
    var stops = 0
    var index = word.lowerBound
    while index < word.upperBound {
      let byte = text[index]
      if byte &- 0x41 < 26 {
        letters += 1
      } else if byte == UInt8(ascii: ".") {
        stops += 1
      } else if byte &- 0x61 < 26 {
        // A small letter is the second of an initial such as `Yu.`, or follows a hyphen.
        let follows = index > word.lowerBound ? text[index - 1] : 0
        let stands = index + 1 == word.upperBound || !isLetter(text[index + 1])
        let ends = index + 1 < word.upperBound && text[index + 1] == UInt8(ascii: ".")
        if !(stands && follows == UInt8(ascii: "-")) && !(ends && follows &- 0x41 < 26) { return false }
        if isSuffix(text, word) { return false }
        if follows == UInt8(ascii: "-") { letters += 1 }
      } else if byte >= 0x80 {
        let length = UTF8Validity.sequenceLength(text, at: index)
        guard length > 1, isCapital(Text(rebasing: text[index..<(index + length)])) else { return false }
        letters += 1
        index += length - 1
      } else if byte != UInt8(ascii: "-") {
        return false
      }
      index += 1
    }
    let hasStops = text[word.upperBound - 1] == UInt8(ascii: ".")
    return letters > 0 && (letters <= 3 || hasStops && letters <= max(5, stops) || letters == 4 && word.count == 4)
  }

  /// Whether a word begins with a small letter, or with an apostrophe and one.
  static func isSmall(_ text: Text, _ word: Range<Int>) -> Bool {
    let first = text[word.lowerBound]
    if first &- 0x61 < 26 { return true }
    return first == UInt8(ascii: "'") && word.count > 1 && text[word.lowerBound + 1] &- 0x61 < 26
      || first == 0xE2 && word.count > 3 && text[word.lowerBound + 3] &- 0x61 < 26
  }

  /// Whether a word is one that stands before family names, such as `van`; written small, unless `smallOnly` is false
  /// and it is hardly ever anything else.
  static func isKnownParticle(_ text: Text, _ word: Range<Int>, smallOnly: Bool) -> Bool {
    if word.count > 6 { return false }
    let bytes = Text(rebasing: text[word])
    let isSmall = isSmall(text, word)
    if !isSmall && smallOnly { return false }
    return (isSmall ? particles : capitalParticles).contains { ASCII.equalIgnoringCase(bytes, $0) }
  }

  private static let particles: [StaticString] = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "les", "los",
    "las", "el", "al", "bin", "ibn", "ben", "ter", "ten", "te", "zu", "zum", "zur", "vom", "vander", "af", "av", "y",
    "e", "i", "'t", "'s", "dal", "dalla", "dei", "degli", "d'", "st.",
  ]

  private static let capitalParticles: [StaticString] = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "vander", "la", "dalla",
  ]

  /// Whether a word is written in Chinese, Japanese or Korean signs: then the family name stands first.
  static func isEastAsian(_ text: Text, _ word: Range<Int>) -> Bool {
    // U+3040…U+9FFF and the Hangul syllables, U+AC00…U+D7A3.
    (0xE3...0xED).contains(text[word.lowerBound]) && word.count >= 3
  }

  /// `Xiao-ming`, `Su-young`: given names so written follow the family name.
  static func isRomanisedGivenName(_ text: Text, _ word: Range<Int>) -> Bool {
    guard let hyphen = word.first(where: { text[$0] == UInt8(ascii: "-") }), hyphen + 1 < word.upperBound,
      text[word.lowerBound] &- 0x41 < 26, text[hyphen + 1] &- 0x61 < 26
    else { return false }
    let front = Text(rebasing: text[word.lowerBound..<hyphen])
    return front.count > 1 && !articles.contains { ASCII.equalIgnoringCase(front, $0) }
      && word.dropFirst().allSatisfy { text[$0] == UInt8(ascii: "-") || text[$0] &- 0x61 < 26 }
  }

  private static let articles: [StaticString] = [
    "al", "el", "abd", "abdel", "abdul", "abu", "abou", "ben", "bin", "ibn", "bar", "as", "ad", "ar", "es", "ez",
  ]

  static func isLetter(_ byte: UInt8) -> Bool { ASCII.lowercased(byte) &- 0x61 < 26 || byte >= 0x80 }

  private static func isCapital(_ letter: Text) -> Bool {
    let scalars = String(decoding: letter, as: UTF8.self).unicodeScalars
    return scalars.first?.properties.generalCategory == .uppercaseLetter
  }
}

/// Whether a record is in English, as far as the record shows.
package enum RecordLanguage: Sendable, Equatable {
  case english
  case other
  case cannotTell

  /// By the language that the source names, else by the title in square brackets that marks a translation, else by the
  /// script and the small words of title and abstract.
  package init(of record: Record) {
    let named = record.texts(.language).filter { !Self.isUndetermined($0) }
    if !named.isEmpty {
      self = named.contains { Self.namesEnglish($0) } ? .english : .other
      return
    }
    let (title, abstract) = (record.bytes[record.title], record.bytes[record.abstract].prefix(Self.mostJudged))
    if Self.isWhollyBracketed(title) || Self.isInOtherScript(title) {
      self = .other
    } else {
      self = Self.judge([title, abstract])
    }
  }

  /// So many bytes of an abstract tell its language.
  private static let mostJudged = 2000

  private static func namesEnglish(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("en") || name.contains("english")
  }

  private static func isUndetermined(_ name: String) -> Bool {
    ["und", "undetermined", "unknown", "zxx", "n/a"].contains(name.lowercased())
  }

  /// `[A translated title].`, but not `[18F]FDG in [11C] studies`.
  private static func isWhollyBracketed(_ title: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    for (place, byte) in zip(title.indices, title) {
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      // Behind the bracket nothing but a full stop may follow.
      if depth == 0 { return byte == UInt8(ascii: "]") && title.endIndex - place <= 3 }
    }
    return false
  }

  /// Whether most letters are neither Latin nor Greek, which stands in English titles too.
  private static func isInOtherScript(_ title: ArraySlice<UInt8>) -> Bool {
    if title.allSatisfy({ $0 < 0x80 }) { return false }
    var (latin, others) = (0, 0)
    for scalar in String(decoding: title, as: UTF8.self).unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.value < 0x250 { latin += 1 } else if !(0x370..<0x400).contains(scalar.value) { others += 1 }
    }
    return others > latin
  }

  /// One foreign word may be part of a name: `La Crosse virus`.
  private static func judge(_ texts: [ArraySlice<UInt8>]) -> RecordLanguage {
    var (english, foreign) = (0, 0)
    for text in texts {
      var word = PackedWord()
      func end() {
        if let key = word.key {
          if englishWords.contains(key) { english += 1 } else if foreignWords.contains(key) { foreign += 1 }
        }
        word = PackedWord()
      }
      for byte in text { if !word.take(byte) { end() } }
      end()
    }
    if foreign > max(english, 1) { return .other }
    return english > 0 ? .english : .cannotTell
  }

  /// A word of eight bytes at most in one number.
  private struct PackedWord {
    private var number: UInt64 = 0
    private var length = 0

    /// The word as a number; nil for a longer one, and for none.
    var key: UInt64? { (1...8).contains(length) ? number : nil }

    /// Adds a letter, in small letters; false for what is none.
    mutating func take(_ byte: UInt8) -> Bool {
      let letter = ASCII.lowercased(byte)
      if letter < 0x80, letter &- 0x61 >= 26 { return false }
      number = number << 8 | UInt64(letter)
      length += 1
      return true
    }
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.utf8.split(separator: 0x20).map { $0.reduce(0) { $0 << 8 | UInt64($1) } })
  }

  private static let englishWords = keys("the of and with for was were by from is are this that between after")
  /// Small words of German, French, Spanish, Portuguese, Italian and Dutch that are no English ones.
  private static let foreignWords = keys(
    """
    der und bei von mit für eine einer nach les des dans chez une et du pour avec los las del el con para por una y em \
    com uma dos não della nella di il nel che een het van bij voor la le
    """)
}

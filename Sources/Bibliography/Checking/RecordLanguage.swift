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
    let title = record.text(record.title)
    if Self.isWhollyBracketed(record.bytes[record.title]) || Self.isInOtherScript(title) {
      self = .other
    } else {
      self = Self.judge(title + " " + record.text(record.abstract).prefix(2000))
    }
  }

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
  private static func isInOtherScript(_ text: String) -> Bool {
    var (latin, others) = (0, 0)
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.value < 0x250 { latin += 1 } else if !(0x370..<0x400).contains(scalar.value) { others += 1 }
    }
    return others > latin
  }

  /// One foreign word may be part of a name: `La Crosse virus`.
  private static func judge(_ text: String) -> RecordLanguage {
    var (english, foreign) = (0, 0)
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if englishWords.contains(String(word)) { english += 1 }
      if foreignWords.contains(String(word)) { foreign += 1 }
    }
    if foreign > max(english, 1) { return .other }
    return english > 0 ? .english : .cannotTell
  }

  private static let englishWords: Set<String> = [
    "the", "of", "and", "with", "for", "was", "were", "by", "from", "is", "are", "this", "that", "between", "after",
  ]
  /// Small words of German, French, Spanish, Portuguese, Italian and Dutch that are no English ones.
  private static let foreignWords: Set<String> = [
    "der", "und", "bei", "von", "mit", "für", "eine", "einer", "nach", "les", "des", "dans", "chez", "une", "et", "du",
    "pour", "avec", "los", "las", "del", "el", "con", "para", "por", "una", "y", "em", "com", "uma", "dos", "não",
    "della", "nella", "di", "il", "nel", "che", "een", "het", "van", "bij", "voor", "la", "le",
  ]
}

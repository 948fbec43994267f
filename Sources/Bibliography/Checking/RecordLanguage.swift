/// Whether a record is in English, as far as the record shows.
package enum RecordLanguage: Sendable, Equatable {
  case english
  case other
  case cannotTell

  /// By the language that the source names, else by the title in square brackets that marks a translation, else by the
  /// script and the small words of title and abstract.
  package init(of record: Record) {
    let named = record.texts(.language)
    if !named.isEmpty {
      self = named.contains { Self.namesEnglish($0) } ? .english : .other
      return
    }
    let title = record.bytes[record.title]
    if title.first == UInt8(ascii: "["), title.suffix(3).contains(UInt8(ascii: "]")) {
      self = .other
    } else {
      self = Self.judge(record.text(record.title) + " " + record.text(record.abstract).prefix(2000))
    }
  }

  private static func namesEnglish(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("en") || name.contains("english")
  }

  private static func judge(_ text: String) -> RecordLanguage {
    var (latin, others) = (0, 0)
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.value < 0x250 { latin += 1 } else if !(0x370..<0x400).contains(scalar.value) { others += 1 }
    }
    if others > latin { return .other }
    let words = text.lowercased().split { !$0.isLetter }
    var (english, foreign) = (0, 0)
    for word in words {
      if englishWords.contains(String(word)) { english += 1 }
      if foreignWords.contains(String(word)) { foreign += 1 }
    }
    if english == 0, foreign == 0 { return .cannotTell }
    return foreign > english ? .other : .english
  }

  private static let englishWords: Set<String> = [
    "the", "of", "and", "with", "for", "was", "were", "by", "from", "is", "are", "this", "that", "between", "after",
  ]
  /// Small words of German, French, Spanish, Portuguese, Italian and Dutch that are no English ones.
  private static let foreignWords: Set<String> = [
    "der", "und", "bei", "von", "mit", "für", "eine", "einer", "nach", "les", "des", "dans", "chez", "une", "et", "du",
    "pour", "avec", "los", "las", "del", "el", "con", "para", "por", "una", "y", "em", "com", "uma", "dos", "não",
    "della",
    "nella", "di", "il", "nel", "che", "een", "het", "van", "bij", "voor", "la", "le",
  ]
}

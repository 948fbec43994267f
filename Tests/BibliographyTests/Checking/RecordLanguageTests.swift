import Bibliography
import TestSupport
import Testing

/// Whether a record is in English.
@Suite struct RecordLanguageTests {
  private static func language(_ title: String, _ abstract: String = "", named: [String] = []) -> RecordLanguage {
    var builder = RecordBuilder()
    var (title, abstract) = (title, abstract)
    title.withUTF8 { builder.addTitle($0) }
    abstract.withUTF8 { builder.addAbstract($0) }
    for name in named { builder.add(.language, name) }
    return RecordLanguage(
      of: builder.record(source: SourceLocation(file: "invented", format: .ris, line: 1, ordinal: 1), original: []))
  }

  @Test(arguments: [
    (["eng"], RecordLanguage.english), (["English"], .english), (["en-GB"], .english), (["fre"], .other),
    (["ger", "eng"], .english), (["Japanese"], .other), (["und"], .english), (["N/A"], .english),
  ])
  func theNamedLanguageCounts(names: [String], language: RecordLanguage) {
    #expect(Self.language("The invented cells of the women", named: names) == language)
  }

  @Test(arguments: [
    ("The count of invented cells in women with a loss", RecordLanguage.english),
    ("[Invented cells in women with a loss].", .other), ("[Invented cells]", .other),
    ("[18F]Inventose for the women with [11C]", .english), ("[Invented [18F] cells in women].", .other),
    ("Die Wirksamkeit der erfundenen Zellen bei Frauen mit Verlust", .other),
    ("Les cellules inventées chez les femmes", .other), ("Células inventadas en las mujeres con una pérdida", .other),
    ("発明された細胞の研究", .other), ("Выдуманные клетки у женщин", .other), ("مطالعه خیالی", .other),
    ("La Invented virus encephalitis", .cannotTell), ("Invented cells", .cannotTell),
    ("TNF-α and β-invented cells of the women", .english), ("", .cannotTell),
  ])
  func elseTitleScriptAndSmallWordsCount(title: String, language: RecordLanguage) {
    #expect(Self.language(title) == language)
  }

  @Test func anAbstractTellsWhatATitleDoesNot() {
    #expect(Self.language("Invented cells", "The cells were counted by hand.") == .english)
    #expect(Self.language("Invented cells", "Die Zellen wurden mit der Hand und von uns gezählt.") == .other)
    #expect(Self.language("発明された細胞の研究", "The cells were counted by hand in all of the women.") == .other)
  }
}

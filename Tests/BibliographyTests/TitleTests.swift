import Bibliography
import Testing

@Suite struct TitleTests {
  static let vernacular = "<VernacularTitle>Une étude <i>inventée</i>.</VernacularTitle>"

  @Test(arguments: [
    "<ArticleTitle/>", "<ArticleTitle> </ArticleTitle>", "", "<ArticleTitle>[Not Available].</ArticleTitle>",
    "<ArticleTitle>[Not Available]</ArticleTitle>", "<ArticleTitle>[not available].</ArticleTitle>",
  ])
  func theTitleOfThePapersLanguageFillsIn(title: String) throws {
    let record = try Reading.record(Invented.set(Invented.article(title: title, inArticle: Self.vernacular)))
    #expect(record.titleText == "Une étude inventée.")
    #expect(record.texts(.vernacularTitle) == ["Une étude inventée."])
  }

  @Test func aTranslatedTitleStandsInItsBrackets() throws {
    let record = try Reading.record(
      Invented.set(Invented.article(title: Invented.title("[An invented study]."), inArticle: Self.vernacular)))
    #expect(record.titleText == "[An invented study].")
    #expect(record.texts(.vernacularTitle) == ["Une étude inventée."])
  }

  @Test(arguments: [
    ("<ArticleTitle/>", ""), ("", ""), ("<ArticleTitle>[Not Available].</ArticleTitle>", "[Not Available]."),
  ])
  func aRecordWithoutAnyTitleIsARecord(title: String, text: String) throws {
    let record = try Reading.record(Invented.set(Invented.article(title: title)))
    #expect(record.titleText == text)
    #expect(record.id == "pmid:990000001")
  }

  @Test func theJournalsTitleIsNotTheRecords() throws {
    let record = try Reading.record(Invented.set(Invented.article()))
    #expect(record.titleText == "An invented title.")
    #expect(record.text(of: .journal) == "Invented Journal of Import")
    #expect(record.text(of: .journalAbbreviation) == "Inv J Import")
  }
}

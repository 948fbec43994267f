import Bibliography
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    ("<Year>2021</Year><Month>05</Month><Day>3</Day>", 2021), ("<Year>1998</Year><Season>Spring</Season>", 1998),
    ("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>", 1998), ("<MedlineDate>2000 Spring</MedlineDate>", 2000),
    ("<MedlineDate>1975-1976</MedlineDate>", 1975), ("<MedlineDate>Winter 1983</MedlineDate>", 1983),
    ("<MedlineDate>[Undated]</MedlineDate>", nil), ("<Year>no year</Year>", nil), ("", nil),
  ])
  func theYearIsTheIssues(date: String, year: Int?) throws {
    let record = try Reading.record(Invented.set(Invented.article(date: date)))
    #expect(record.year == year)
  }

  @Test func aDateInWordsIsKept() throws {
    let record = try Reading.record(
      Invented.set(Invented.article(date: "<MedlineDate>1998 Dec-1999 Jan</MedlineDate>")))
    #expect(record.texts(.dateInWords) == ["1998 Dec-1999 Jan"])
    #expect(record.texts(.year) == [])
  }

  @Test(arguments: [
    ("<Year>2021</Year>", 2021), ("<MedlineDate>1999 Spring</MedlineDate>", 1999), ("", 2020),
    ("<MedlineDate>[Undated]</MedlineDate>", 2020),
  ])
  func theElectronicYearFillsIn(date: String, year: Int) throws {
    let electronic =
      #"<ArticleDate DateType="Electronic"><Year>2020</Year><Month>11</Month><Day>07</Day></ArticleDate>"#
    let record = try Reading.record(Invented.set(Invented.article(date: date, inArticle: electronic)))
    #expect(record.year == year)
  }

  @Test func datesOfTheIndexAndTheHistoryAreNoYears() throws {
    let day = "<Year>1900</Year><Month>1</Month><Day>1</Day>"
    let record = try Reading.record(
      Invented.set(
        Invented.article(
          date: "", inCitation: "<DateCompleted>\(day)</DateCompleted><DateRevised>\(day)</DateRevised>",
          pubMedData: "<History><PubMedPubDate PubStatus=\"pubmed\">\(day)</PubMedPubDate></History>")))
    #expect(record.year == nil)
  }
}

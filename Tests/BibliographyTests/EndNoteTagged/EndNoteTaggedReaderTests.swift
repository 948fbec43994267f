import Bibliography
import Testing

@Suite struct EndNoteTaggedReaderTests {
  @Test func valuesComeUnderTheirSigns() throws {
    let reading = FormatReading.of(
      EndNoteTaggedReader.self,
      """
      %0 Journal Article
      %A Muster, Anna
      %A Invented Study Group
      %T Invented cells, measured first
      %J Invented Journal of Import
      %V 3
      %N 2
      %P 51--91
      %D 2015
      %8 May 4
      %@ 0000-0000
      %R doi:10.9999/enw.1
      %K uterus
      killer cells
      %X A first part.

      A second part.
      %M 12345
      %~ Invented Base
      %1 our own number
      """)
    #expect(reading.diagnostics == [])
    try #require(reading.records.count == 1)
    let record = reading.records[0].record
    #expect(
      record.outline == [
        "authorFamilyName: Muster", "authorForeName: Anna", "authorInitials: A",
        "collectiveName: Invented Study Group", "title: Invented cells, measured first",
        "journal: Invented Journal of Import", "volume: 3", "issue: 2", "pages: 51--91", "year: 2015", "month: May 4",
        "issn: 0000-0000", "doi: 10.9999/enw.1", "keyword: uterus", "keyword: killer cells",
        "abstractText: A first part. A second part.", "accession: 12345", "database: Invented Base", "extraName: %1",
        "extraValue: our own number",
      ])
    #expect(record.workType == .journalArticle)
    #expect(record.source.dialect == "EndNote")
  }

  /// Some programs write the title before the type, and some no type at all.
  @Test(arguments: [
    ("%0 Book\n%T One\n\n%0 Book\n%T Two\n", ["One", "Two"]), ("%0 Book\n%T One\n%0 Book\n%T Two", ["One", "Two"]),
    ("%T One\n%0 Book\n\n%T Two\n%0 Book\n\n%T Three\n%D 2001\n", ["One", "Two", "Three"]),
    ("%A A\n%T One\n\n%A B\n%A C\n%T Two", ["One", "Two"]), ("%0 Book\n%0 Book\n%T Two\n", ["Two"]),
    ("%0 Book\n\n%0 Book\n%T Two\n", ["", "Two"]),
    ("%T One\n%X Text\n\n%K word\n", ["One"]), ("\n\n%T One\n", ["One"]),
  ])
  func recordsAreToldApart(text: String, titles: [String]) {
    #expect(FormatReading.of(EndNoteTaggedReader.self, text).records.map(\.record.titleText) == titles)
  }

  @Test(arguments: [
    ("Journal Article", WorkType.journalArticle), ("Book Section", .bookChapter),
    ("Conference Proceedings", .conferencePaper),
    ("Thesis", .thesis), ("Newspaper Article", .news), ("Unheard", .other), ("", .journalArticle),
  ])
  func theTypeIsThatOfTheWork(name: String, type: WorkType) throws {
    let reading = FormatReading.of(EndNoteTaggedReader.self, "%0 \(name)\n%T One\n")
    #expect(reading.records.map(\.record.workType) == [type])
  }

  @Test(arguments: [
    ("%0 Journal", true), ("%T An invented title", true), ("% Encoding: UTF-8", false), ("%PDF-1.7", false),
    ("50 % of", false),
    ("%0", true),
  ])
  func theHeadTells(text: String, isOne: Bool) {
    #expect(EndNoteTaggedReader.recognises(TextHead(Array(text.utf8))) == isOne)
  }
}

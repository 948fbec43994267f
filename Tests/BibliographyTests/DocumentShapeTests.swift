import Bibliography
import Testing

/// What may stand around records: roots, prologs, several documents, deletions, books.
@Suite struct DocumentShapeTests {
  @Test(arguments: [
    Invented.set(Invented.article(1), Invented.article(2)),
    "<PubmedArticleSet>" + Invented.article(1) + Invented.article(2) + "</PubmedArticleSet>",
    "\u{A}\u{A}" + Invented.set(Invented.article(1), Invented.article(2)),
    "<MedlineCitationSet>" + Invented.citation(1) + Invented.citation(2) + "</MedlineCitationSet>",
    "<ArticleSet>" + Invented.article(1) + Invented.article(2) + "</ArticleSet>",
    "<eFetchResult><x><PubmedArticleSet>" + Invented.article(1) + Invented.article(2)
      + "</PubmedArticleSet></x></eFetchResult>",
    "<PubMedArticleSet>"
      + (Invented.article(1) + Invented.article(2)).replacing("PubmedArticle>", with: "PubMedArticle>")
      + "</PubMedArticleSet>",
    "<!DOCTYPE Unheard SYSTEM \"http://localhost/none.dtd\" [<!ELEMENT Unheard ANY>]><Unheard>" + Invented.article(1)
      + Invented.article(2) + "</Unheard>",
    "<!-- from a script --><?robots none?>" + "<PubmedArticleSet>" + Invented.article(1) + Invented.article(2)
      + "</PubmedArticleSet><!-- end -->",
  ])
  func recordsAreFoundWhateverTheRoot(xml: String) {
    let reading = Reading.of(xml)
    #expect(reading.pmids == ["990000001", "990000002"])
    #expect(reading.diagnostics == [])
    #expect(reading.records.map(\.record.source.ordinal) == [1, 2])
  }

  @Test(arguments: [
    Invented.prolog + Invented.article(1), Invented.citation(1), "<?xml version=\"1.0\"?>\n" + Invented.article(1),
  ])
  func aSingleRecordMayBeTheRoot(xml: String) throws {
    let record = try Reading.record(xml)
    #expect(record.id == "pmid:990000001")
    #expect(record.titleText == "An invented title.")
  }

  @Test func aBareCitationInAnArticleIsOneRecord() throws {
    let record = try Reading.record(Invented.set(Invented.article(1)))
    #expect(record.texts(.pmid) == ["990000001"])
  }

  @Test func severalDocumentsInOneFileAreAllRead() {
    let reading = Reading.of(
      Invented.set(Invented.article(1), Invented.article(2)) + Invented.set(Invented.article(3))
        + Invented.set(Invented.article(4)))
    #expect(reading.pmids == (1...4).map(Invented.pmid))
    #expect(reading.lines == [4, 14, 28, 42])
    #expect(
      reading.diagnostics == [
        "note: a.xml:23: another document begins in the same file; nothing to do; it was read too",
        "note: a.xml:37: another document begins in the same file; nothing to do; it was read too",
      ])
  }

  @Test func severalSingleRecordsInOneFileAreAllRead() {
    let reading = Reading.of(Invented.article(1) + Invented.article(2) + Invented.article(3))
    #expect(reading.pmids == (1...3).map(Invented.pmid))
    #expect(reading.lines == [1, 11, 21])
  }

  @Test func aRecordsLineIsThatOfItsStartTag() {
    let reading = Reading.of(Invented.set(Invented.article(1), "\n\n", Invented.article(2)))
    #expect(reading.lines == [4, 16])
  }

  @Test func theVersionOfARecordIsKept() throws {
    let xml = Invented.set(Invented.article(1)).replacing("<PMID Version=\"1\">", with: "<PMID Version=\"3\">")
    #expect(try Reading.record(xml).version == 3)
  }

  @Test func deletionsAreListed() {
    let deletions = "<DeleteCitation>\n<PMID Version=\"1\">990000007</PMID>\n<PMID>990000008</PMID>\n</DeleteCitation>"
    let reading = Reading.of(Invented.set(Invented.article(1), deletions))
    #expect(reading.pmids == ["990000001"])
    #expect(reading.deletions == [990_000_007, 990_000_008])
  }

  @Test func aFileOfDeletionsAloneIsNotAnError() {
    let reading = Reading.of(Invented.set("<DeleteCitation><PMID Version=\"1\">990000007</PMID></DeleteCitation>"))
    #expect(reading == Reading(deletions: [990_000_007]))
  }

  @Test(arguments: ["<PubmedArticleSet/>", "<PubmedArticleSet></PubmedArticleSet>", Invented.set()])
  func aSetWithoutRecordsIsAnError(xml: String) {
    let reading = Reading.of(xml)
    #expect(reading == Reading(error: .noRecords("a.xml")))
    #expect(reading.error?.description == "a.xml: the format is known, but the file holds no record; export it again")
  }
}

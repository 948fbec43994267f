import Bibliography
import Testing

@Suite struct OvidReaderTests {
  static let headings = """
    Database: Invented Base <1990 to 2020>
    Search Strategy:
    1     killer cells (12)
    <1>
    Unique Identifier
      990000001
    Authors
      Muster, Anna 1;  Beispiel, Bea C. MD *
    Institution
      (1) Univ Nowhere
      (2) Inst B
    Title
      Invented cells, measured first.[Article]
    Source
      Invented Journal of Import.   28(2):103-106, April 2015.
    Abstract
      A first part.

      A second part.
    MeSH Subject Headings
      *Killer Cells, Natural/im [Immunology]; Humans
    Publication Type
      Journal Article. Randomized Controlled Trial.
    Score
      *****
    DOI Number
      10.9999/ovid.1
    <2. >
    Author
      Muster A [Ed]
    Publication Type
      Book
    Chapter Title
      An invented chapter
    Source
      (2014). Invented Book. Nowhere: Nobody.

    """

  @Test func headingsAndTheirValues() throws {
    let reading = FormatReading.of(OvidReader.self, Self.headings)
    try #require(reading.records.count == 2)
    let record = reading.records[0].record
    #expect(
      record.outline == [
        "accession: 990000001", "authorFamilyName: Muster", "authorForeName: Anna", "authorInitials: A",
        "authorFamilyName: Beispiel", "authorForeName: Bea C. MD", "authorInitials: BCM",
        "affiliation: (1) Univ Nowhere", "affiliation: (2) Inst B", "title: Invented cells, measured first.",
        "publicationType: Article", "journal: Invented Journal of Import", "volume: 28", "issue: 2",
        "pages: 103-106", "dateInWords: April 2015", "abstractText: A first part. A second part.",
        "meshDescriptor: Killer Cells, Natural", "meshQualifier: im [Immunology]", "meshDescriptor: Humans",
        "publicationType: Journal Article", "publicationType: Randomized Controlled Trial", "extraName: Score",
        "extraValue: *****",
        "doi: 10.9999/ovid.1",
      ])
    #expect(record.year == 2015)
    #expect(record.source.line == 4)
    let chapter = reading.records[1].record
    #expect(chapter.titleText == "An invented chapter")
    #expect(chapter.isBook)
    #expect(chapter.year == 2014)
    #expect(chapter.texts(.editorName) == ["Muster A"])
    #expect(reading.diagnostics.count == 1, "the search before the records is counted as passed over")
  }

  @Test(arguments: [
    "<1>\nVN  Ovid Technologies\nDB  Ovid MEDLINE(R)\nUI  990000001\nTI  Invented cells\n    go on\nYR  2001\n",
    "<1>\nDB  - MEDLINE\nUI  - 990000001\nTI  - Invented cells\n      go on\nYR  - 2001\n",
  ])
  func tagsAndTheirValues(text: String) throws {
    let reading = FormatReading.of(OvidReader.self, text)
    try #require(reading.records.count == 1)
    let record = reading.records[0].record
    #expect(record.titleText == "Invented cells go on")
    #expect(record.year == 2001)
    #expect(record.id == "pmid:990000001")
    #expect(record.source.dialect?.hasPrefix("Ovid") == true)
  }

  @Test(arguments: [
    ("Invented J. 14(9):2386-91, 1999 Sep.", ["Invented J", "14", "9", "2386-91", "1999"]),
    ("Invented J.   8:10-64, September 2015.", ["Invented J", "8", "", "10-64", "2015"]),
    ("Very Long J. Vol 28(2) April 2015, 103-106.", ["Very Long J", "28", "2", "103-106", "2015"]),
    ("Invented J. U. S. 5(Suppl 1):S1, 2020.", ["Invented J. U. S", "5", "Suppl 1", "S1", "2020"]),
    ("Invented J. ", ["Invented J", "", "", "", "0"]),
  ])
  func theSourceIsTakenApart(source: String, parts: [String]) throws {
    let reading = FormatReading.of(OvidReader.self, "<1>\nTitle\n  T\nSource\n  \(source)\n")
    let record = try #require(reading.records.first?.record)
    #expect(
      [
        record.text(of: .journal) ?? "", record.text(of: .volume) ?? "", record.text(of: .issue) ?? "",
        record.text(of: .pages) ?? "", "\(record.year ?? 0)",
      ] == parts)
  }

  @Test(arguments: [
    ("<1>\nUnique Identifier\n  99", true), ("<12. >\nAuthors\n", true), ("<1>\nplain prose goes on here\n", false),
    ("<html>\n<1>", false),
  ])
  func theHeadTells(text: String, isOne: Bool) {
    #expect(OvidReader.recognises(TextHead(Array(text.utf8))) == isOne)
  }
}

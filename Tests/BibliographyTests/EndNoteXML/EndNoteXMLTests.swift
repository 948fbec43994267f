import Bibliography
import Foundation
import TestSupport
import Testing

@Suite struct EndNoteXMLTests {
  static let folder = ProjectFolder.fixtures.appending(path: "exports/endNoteXML")

  static func reading(_ name: String) throws -> XMLReading {
    let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
    #expect(EndNoteXMLReader.recognises(TextHead(bytes)))
    return XMLReading(EndNoteXMLReader.self, bytes)
  }

  @Test func endNotesOwnXMLKeepsEveryField() throws {
    let reading = try Self.reading("endnote-desktop.xml")
    #expect(reading.diagnostics == [])
    try #require(reading.records.count == 2)
    let article = reading.records[0]
    #expect(article.source.dialect == "EndNote")
    #expect(article.titleText == "A retrospective cohort of CO₂ in Inventa minor")
    #expect(article.abstractText == "BACKGROUND: We looked back (p<0.05 & n>20). RESULTS: None.")
    #expect(article.texts(.authorFamilyName) == ["Muster"])
    #expect(article.texts(.authorInitials) == ["AB"])
    #expect(article.texts(.collectiveName) == ["Invented Study Centre"])
    #expect(article.texts(.affiliation) == ["House of Inventions, Nowhere.", "Second House, Nowhere."])
    #expect(article.texts(.journal) == ["Inv J Test", "Invented Journal of Testing"])
    #expect(article.texts(.keyword) == ["Humans", "Testing"])
    #expect(article.fields.filter { $0.kind == .keyword }.map(\.isMajorTopic) == [false, true])
    #expect(article.first(.year)?.code == 2021)
    #expect(article.text(of: .month) == "Sep")
    #expect(article.text(of: .day) == "18")
    #expect(article.texts(.issn) == ["1234-567X"])
    #expect(article.text(of: .pmid) == "990000001")
    #expect(article.text(of: .pmcid) == "PMC9900001")
    #expect(article.text(of: .doi) == "10.9999/invented.1")
    #expect(article.texts(.publicationType) == ["Review"])
    #expect(article.extras("caption") == ["Duplicate"])
    #expect(article.first(.workType)?.code == WorkType.journalArticle.rawValue)
  }

  @Test func ourOwnNoteGivesBackThePubMedNumber() {
    func read(_ note: String) -> Record? {
      let record =
        "<record><titles><title>One</title></titles><accession-num>INV:1</accession-num><notes>\(note)</notes></record>"
      let xml = "<?xml version=\"1.0\"?><xml><records>\(record)</records></xml>"
      return XMLReading(EndNoteXMLReader.self, Array(xml.utf8)).records.first
    }
    #expect(read("Other fields: label: x | PMID: 990000001 | place: y")?.text(of: .pmid) == "990000001")
    #expect(read("Other fields: PMID: 990000001")?.text(of: .accession) == "INV:1")
    #expect(read("Comment in PMID: 990000002")?.first(.pmid) == nil)
  }

  @Test func aChapterStandsInABook() throws {
    let chapter = try #require(try Self.reading("endnote-desktop.xml").records.last)
    #expect(chapter.isBook)
    #expect(chapter.first(.workType)?.code == WorkType.bookChapter.rawValue)
    #expect(chapter.text(of: .bookTitle) == "An invented book")
    #expect(chapter.text(of: .journal) == nil)
    #expect(chapter.text(of: .editorName) == "Muster, A.")
    #expect(chapter.text(of: .isbn) == "978-0-00-000000-2")
    #expect(chapter.text(of: .note) == "read twice")
    #expect(chapter.text(of: .url) == "https://example.org/chapter")
  }

  @Test func mendeleyIsToldByItsNumbers() throws {
    let reading = try Self.reading("mendeley.xml")
    let record = try #require(reading.records.first)
    #expect(record.source.dialect == "Mendeley")
    #expect(record.titleText == "An invented title")
    #expect(record.texts(.journal) == ["Invented Journal of Testing"])
    #expect(record.text(of: .issue) == "5")
    #expect(record.first(.workType)?.code == WorkType.journalArticle.rawValue)
  }

  @Test func wrappedLinesAreNoneAndPubMedAddressesGiveTheNumber() throws {
    let record = try #require(try Self.reading("bookends.xml").records.first)
    #expect(
      record.source == SourceLocation(file: "a.xml", format: .endNoteXML, dialect: "Bookends", line: 4, ordinal: 1))
    #expect(record.titleText == "An invented title that the program wraps over lines")
    #expect(record.text(of: .pmid) == "990000003")
  }

  @Test(arguments: [
    ("<ref-type name=\"Conference Paper\">47</ref-type>", WorkType.conferencePaper),
    ("<ref-type>6</ref-type>", .book), ("<ref-type name=\"Thesis\">2</ref-type>", .thesis),
    ("<ref-type name=\"Something New\">17</ref-type>", .other), ("", .other),
  ]) func theTypesNameCountsBeforeItsNumber(_ type: String, _ expected: WorkType) throws {
    let xml = "<xml><records><record>\(type)<titles><title>T</title></titles></record></records></xml>"
    let record = try #require(XMLReading(EndNoteXMLReader.self, xml).records.first)
    #expect((record.first(.workType)?.code ?? 0) == expected.rawValue)
  }

  @Test(arguments: [
    ("<remote-database-name>Embase</remote-database-name>", nil),
    ("<remote-database-name>MEDLINE</remote-database-name>", "990000001"),
    ("", nil),
  ]) func anAccessionNumberIsPubMedsOnlyWhereTheRecordSaysSo(_ database: String, _ pmid: String?) throws {
    let xml = "<xml><records><record><accession-num>990000001</accession-num>\(database)</record></records></xml>"
    let record = try #require(XMLReading(EndNoteXMLReader.self, xml).records.first)
    #expect(record.text(of: .pmid) == pmid)
    #expect(record.text(of: .accession) == (pmid == nil ? "990000001" : nil))
  }
}

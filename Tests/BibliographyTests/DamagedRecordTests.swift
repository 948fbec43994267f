import Bibliography
import Testing

/// Damage inside one record of a file: that record only is hurt, it is named with its line and a cure, and its
/// neighbours are what they would be without it.
@Suite struct DamagedRecordTests {
  struct Damage: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// What stands in the second record's abstract.
    var abstract: String
    /// The text that comes of it; nil where the record is left out.
    var text: String?
    var isIncomplete: Bool
    var message: String

    init(_ name: String, _ abstract: String, _ text: String?, incomplete: Bool = false, _ message: String) {
      testDescription = name
      (self.abstract, self.text, isIncomplete, self.message) = (abstract, text, incomplete, message)
    }
  }

  static let compare = "compare it with PubMed"
  static let kept = "what could be read of this record was kept; fetch the record again from PubMed"
  static let inPubMed = "it stays in the text as written; read such a text in PubMed itself"

  static let damages: [Damage] = [
    Damage("bare <", "when a<b or p < 0.05", "when a<b or p < 0.05", "2 bare & or < signs taken as text; \(compare)"),
    Damage("bare &", "A & B", "A & B", "1 bare & or < sign taken as text; \(compare)"),
    Damage("control character", "A\u{1}B", "A B", "1 forbidden character replaced by a space; \(compare)"),
    Damage("NUL", "A\u{0}B", "A B", "1 forbidden character replaced by a space; \(compare)"),
    Damage(
      "a reference to no character", "A&#1;B&#xFFFF;", "A B", "2 forbidden characters replaced by a space; \(compare)"),
    Damage("no character", "A\u{FFFF}B", "A B", "1 forbidden character replaced by a space; \(compare)"),
    Damage(
      "crossed mark-up", "a <b>retrospective</i> cohort", "a retrospective cohort",
      "mark-up inside a text was broken (Opening and ending tag mismatch: b line 20 and i) and has been dropped; \(compare)"
    ),
    Damage(
      "mark-up without end", "a <b>retrospective cohort", "a retrospective cohort",
      "mark-up inside a text was broken (Opening and ending tag mismatch: b line 20 and AbstractText) and has been dropped; \(compare)"
    ),
    Damage(
      "an entity that nobody declared", "A &unheard; B", "A &unheard; B",
      "the entity &unheard; is not defined; \(inPubMed)"),
  ]

  static func file(_ abstract: String) -> String {
    Invented.set(
      Invented.article(1, abstract: Invented.abstract("First.")),
      Invented.article(2, abstract: Invented.abstract(abstract)),
      Invented.article(3, abstract: Invented.abstract("Third.")))
  }

  /// The cut goes from the first record's list of references into the second's: what is left is sound XML.
  @Test func twoRecordsRunTogetherAreNamed() {
    func article(_ number: Int) -> String {
      Invented.article(
        number, abstract: Invented.abstract("Text \(number)."),
        pubMedData: """
          <ReferenceList><Reference><Citation>Invented \(number).</Citation></Reference></ReferenceList>
          <ArticleIdList><ArticleId IdType="pubmed">\(Invented.pmid(number))</ArticleId></ArticleIdList>
          """)
    }
    let whole = Invented.set(article(1), article(2), article(3))
    #expect(Reading.of(whole).pmids.count == 3)
    #expect(Reading.of(whole).diagnostics == [])
    let parts = whole.split(separator: "<Citation>Invented", omittingEmptySubsequences: false)
    let reading = Reading.of(parts[0] + "<Citation>Invented" + parts[2...].joined(separator: "<Citation>Invented"))
    #expect(reading.pmids == [Invented.pmid(1), Invented.pmid(3)])
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.contains("ends with the identifiers of PMID \(Invented.pmid(2))") == true)
  }

  @Test(arguments: damages) func aDefectCostsThatRecordOnly(_ damage: Damage) {
    let reading = Reading.of(Self.file(damage.abstract))
    let sound = Reading.of(Self.file("Second."))
    #expect(reading.pmids == sound.pmids)
    #expect(reading.records.first == sound.records.first)
    #expect(reading.records.last == sound.records.last)
    #expect(reading.records.dropFirst().first?.record.abstractText == damage.text)
    #expect(reading.records.map(\.record.isIncomplete) == [false, damage.isIncomplete, false])
    #expect(reading.diagnostics == ["warning: a.xml:14: record 990000002: \(damage.message)"])
  }

  @Test(arguments: [
    ([0xE9], "é", "1 byte"), ([0x96, 0x20, 0x93, 0x41, 0x94], "– “A”", "3 bytes"), ([0xC3], "Ã", "1 byte"),
    ([0xF0, 0x9F, 0x92], "ðŸ’", "3 bytes"), ([0xED, 0xA0, 0x80], "í\u{A0}€", "3 bytes"),
    ([0xC0, 0x80], "À€", "2 bytes"),
  ])
  func bytesThatAreNotUTF8AreReadAsWindows1252(bytes: [UInt8], text: String, count: String) throws {
    let parts = Self.file("β X β").split(separator: "X")
    let reading = Reading.of(Array(parts[0].utf8) + bytes + Array(parts[1].utf8))
    let sound = Reading.of(Self.file("Second."))
    #expect(reading.records.dropFirst().first?.record.abstractText == "β \(text) β")
    #expect(reading.records.first == sound.records.first)
    #expect(reading.records.last == sound.records.last)
    #expect(
      reading.diagnostics == [
        "warning: a.xml:14: record 990000002: \(count) not in UTF-8 read as Windows-1252; compare it with PubMed"
      ])
  }

  /// Tags broken around the second record's parts.
  @Test(arguments: [
    ("</Abstract>", "</Abstrakt>"), ("</Abstract>", ""), ("<Abstract>", ""), ("</Article>", "</Articel>"),
    ("<Article PubModel=\"Print\">", "<Article PubModel=Print>"), ("<Journal>", "<Journal"),
    ("</Journal>", "</Journal"),
    ("<PubDate>", "<PubDate><PubDate>"), ("</MedlineCitation>", ""), ("</PubmedArticle>", ""),
    ("<Volume>", "<!-- "), ("<Volume>", "<![CDATA["), ("<Volume>", "<?pi "), ("<Volume>", "<Volume a='"),
    ("<Volume>3</Volume>", "<!DOCTYPE x>"), ("<Volume>", "<Volume a=\"1\" a=\"2\">"),
    ("</Volume>", "</PubmedArticleSet>"),
  ])
  func aBrokenTagLeavesTheNeighboursIntact(tag: String, replacement: String) throws {
    let second = Invented.article(2, abstract: Invented.abstract("Second."))
    let broken = second.replacing(tag, with: replacement, maxReplacements: 1)
    try #require(broken != second)
    let reading = Reading.of(Invented.set(Invented.article(1), broken, Invented.article(3)))
    let sound = Reading.of(Invented.set(Invented.article(1), second, Invented.article(3)))
    let neighbours = reading.records.filter { $0.record.text(of: .pmid) != Invented.pmid(2) }
    #expect(neighbours == [sound.records[0], sound.records[2]])
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.allSatisfy { $0.contains(": a.xml:14: record 990000002: ") })
  }

  @Test(arguments: ["<PubmedArtikel>", "<PubmedArticle\u{1}>", "", "<PubmedArticle <"])
  func aBrokenStartTagLeavesTheRecordsBehindItWhole(tag: String) {
    let broken = Invented.article(2, pubMedData: IdentifierTests.ownList).replacing("<PubmedArticle>", with: tag)
    let others = [1, 3, 4].map { Invented.article($0, pubMedData: IdentifierTests.ownList) }
    let reading = Reading.of(Invented.set(others[0], broken, others[1], others[2]))
    #expect(reading.pmids == (1...4).map(Invented.pmid))
    #expect(reading.records.map { $0.record.text(of: .doi) } == ["10.9999/list", nil, "10.9999/list", "10.9999/list"])
    #expect(!reading.diagnostics.isEmpty)
  }

  @Test func aRecordCutOffByTheEndOfTheFileIsKeptAndTold() {
    let whole = Invented.set(Invented.article(1), Invented.article(2, abstract: Invented.abstract("Half of it")))
    let cut = whole[..<whole.firstRange(of: "of it")!.lowerBound]
    let reading = Reading.of(String(cut))
    #expect(reading.pmids == ["990000001", "990000002"])
    #expect(reading.records.map(\.record.isIncomplete) == [false, true])
    #expect(reading.records.last?.record.abstractText == "Half")
    #expect(reading.records.last?.record.notice == .incomplete)
    #expect(
      reading.diagnostics == [
        "warning: a.xml:14: record 990000002: the file ends inside this record; its beginning was kept; get the file again; it was cut off"
      ])
  }

  @Test func aRecordCutOffBeforeItsNumberIsLeftOutAndTold() {
    let reading = Reading.of(
      Invented.prolog + "<PubmedArticleSet>\n" + Invented.article(1) + "<PubmedArticle><MedlineCitation>")
    #expect(reading.pmids == ["990000001"])
    #expect(
      reading.diagnostics == [
        "error: a.xml:14: the file ends inside this record; it is left out; get the file again; it was cut off"
      ])
  }

  @Test func aRootWithoutItsEndIsTold() {
    let reading = Reading.of(Invented.prolog + "<PubmedArticleSet>\n" + Invented.article(1))
    #expect(reading.pmids == ["990000001"])
    #expect(
      reading.diagnostics == [
        "warning: a.xml: the file ends without the end of <PubmedArticleSet>; get the file again if records are missing; all whole records were read"
      ])
  }

  @Test func textBehindTheDocumentIsTold() {
    let reading = Reading.of(Invented.set(Invented.article(1)) + "Downloaded on Monday.\n")
    #expect(reading.pmids == ["990000001"])
    #expect(
      reading.diagnostics == [
        "warning: a.xml:13: text after the end of the document was passed over; check that no record is missing at the end"
      ])
  }

  @Test func textBeforeTheFirstRecordIsTold() {
    let reading = Reading.of("HTTP/1.1 200 OK\n\n" + Invented.set(Invented.article(1)))
    #expect(reading.pmids == ["990000001"])
    #expect(reading.lines == [6])
    #expect(
      reading.diagnostics == [
        "warning: a.xml:1: text before the first record is not XML and was passed over; check that no record is missing at the top"
      ])
  }
}

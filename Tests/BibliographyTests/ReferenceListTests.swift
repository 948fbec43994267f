import Bibliography
import Testing

/// What a paper cites never becomes part of its record, whatever stands there; and the lines behind it stay right.
@Suite struct ReferenceListTests {
  static let contents = [
    "<Reference><Citation>Muster A. Cited work. Inv J. 2001;1:2.</Citation></Reference>",
    "<Reference>\n<Citation>Two\nlines</Citation>\n</Reference>\n",
    "<Title>Reference title</Title><Reference><Citation>x</Citation></Reference>",
    "<Reference><Citation>a &amp; b &#233; &lt;PubmedArticle&gt; &nbsp;</Citation></Reference>",
    "<Reference><Citation>a <!-- </ReferenceList> <PubmedArticle> \n --> b</Citation></Reference>",
    "<Reference><Citation><![CDATA[</ReferenceList>\n<PMID>990000999</PMID></PubmedArticle>]]></Citation></Reference>",
    "<Reference><Citation>a <?pi </ReferenceList>\n?> b</Citation></Reference>",
    "<Reference><Citation note=\"a > b &lt;/ReferenceList>\">x</Citation></Reference>",
    "<ReferenceList><ReferenceList>\n<Reference><Citation>deep</Citation></Reference></ReferenceList>\n</ReferenceList>",
    "<ReferenceList/><ReferenceList /><ReferenceListing>\n</ReferenceListing>",
    "<Reference><ArticleIdList>\n<ArticleId IdType=\"doi\">10.9999/foreign</ArticleId></ArticleIdList></Reference>",
    "<Reference><AbstractText>foreign</AbstractText><ArticleTitle>foreign</ArticleTitle><PMID>990000999</PMID></Reference>",
    "<Reference\n><Citation\n>odd tags</Citation\n></Reference\n>",
    "", "\n\n\n", " plain text in the wrong place ",
    String(repeating: "<Reference><Citation>many &amp; more</Citation></Reference>\n", count: 200),
  ]

  @Test(arguments: contents) func nothingOfItLeaks(content: String) {
    for list in ["<ReferenceList>\(content)</ReferenceList>", "<ReferenceList >\(content)</ReferenceList\n>"] {
      let ownList = "<ArticleIdList><ArticleId IdType=\"doi\">10.9999/own</ArticleId></ArticleIdList>"
      let with = Reading.of(
        Invented.set(Invented.article(1, pubMedData: list + ownList), Invented.article(2), Invented.article(3)))
      let without = Reading.of(
        Invented.set(Invented.article(1, pubMedData: ownList), Invented.article(2), Invented.article(3)))
      let lines = list.count { $0 == "\n" }
      #expect(with.diagnostics == [])
      #expect(with.pmids == without.pmids)
      #expect(zip(with.records, without.records).allSatisfy { $0.hasSameContent(as: $1) })
      #expect(with.lines == [4, 14 + lines, 24 + lines])
    }
  }

  /// Whether the parser held all of the list when it came to it is chance; what comes out must not be.
  @Test(arguments: ["a & b < c", "<b>unclosed", "a \u{1} b", "<Citation>x</Reference>", "&", "a &nbsp b"])
  func aDefectInItCostsNothing(content: String) {
    let list = "<ReferenceList><Reference>\(content)</Reference></ReferenceList>"
    let superscript = Invented.title("An <i>invented</i> 10<sup>6</sup> title.")
    let reading = Reading.of(
      Invented.set(Invented.article(1), Invented.article(2, title: superscript, pubMedData: list), Invented.article(3)))
    #expect(reading.pmids == (1...3).map(Invented.pmid))
    #expect(reading.records.map(\.record.titleText)[1] == "An invented 10⁶ title.")
    #expect(reading.records.allSatisfy { !$0.record.isIncomplete })
    #expect(reading.diagnostics == [])
  }

  /// A record too large to be read twice keeps what was read of it before the defect.
  @Test func aDefectInAHugeListCostsWhatFollowsIt() {
    let list = "<ReferenceList>\(String(repeating: "<Reference>a & b</Reference>\n", count: 500_000))</ReferenceList>"
    let reading = Reading(
      Array(Invented.set(Invented.article(1), Invented.article(2, pubMedData: list), Invented.article(3)).utf8),
      chunk: .max)
    #expect(reading.pmids == (1...3).map(Invented.pmid))
    #expect(reading.records.map(\.record.isIncomplete) == [false, true, false])
    #expect(reading.diagnostics.count == 1)
  }

  @Test func anEmptyListIsNoTrap() {
    let reading = Reading.of(
      Invented.set(
        Invented.article(1, pubMedData: "<ReferenceList/>"), Invented.article(2, pubMedData: "<ReferenceList />")))
    #expect(reading.pmids == ["990000001", "990000002"])
    #expect(reading.diagnostics == [])
  }

  @Test func aListWithoutItsEndCostsOneRecord() {
    let broken = Invented.article(2, pubMedData: "<ReferenceList><Reference><Citation>x</Citation></Reference>")
    let reading = Reading.of(Invented.set(Invented.article(1), broken, Invented.article(3)))
    #expect(reading.pmids == ["990000001", "990000002", "990000003"])
    #expect(reading.records.map(\.record.isIncomplete) == [false, true, false])
    #expect(reading.lines == [4, 14, 24])
    #expect(
      reading.diagnostics == [
        "warning: a.xml:14: record 990000002: the XML is broken (Opening and ending tag mismatch: ReferenceList line 22 and PubmedData); what could be read of this record was kept; fetch the record again from PubMed"
      ])
  }
}

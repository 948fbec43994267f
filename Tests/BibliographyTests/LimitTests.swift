import Bibliography
import Testing

/// Documents made to exhaust a reader: what can be read is read, the rest is told, and nothing from outside comes in.
@Suite struct LimitTests {
  static func file(_ second: String, prolog: String = Invented.prolog) -> [UInt8] {
    Array(
      (prolog + "<PubmedArticleSet>\n" + Invented.article(1) + second + Invented.article(3) + "</PubmedArticleSet>\n")
        .utf8)
  }

  /// Both neighbours as they are without the second record.
  static func expectNeighbours(_ reading: Reading) {
    let neighbours = reading.records.filter { $0.record.text(of: .pmid) != Invented.pmid(2) }
    #expect(neighbours.map { $0.record.text(of: .pmid) } == ["990000001", "990000003"])
    #expect(neighbours.allSatisfy { $0.record.titleText == "An invented title." && !$0.record.isIncomplete })
  }

  @Test func aTitleOf20MBIsCut() throws {
    let title = Invented.title(String(repeating: "cohort ", count: 3_000_000))
    let reading = Reading(
      Self.file(Invented.article(2, title: title, abstract: Invented.abstract("Second."))), chunk: .max)
    Self.expectNeighbours(reading)
    let record = try #require(reading.records.dropFirst().first?.record)
    #expect(record.id == "pmid:990000002")
    #expect(record.title.count <= 1 << 20)
    #expect(record.titleText.hasPrefix("cohort cohort"))
    #expect(record.abstractText == "Second.")
    #expect(
      reading.diagnostics == [
        "warning: a.xml:14: record 990000002: a text longer than 1 MB was cut to its first part; fetch the record again from PubMed"
      ])
  }

  static let nested = String(repeating: "<b>", count: 300_000) + "deep" + String(repeating: "</b>", count: 300_000)

  @Test func elementsNestedWithoutEndCostTheirRecordOnly() throws {
    let reading = Reading(Self.file(Invented.article(2, abstract: Invented.abstract(Self.nested))), chunk: .max)
    Self.expectNeighbours(reading)
    #expect(reading.pmids == ["990000001", "990000002", "990000003"])
    #expect(reading.records.map(\.record.isIncomplete) == [false, true, false])
    #expect(
      reading.diagnostics == [
        "warning: a.xml:14: record 990000002: elements are nested more than 256 deep; what could be read of this record was kept; fetch the record again from PubMed"
      ])
  }

  @Test func elementsNestedBetweenRecordsAreToldToo() {
    let reading = Reading(Self.file(Self.nested + "\n"), chunk: .max)
    Self.expectNeighbours(reading)
    #expect(
      reading.diagnostics == [
        "warning: a.xml:13: elements are nested too deep between records; reading went on at the next record; check that no record is missing here"
      ])
  }

  static func prolog(_ declarations: String) -> String { "<!DOCTYPE PubmedArticleSet [\(declarations)]>\n" }

  @Test func anEntityBombIsNotExpanded() throws {
    let levels = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
    let bomb = Self.prolog("<!ENTITY l0 \"lol\">" + levels)
    let file = Self.file(Invented.article(2, abstract: Invented.abstract("A &l9; B &l0;")), prolog: bomb)
    let reading = Reading.of(file)
    Self.expectNeighbours(reading)
    #expect(reading.records.dropFirst().first?.record.abstractText == "A &l9; B lol")
    #expect(
      reading.diagnostics == [
        "warning: a.xml:13: record 990000002: the entity &l9; is defined through other entities and is not expanded; it stays in the text as written; read such a text in PubMed itself"
      ])
  }

  @Test func aLongEntityIsNotGivenOverAndOver() throws {
    let long = Self.prolog("<!ENTITY long \"\(String(repeating: "x", count: 2000))\">")
    let file = Self.file(
      Invented.article(2, abstract: Invented.abstract(String(repeating: "&long;", count: 3))), prolog: long)
    let reading = Reading.of(file)
    #expect(reading.records.dropFirst().first?.record.abstractText == "&long;&long;&long;")
    #expect(
      reading.diagnostics == [
        "warning: a.xml:13: record 990000002: the entity &long; is longer than 1024 bytes and is not expanded; it stays in the text as written; read such a text in PubMed itself"
      ])
  }

  @Test(arguments: ["file:///etc/passwd", "http://127.0.0.1:9/none"])
  func aFileFromOutsideIsNotFetched(address: String) throws {
    let outside = Self.prolog("<!ENTITY out SYSTEM \"\(address)\">")
    let reading = Reading.of(Self.file(Invented.article(2, abstract: Invented.abstract("A &out; B")), prolog: outside))
    Self.expectNeighbours(reading)
    #expect(reading.records.dropFirst().first?.record.abstractText == "A &out; B")
    #expect(
      reading.diagnostics == [
        "warning: a.xml:13: record 990000002: the entity &out; stands for another file, which is not fetched; it stays in the text as written; read such a text in PubMed itself"
      ])
  }

  @Test func theRestOfADTDFromOutsideIsNotFetched() {
    let outside = Self.prolog("<!ENTITY % more SYSTEM \"file:///etc/passwd\">%more;")
    let reading = Reading.of(Self.file(Invented.article(2), prolog: outside))
    #expect(reading.pmids == (1...3).map(Invented.pmid))
    #expect(
      reading.diagnostics == [
        "warning: a.xml:1: text before the first record is not XML and was passed over; check that no record is missing at the top"
      ])
  }

  @Test func anEntityInSkippedTextIsNoMatter() {
    let affiliation =
      "<AuthorList><Author><AffiliationInfo><Affiliation>&unheard;</Affiliation></AffiliationInfo></Author></AuthorList>"
    let reading = Reading.of(Self.file(Invented.article(2, authors: affiliation)))
    Self.expectNeighbours(reading)
    #expect(reading.pmids.count == 3)
    #expect(reading.diagnostics == [])
  }

  @Test func anUnknownEntityInALabelStaysAsWritten() {
    let text = "<AbstractText Label=\"A &unheard; B\">Seen.</AbstractText>"
    let reading = Reading.of(Self.file(Invented.article(2, abstract: Invented.abstract(text))))
    Self.expectNeighbours(reading)
    withKnownIssue("libxml2 gives only the & of such an entity inside an attribute") {
      #expect(reading.records.dropFirst().first?.record.abstractText == "A &unheard; B: Seen.")
    }
  }

  /// Of an entity inside an attribute libxml2 gives the first byte only; half a letter is shown as what it is.
  @Test func halfALetterInALabelIsMarked() {
    let text = "<AbstractText Label=\"A &beta; B\">Seen.</AbstractText>"
    let reading = Reading.of(Self.file(Invented.article(2, abstract: Invented.abstract(text))))
    Self.expectNeighbours(reading)
    #expect(reading.records.dropFirst().first?.record.abstractText == "A \u{FFFD} B: Seen.")
  }

  @Test func aRecordOfTooMuchTextCostsItselfOnly() throws {
    let section = "<AbstractText>\(String(repeating: "cohort ", count: 140_000))</AbstractText>"
    let abstract = "<Abstract>\(String(repeating: section, count: 30))</Abstract>"
    let reading = Reading(Self.file(Invented.article(2, abstract: abstract)), chunk: .max)
    Self.expectNeighbours(reading)
    #expect(reading.records.map(\.record.isIncomplete) == [false, true, false])
    #expect(try #require(reading.records.dropFirst().first).record.bytes.count < 1 << 23)
    #expect(
      reading.diagnostics == [
        "warning: a.xml:14: record 990000002: the record holds more than 4 MB of text; what could be read of this record was kept; fetch the record again from PubMed"
      ])
  }

  @Test func aRecordOfTooManyPartsCostsItselfOnly() throws {
    let headings = "<KeywordList>\(String(repeating: "<Keyword/>", count: 300_000))</KeywordList>"
    let reading = Reading(Self.file(Invented.article(2, inCitation: headings)), chunk: .max)
    Self.expectNeighbours(reading)
    #expect(reading.records.map(\.record.isIncomplete) == [false, true, false])
    #expect(
      reading.diagnostics == [
        "warning: a.xml:14: record 990000002: the record holds more than 250,000 authors, headings and other parts; what could be read of this record was kept; fetch the record again from PubMed"
      ])
  }

  /// A chunk of text that does not fit any more is followed by shorter ones that would.
  @Test func nothingIsPutBehindTheGapOfACutText() throws {
    let title = Invented.title(
      String(repeating: "a", count: (1 << 20) - 100) + "<b>\(String(repeating: "b", count: 200))</b>c<b>d</b>")
    let reading = Reading(Self.file(Invented.article(2, title: title)), chunk: .max)
    let record = try #require(reading.records.dropFirst().first?.record)
    #expect(!record.titleText.hasSuffix("c") && !record.titleText.contains("d"))
    #expect(record.titleText.allSatisfy { $0 == "a" || $0 == "b" })
    #expect(reading.diagnostics.count == 1)
  }

  @Test func unheardEntitiesWithoutEndAreToldOfInPart() throws {
    let text = (0..<6000).map { "&unheard\($0);" }.joined(separator: " ")
    let reading = Reading(Self.file(Invented.article(2, abstract: Invented.abstract(text))), chunk: .max)
    Self.expectNeighbours(reading)
    #expect(reading.records.dropFirst().first?.record.abstractText == text)
    #expect(reading.diagnostics.count == 100)
  }

  /// A comment without its end is looked for no further than the parser allows.
  @Test func aHugeCommentWithoutItsEndCostsItsRecordOnly() {
    let comment = "<!-- " + String(repeating: "word ", count: 3_000_000)
    let reading = Reading(Self.file(Invented.article(2, abstract: comment)), chunk: .max)
    Self.expectNeighbours(reading)
    #expect(reading.diagnostics.count == 1)
  }
}

import Bibliography
import Testing

/// References out of a page, however they are set.
@Suite struct WebPageTests {
  static let refs = InventedReferences.vancouver

  static func page(_ body: String) -> String {
    """
    <!DOCTYPE html>
    <html><head><meta charset="utf-8"><title>Muster A. Not a reference. Inv J. 2004;1:2-3.</title>
    <script>var x = "Muster A. Not a reference. Inv J. 2004;1(2):3-4.";</script></head><body>
    <nav><ul><li>Muster A. Not a reference. Inv J. 2004;1(2):3-4.</li></ul></nav>
    <h1>Cells</h1><p>Muster et al. (2004) say that <b>cells</b>&nbsp;matter.<p>Unclosed prose.
    \(body)
    <footer>Copyright 2015 Invented Society. Last updated 24 September 2015</footer></body></html>
    """
  }

  static let bodies: [String] = [
    "<ol>" + refs.map { "<li>\($0)</li>" }.joined() + "</ol>",
    "<ul>" + refs.map { "<li><p>\($0)</p>" }.joined(separator: "\n") + "</ul>",
    refs.map { "<p>" + $0.replacing("Inv", with: "<i>Inv</i>") + "</p>" }.joined(),
    refs.map { "<div>\($0)</div>" }.joined(), "<p>" + refs.joined(separator: "<br>") + "</p>",
    "<p>" + refs.joined(separator: "<br /><br />\n") + "</p>", "<div>" + refs.joined(separator: " ") + "</div>",
    "<table>" + refs.enumerated().map { "<tr><td>\($0 + 1).</td><td>\($1)</td></tr>" }.joined() + "</table>",
    "<ol class=references>"
      + refs.map { "<li><b><a href=\"#c\">^</a></b> <span><cite class=\"citation\">\($0)</cite></span></li>" }.joined()
      + "</ol>",
    "<pre>" + refs.joined(separator: "\n") + "</pre>",
    "<p>" + refs.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "<br>\n") + "</p>",
  ]

  @Test(arguments: bodies) func everySettingGivesTheSameReferences(_ body: String) {
    let reading = Reading(page: Self.page(body))
    #expect(reading.titles == InventedReferences.titles && reading.error == nil)
    #expect(reading.records.allSatisfy { $0.record.source.format == .webPage })
    for chunk in Reading.awkwardChunks { #expect(Reading(page: Self.page(body), chunk: chunk) == reading) }
  }

  @Test func linksGiveIdentifiersToTheirOwnReference() {
    let links = [
      #"<a href="https://doi.org/10.9999%2Finv.1">Full text</a> <a href="https://pubmed.ncbi.nlm.nih.gov/990000001/?q=%CD">PubMed</a>"#,
      "", #"<a href="https://www.ncbi.nlm.nih.gov/pmc/articles/PMC99000003/">PMC</a>"#,
    ]
    let body = "<ol>" + zip(Self.refs, links).map { "<li>\($0) \($1)</li>" }.joined() + "</ol>"
    let reading = Reading(page: Self.page(body))
    #expect(reading.references.map(\.doi) == ["10.9999/inv.1", "", ""])
    #expect(reading.references.map(\.pmid) == ["990000001", "", ""])
    #expect(reading.records.map { $0.record.text(of: .pmcid) } == [nil, nil, "PMC99000003"])
  }

  static let papers: [(String, ReadReference?)] = [
    ("https://pubmed.ncbi.nlm.nih.gov/990000001/?from=x", ReadReference(pmid: "990000001")),
    ("http://www.ncbi.nlm.nih.gov/pubmed/990000001?dopt=Abstract", ReadReference(pmid: "990000001")),
    ("//europepmc.org/article/MED/990000001", ReadReference(pmid: "990000001")),
    ("https://doi.org/10.9999%2Finv.1?x=1", ReadReference(doi: "10.9999/inv.1")),
    ("HTTPS://DX.DOI.ORG/10.9999/inv.1", ReadReference(doi: "10.9999/inv.1")),
    ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9900003/pdf/a.pdf", ReadReference()),
    ("https://pmc.ncbi.nlm.nih.gov/articles/PMC9900003/", ReadReference()),
    ("https://europepmc.org/articles/pmc9900003", ReadReference()),
    ("https://europepmc.org/article/PMC/9900003", ReadReference()),
    ("https://pubmed.ncbi.nlm.nih.gov/?term=990000001", nil), ("https://pubmed.ncbi.nlm.nih.gov/", nil),
    ("https://share.example/?url=https://doi.org/10.9999/inv.1", nil), ("mailto:a@b.c?body=10.9999/inv.1", nil),
    ("https://doi.org/", nil), ("/pubmed/990000001", nil),
  ]

  @Test(arguments: papers) func aPageThatCitesByLinksAloneGivesThePapers(_ address: String, _ paper: ReadReference?) {
    let page = Self.page(
      "<p>A\n <a href=\"\(address)\">new <b>trial</b></a>, and <a href=\"\(address)\">again</a>.<p><a href=\"/\">Home</a>"
    )
    let reading = Reading(page: page)
    #expect(reading.references == (paper.map { [$0] } ?? []))
    #expect((reading.error == nil) == (paper != nil))
    guard let record = reading.records.first?.record else { return }
    #expect(record.text(of: .citation) == "new trial" && record.titleText.isEmpty)
    #expect(record.text(of: .pmcid) == (paper == ReadReference() ? "PMC9900003" : nil))
    #expect(record.source.line == 7 && reading.diagnostics.last?.contains("links to were read: 1;") == true)
    #expect(Reading(page: page, chunk: 7) == reading)
  }

  @Test func onlyLinksThatAreShownCount() {
    func link(_ number: Int, _ text: String = "x") -> String {
      "<a href=\"https://pubmed.ncbi.nlm.nih.gov/99000000\(number)/\">\(text)</a>"
    }
    let body =
      "<nav>\(link(1))</nav><div role=navigation><p>\(link(2))</p></div><div style='color:red; Display : none'>\(link(3))</div>"
      + "<p hidden>\(link(4))</p><p>\(link(6, "")) \(link(5))</p><script>\(link(7))</script>"
    let reading = Reading(page: Self.page(body))
    #expect(reading.references.map(\.pmid) == ["990000006", "990000005"])
    #expect(
      reading.records.map { $0.record.text(of: .citation) } == ["https://pubmed.ncbi.nlm.nih.gov/990000006/", "x"])
  }

  @Test func besideAListTheLinksInTheTextAreNoReferences() {
    let body = "<p>A <a href=\"https://doi.org/10.9999/inv.9\">trial</a></p><p>" + Self.refs.joined(separator: "<br>")
    #expect(Reading(page: Self.page(body)).titles == InventedReferences.titles)
  }

  @Test(arguments: ["table", "pre"]) func aReferenceBehindEmptyCellsHasItsLine(_ element: String) {
    let rows = Self.refs.map { "<tr><td></td><td> </td><td>\($0)</td></tr>" }.joined(separator: "\n")
    let reading = Reading(page: "<!DOCTYPE html>\n<html><body>\n<\(element)>\(rows)</\(element)></body></html>")
    #expect(reading.records.map(\.record.source.line) == [3, 4, 5])
  }

  @Test func anItemOfTheNumberedListIsKeptWhateverItSays() {
    let body =
      "<ol><li>\(Self.refs[0])</li><li>Somebody's page about cells, visited often.</li></ol><ul><li>Contact us today, please</li></ul>"
    let reading = Reading(page: Self.page(body))
    #expect(reading.records.count == 2)
    #expect(reading.records.last?.record.text(of: .citation) == "Somebody's page about cells, visited often.")
  }

  @Test(arguments: [
    "<!DOCTYPE html>\n<html><head><title>502</title></head></html>", "<html>", "<p>Some prose.", "<div><<<", "<h1>",
  ]) func aPageWithoutReferencesIsAnErrorPage(_ page: String) {
    #expect(Reading(page: page).error == .webPage("page.html"))
  }

  @Test(arguments: [
    ("<html>", true), ("<!DOCTYPE HTML><p>", true), ("<BODY>", true), ("<div>", true), ("<h1>", true), ("<ol>", true),
    ("<?xml version=\"1.0\"?><PubmedArticleSet>", false), ("<article>", false), ("html", false), ("", false),
  ]) func aPageIsToldByItsFirstElement(_ text: String, _ isPage: Bool) {
    #expect(WebPageReader.recognises(TextHead(Array(text.utf8))) == isPage)
  }

  static let accented: [(String, [UInt8], Int)] = [
    ("utf-8", Array("ü".utf8), 0), ("iso-8859-1", [0xFC], 0), ("windows-1252", [0xFC], 0), ("shift_jis", [0xFC], 1),
    ("iso-8859-1", Array("ü".utf8), 0), ("utf-8", [0xFC], 1),
  ]

  @Test(arguments: accented) func theBytesAndThenThePageTellTheEncoding(
    _ charset: String, _ letter: [UInt8], _ warnings: Int
  ) {
    let bytes =
      Array("<html><head><meta charset=\"\(charset)\"></head><body><p>M".utf8) + letter
      + Array("ller A. Cells. Invented J Immunol. 2004;134:93-9.</p>".utf8)
    let reading = Reading(page: bytes)
    #expect(reading.references.map(\.authors) == [["Müller A"]])
    #expect(reading.diagnostics.count { $0.hasPrefix("warning") } == warnings)
  }

  @Test func entitiesAreCharacters() {
    let page =
      "<html><body><p>M&uuml;ller A, O&#39;Test B. Cells &amp; loss&nbsp;&#8211; a trial. Invented J. 2004;1:2&ndash;3.</p>"
    let reference = Reading(page: page).references.first
    #expect(reference?.authors == ["Müller A", "O'Test B"] && reference?.title == "Cells & loss – a trial")
    #expect(reference?.pages == "2–3")
  }
}

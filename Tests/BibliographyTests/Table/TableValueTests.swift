import Bibliography
import Testing

@Suite struct TableValueTests {
  @Test(
    arguments: [
      ("Inv J. 2019 May 2;12(3):101-109. doi: 10.9999/a.", "2019", "May", "12", "3", "101-109"),
      ("Inv J. 2019 Jan-Feb 01;27(1):19-25.", "2019", nil, "27", "1", "19-25"),
      ("Inv J. 2019;12:e7.", "2019", nil, "12", nil, "e7"),
      ("Inv J. 2019 May 2. doi: 10.9999/a. Online ahead of print.", "2019", "May", nil, nil, nil),
      ("Inv J. 2019 May;12 Suppl 1(3):S1.e2-S1.e4. doi: 10.9999/a.", "2019", "May", "12 Suppl 1", "3", "S1.e2-S1.e4"),
      ("not like others", "2019", nil, nil, nil, nil),
    ] as [(String, String, String?, String?, String?, String?)])
  func pubMedsCitationIsTakenApart(
    _ citation: String, _ year: String, _ month: String?, _ volume: String?, _ issue: String?, _ pages: String?
  ) {
    let text = "PMID,Title,Citation,Journal/Book,Publication Year\n990000001,One,\"\(citation)\",Inv J,2019\n"
    let record = Reading.ofTable(text).records.first?.record
    #expect(record?.year == Int(year))
    if let month { #expect(record?.text(of: .month) == month) }
    #expect(record?.text(of: .volume) == volume)
    #expect(record?.text(of: .issue) == issue)
    #expect(record?.text(of: .pages) == pages)
    #expect(record?.text(of: .citation) == citation)
  }

  @Test(arguments: [
    ("title,pmid", "One,990000001.0", RecordFieldKind.pmid, "990000001"),
    ("title,PubMed ID", "One,PMID: 990000001", .pmid, "990000001"),
    ("title,authors,url", "One,Roe B,https://pubmed.ncbi.nlm.nih.gov/990000001/", .pmid, "990000001"),
    ("title,authors,url", "One,Roe B,https://doi.org/10.9999%2Fab.1", .doi, "10.9999/ab.1"),
    ("title,DOI", "One,https://doi.org/10.9999/ab.1", .doi, "10.9999/ab.1"),
    ("title,year,authors", "One,2001.0,Roe B", .year, "2001"),
    ("title,Publication Date,authors", "One,20010502,Roe B", .month, "05"),
    ("title,Start Page,End Page", "One,12,15", .pages, "12-15"),
    ("title,Start Page,End Page", "One,12,12", .pages, "12"),
    ("title,type of reference,year", "One,CHAP,2001", .workType, "CHAP"),
    ("TY,AU,TI,JO,year", "JOUR,Roe B,One,Invented J,2001", .journal, "Invented J"),
    ("title,journal,year", "One,Cells &amp; Tissues,2001", .journal, "Cells & Tissues"),
    ("title,journal,year", "<i>One</i>,J,2001", .title, "One"),
    ("title,source,year", "One,Embase,2001", .database, "Embase"),
    ("title,source,year,volume", "One,Invented J,2001,3", .journal, "Invented J"),
  ]) func valuesAreReadAsTheyAreMeant(_ head: String, _ row: String, _ kind: RecordFieldKind, _ text: String) {
    #expect(Reading.ofTable("\(head)\n\(row)\n").records.first?.record.text(of: kind) == text)
  }

  @Test func whatStandsForNothingIsNothing() {
    let record = Reading.ofTable("title,abstract,pmid,doi,mark\nOne,NA,nan,None,NA\n").records.first?.record
    #expect(record?.fields.map(\.kind) == [.title])
  }

  @Test func whatIsNoIdentifierStaysUnderItsHeading() {
    let record = Reading.ofTable("title,DOI,pmid\nOne,doi1,unknown\n").records.first?.record
    #expect(record?.extra("DOI") == "doi1")
    #expect(record?.extra("pmid") == "unknown")
  }

  @Test func markedUpAbstractsHaveTheirHeadings() {
    let cell = "<jats:title>Methods</jats:title><jats:p>Women (p&lt;0.05).</jats:p>"
    let record = Reading.ofTable("title,abstract,year\nOne,\"\(cell)\",2001\n").records.first?.record
    #expect(record?.abstractText == "Methods: Women (p<0.05).")
    #expect(record?.texts(.abstractLabel) == ["Methods"])
  }
}

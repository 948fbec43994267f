import Bibliography
import Testing

@Suite struct IdentifierTests {
  static let ownList =
    #"<ArticleIdList><ArticleId IdType="pubmed">990000001</ArticleId><ArticleId IdType="doi">10.9999/list</ArticleId><ArticleId IdType="pmc">PMC9900001</ArticleId></ArticleIdList>"#
  static let foreign =
    #"<ArticleIdList><ArticleId IdType="doi">10.9999/foreign</ArticleId><ArticleId IdType="pubmed">990000999</ArticleId></ArticleIdList>"#

  @Test(arguments: [
    (#"<ELocationID EIdType="doi" ValidYN="Y">10.9999/own</ELocationID>"#, "10.9999/own"),
    (
      #"<ELocationID EIdType="doi">10.9999/own</ELocationID><ELocationID EIdType="pii">S1</ELocationID>"#, "10.9999/own"
    ),
    (
      #"<ELocationID EIdType="pii">S1</ELocationID><ELocationID EIdType="doi">10.9999/own</ELocationID>"#, "10.9999/own"
    ),
    (#"<ELocationID EIdType="doi" ValidYN="N">10.9999/wrong</ELocationID>"#, "10.9999/list"),
    (#"<ELocationID EIdType="pii" ValidYN="Y">S1</ELocationID>"#, "10.9999/list"), ("", "10.9999/list"),
  ])
  func theFirstValidDOIIsTheRecords(location: String, doi: String) throws {
    let record = try Reading.record(
      Invented.set(Invented.article(inArticle: location, pubMedData: Self.ownList)))
    #expect(record.text(of: .doi) == doi)
    #expect(record.text(of: .pmcid) == "PMC9900001")
    #expect(record.texts(.pmid) == ["990000001"])
  }

  @Test(arguments: [
    ("<ReferenceList><Reference><Citation>Cited 2001.</Citation>\(foreign)</Reference></ReferenceList>", ""),
    ("<ReferenceList><ReferenceList><Reference>\(foreign)</Reference></ReferenceList></ReferenceList>", ""),
    (
      "",
      #"<CommentsCorrectionsList><CommentsCorrections RefType="CommentIn"><RefSource>Inv J. doi: 10.9999/foreign</RefSource><PMID Version="1">990000999</PMID></CommentsCorrections></CommentsCorrectionsList>"#
    ),
  ])
  func identifiersOfOtherPapersAreNotTaken(data: String, citation: String) throws {
    let record = try Reading.record(Invented.set(Invented.article(inCitation: citation, pubMedData: data)))
    #expect(record.text(of: .doi) == nil)
    #expect(record.texts(.pmid) == ["990000001"])
  }

  @Test func theRecordsOwnListCountsAfterTheReferences() throws {
    let references = "<ReferenceList><Reference>\(Self.foreign)</Reference></ReferenceList>"
    let record = try Reading.record(Invented.set(Invented.article(pubMedData: references + Self.ownList)))
    #expect(record.texts(.doi) == ["10.9999/list"])
  }

  @Test func registrationsAreKept() throws {
    let bank =
      "<DataBankList><DataBank><DataBankName>ClinicalTrials.gov</DataBankName><AccessionNumberList><AccessionNumber>NCT00000000</AccessionNumber></AccessionNumberList></DataBank></DataBankList>"
    let record = try Reading.record(Invented.set(Invented.article(inArticle: bank)))
    #expect(record.texts(.registration) == ["NCT00000000"])
  }

  @Test func aRecordWithoutNumbersIsKnownByItsPlace() throws {
    let record = try Reading.record(
      Invented.set(
        "<PubmedArticle><MedlineCitation><Article><ArticleTitle>T</ArticleTitle></Article></MedlineCitation></PubmedArticle>"
      ))
    #expect(record.id == "a.xml#1")
    #expect(record.pmidNumber == nil)
    #expect(record.version == 1)
  }

  @Test(arguments: [
    (ownList, "pmid:990000001"),
    (#"<ArticleIdList><ArticleId IdType="doi">10.9999/list</ArticleId></ArticleIdList>"#, "doi:10.9999/list"),
  ])
  func aRecordWithoutAPMIDElementIsKnownByItsList(list: String, id: String) throws {
    let record = try Reading.record(
      Invented.set("<PubmedArticle><MedlineCitation/><PubmedData>\(list)</PubmedData></PubmedArticle>"))
    #expect(record.id == id)
  }
}

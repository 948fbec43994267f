import Bibliography
import Testing

@Suite struct AuthorTests {
  static let list = """
    <AuthorList CompleteYN="Y">
    <Author ValidYN="Y"><LastName>Muster</LastName><ForeName>Anna B</ForeName><Initials>AB</Initials><Suffix>Jr</Suffix>
    <Identifier Source="ORCID">0000</Identifier><AffiliationInfo><Affiliation>An invented hospital.</Affiliation></AffiliationInfo></Author>
    <Author><CollectiveName>Invented Study <i>Group</i></CollectiveName></Author>
    <Author><LastName>Solo</LastName></Author>
    </AuthorList>
    """

  @Test func peopleAndGroupsKeepTheirOrder() throws {
    let record = try Reading.record(Invented.set(Invented.article(authors: Self.list)))
    #expect(record.authors == ["Muster AB", "Invented Study Group", "Solo"])
    #expect(record.texts(.authorForeName) == ["Anna B"])
    #expect(record.texts(.authorSuffix) == ["Jr"])
    #expect(record.texts(.collectiveName) == ["Invented Study Group"])
  }

  @Test func affiliationsAreNoText() throws {
    let record = try Reading.record(Invented.set(Invented.article(authors: Self.list)))
    #expect(!String(decoding: record.bytes, as: UTF8.self).contains("hospital"))
  }

  @Test(arguments: ["", "<AuthorList CompleteYN=\"N\"/>", "<AuthorList><Author/></AuthorList>"])
  func aRecordMayHaveNoAuthors(list: String) throws {
    let record = try Reading.record(Invented.set(Invented.article(authors: list)))
    #expect(record.authors == [])
    #expect(record.titleText == "An invented title.")
  }

  @Test func investigatorsAndSubjectsAreNoAuthors() throws {
    let name = "<LastName>Helfer</LastName><ForeName>X</ForeName><Initials>X</Initials>"
    let record = try Reading.record(
      Invented.set(
        Invented.article(
          authors: Self.list,
          inCitation: "<InvestigatorList><Investigator>\(name)</Investigator></InvestigatorList>"
            + "<PersonalNameSubjectList><PersonalNameSubject>\(name)</PersonalNameSubject></PersonalNameSubjectList>")))
    #expect(record.authors == ["Muster AB", "Invented Study Group", "Solo"])
  }
}

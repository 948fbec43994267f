import Bibliography
import Testing

@Suite struct EuropePMCXMLTests {
  static let answer = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?><responseWrapper><version>6.9</version><hitCount>2</hitCount>
    <request><queryString>invented</queryString></request><resultList><result><id>990000001</id><source>MED</source>
    <pmid>990000001</pmid><pmcid>PMC9900001</pmcid><doi>10.9999/invented.1</doi><title>An invented &lt;i&gt;cohort&lt;/i&gt; of p&amp;lt;0.05</title>
    <authorString>Muster A, Invented Group.</authorString><authorList><author><fullName>Muster A</fullName><firstName>Anna</firstName>
    <lastName>Muster</lastName><initials>A</initials><authorAffiliationDetailsList><authorAffiliation><affiliation>House of Inventions.</affiliation></authorAffiliation></authorAffiliationDetailsList></author>
    <author><collectiveName>Invented Group</collectiveName></author></authorList>
    <journalInfo><issue>4</issue><volume>3</volume><journalIssueId>1</journalIssueId><dateOfPublication>2020 Jan</dateOfPublication>
    <monthOfPublication>1</monthOfPublication><yearOfPublication>2020</yearOfPublication><journal><title>Invented Journal of Testing</title>
    <ISOAbbreviation>Inv J Test</ISOAbbreviation><medlineAbbreviation>Inv J Test</medlineAbbreviation><ESSN>1234-567X</ESSN></journal></journalInfo>
    <pubYear>2020</pubYear><pageInfo>5-9</pageInfo>
    <abstractText>&lt;h4&gt;Background: &lt;/h4&gt;Women (p&lt;0.05, n&gt;20) were fol\u{AD}lowed.&lt;h4&gt;Methods&lt;/h4&gt;10&lt;sup&gt;6&lt;/sup&gt; cells.</abstractText>
    <language>eng</language><pubTypeList><pubType>Randomized Controlled Trial</pubType><pubType>research-article</pubType></pubTypeList>
    <meshHeadingList><meshHeading><majorTopic_YN>Y</majorTopic_YN><descriptorName>Cohort Studies</descriptorName><meshQualifierList><meshQualifier><abbreviation>MT</abbreviation><qualifierName>methods</qualifierName><majorTopic_YN>N</majorTopic_YN></meshQualifier></meshQualifierList></meshHeading></meshHeadingList>
    <keywordList><keyword>Invented</keyword></keywordList>
    <commentCorrectionList><commentCorrection><id>990000002</id><source>MED</source><reference>Inv J Test. 2021;1:1</reference><type>Retraction in</type></commentCorrection></commentCorrectionList>
    <isOpenAccess>Y</isOpenAccess></result>
    <result><id>PPR1</id><source>PPR</source><title>An invented preprint</title><authorString>Muster A, Beispiel BC.</authorString><journalTitle>Invented Preprints</journalTitle><pubYear>2021</pubYear><pubType>preprint; other</pubType>
    <abstractText><h4>Aim</h4>To <i>see</i>.</abstractText></result></resultList></responseWrapper>
    """

  @Test func aResultIsRead() throws {
    let reading = XMLReading(EuropePMCXMLReader.self, Self.answer)
    #expect(EuropePMCXMLReader.recognises(TextHead(Array(Self.answer.utf8))))
    #expect(reading.diagnostics == [])
    try #require(reading.records.count == 2)
    let record = reading.records[0]
    #expect(record.titleText == "An invented cohort of p<0.05")
    #expect(record.abstractText == "Background: Women (p<0.05, n>20) were fol\u{AD}lowed. Methods: 10⁶ cells.")
    #expect(record.texts(.abstractLabel) == ["Background", "Methods"])
    #expect(record.texts(.pmid) == ["990000001"])
    #expect(record.texts(.pmcid) == ["PMC9900001"])
    #expect(record.texts(.doi) == ["10.9999/invented.1"])
    #expect(record.texts(.authorFamilyName) == ["Muster"])
    #expect(record.texts(.authorForeName) == ["Anna"])
    #expect(record.texts(.collectiveName) == ["Invented Group"])
    #expect(record.texts(.affiliation) == ["House of Inventions."])
    #expect(record.texts(.journal) == ["Invented Journal of Testing"])
    #expect(record.texts(.journalAbbreviation) == ["Inv J Test"])
    #expect(record.texts(.volume) + record.texts(.issue) + record.texts(.pages) == ["3", "4", "5-9"])
    #expect(record.first(.year)?.code == 2020)
    #expect(record.texts(.publicationType) == ["Randomized Controlled Trial", "research-article"])
    #expect(record.first(.meshDescriptor)?.isMajorTopic == true)
    #expect(record.texts(.meshQualifier) == ["methods"])
    #expect(record.first(.correction)?.code == CorrectionKind.retractionIn.rawValue)
    #expect(record.text(of: .correctionPMID) == "990000002")
    #expect(record.extras("isOpenAccess") == ["Y"])
  }

  @Test func theShortFormAndElementsInTheTextAreReadToo() throws {
    let record = try #require(XMLReading(EuropePMCXMLReader.self, Self.answer).records.last)
    #expect(record.abstractText == "Aim: To see.")
    #expect(record.texts(.authorFamilyName) == ["Muster", "Beispiel"])
    #expect(record.texts(.authorInitials) == ["A", "BC"])
    #expect(record.texts(.journal) == ["Invented Preprints"])
    #expect(record.texts(.publicationType) == ["preprint", "other"])
    #expect(record.text(of: .accession) == "PPR1")
    #expect(record.first(.workType)?.code == WorkType.preprint.rawValue)
  }
}

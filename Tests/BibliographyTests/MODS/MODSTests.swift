import Bibliography
import Testing

@Suite struct MODSTests {
  static let collection = """
    <?xml version="1.0" encoding="UTF-8"?>
    <modsCollection xmlns="http://www.loc.gov/mods/v3"><mods ID="Muster2020"><titleInfo><nonSort>The</nonSort><title>invented cohort</title>
    <subTitle>a test</subTitle></titleInfo><titleInfo type="abbreviated"><title>Cohort</title></titleInfo>
    <name type="personal"><namePart type="family">Muster</namePart><namePart type="given">Anna</namePart><namePart type="given">B.</namePart>
    <role><roleTerm type="code" authority="marcrelator">aut</roleTerm></role></name>
    <name type="personal"><namePart>Editor, Erna,</namePart><namePart type="date">1950-</namePart><role><roleTerm type="text">editor</roleTerm></role></name>
    <name type="corporate"><namePart>Invented Group</namePart></name>
    <genre>journal article</genre><language><languageTerm type="code" authority="iso639-2b">eng</languageTerm></language>
    <abstract>Women were followed.</abstract><subject authority="mesh"><topic>Cohort Studies</topic></subject><subject><topic>inventions</topic></subject>
    <relatedItem type="host"><titleInfo><title>Invented Journal of Testing</title></titleInfo><titleInfo type="abbreviated"><title>Inv J Test</title></titleInfo>
    <part><detail type="volume"><number>3</number></detail><detail type="issue"><number>4</number></detail><extent unit="page"><start>5</start><end>9</end></extent><date>2020-01</date></part>
    <identifier type="issn">1234-567X</identifier></relatedItem>
    <identifier type="doi">10.9999/invented.1</identifier><identifier type="pmid">990000001</identifier><identifier type="citekey">Muster2020</identifier>
    <recordInfo><recordIdentifier>invented-1</recordIdentifier></recordInfo></mods>
    <mods version="3.8"><titleInfo><title>An invented book</title></titleInfo><originInfo><place><placeTerm type="text">Nowhere</placeTerm></place>
    <publisher>Invented Press</publisher><dateIssued>c2011</dateIssued><dateIssued encoding="marc">2011</dateIssued><issuance>monographic</issuance></originInfo>
    <identifier type="isbn">9780000000002</identifier></mods></modsCollection>
    """

  @Test func anArticleStandsInItsHost() throws {
    let reading = XMLReading(MODSReader.self, Self.collection)
    #expect(MODSReader.recognises(TextHead(Array(Self.collection.utf8))))
    #expect(reading.diagnostics == [])
    try #require(reading.records.count == 2)
    let record = reading.records[0]
    #expect(record.titleText == "The invented cohort: a test")
    #expect(record.text(of: .shortTitle) == "Cohort")
    #expect(record.abstractText == "Women were followed.")
    #expect(record.texts(.authorFamilyName) == ["Muster"])
    #expect(record.texts(.authorForeName) == ["Anna B."])
    #expect(record.texts(.collectiveName) == ["Invented Group"])
    #expect(record.texts(.editorName) == ["Editor, Erna,"])
    #expect(record.texts(.journal) == ["Invented Journal of Testing"])
    #expect(record.texts(.journalAbbreviation) == ["Inv J Test"])
    #expect(record.texts(.volume) + record.texts(.issue) + record.texts(.pages) == ["3", "4", "5-9"])
    #expect(record.first(.year)?.code == 2020)
    #expect(record.texts(.doi) + record.texts(.pmid) == ["10.9999/invented.1", "990000001"])
    #expect(record.texts(.meshDescriptor) == ["Cohort Studies"])
    #expect(record.texts(.keyword) == ["inventions"])
    #expect(record.text(of: .label) == "Muster2020")
    #expect(record.text(of: .accession) == "invented-1")
    #expect(record.first(.workType)?.code == WorkType.journalArticle.rawValue)
  }

  @Test func aMonographIsABook() throws {
    let book = try #require(XMLReading(MODSReader.self, Self.collection).records.last)
    #expect(book.isBook)
    #expect(book.first(.year)?.code == 2011)
    #expect(book.text(of: .place) == "Nowhere")
    #expect(book.text(of: .publisher) == "Invented Press")
    #expect(book.text(of: .isbn) == "9780000000002")
  }

  @Test func aPrefixAndAnAnswerAroundItGiveTheSame() throws {
    let plain = XMLReading(MODSReader.self, Self.collection).records
    let prefixed = Self.collection.replacing("</", with: "</m:").replacing(#/<(?=[a-z])/#, with: "<m:")
    let wrapped =
      "<zs:searchRetrieveResponse xmlns:m=\"http://www.loc.gov/mods/v3\">"
      + prefixed.drop { $0 != "\n" } + "</zs:searchRetrieveResponse>"
    #expect(MODSReader.recognises(TextHead(Array(wrapped.utf8))))
    #expect(XMLReading(MODSReader.self, wrapped).records.map(\.bytes) == plain.map(\.bytes))
  }
}

import Bibliography
import Testing

@Suite struct NBIBTests {
  static func read(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> TextReading {
    TextReading.of(NBIBReader.self, text, sourceLocation: sourceLocation)
  }

  static let fields: [RecordFieldKind: [String]] = [
    .pmid: ["990000011"], .doi: ["10.9999/inv.2021.5"],
    .publisherItem: ["S0000-0000(21)00005-1", "S0000-0000(21)00005-1"], .pmcid: ["PMC99000011"],
    .title: ["An invented cohort that was measured before anything was known: a prospective study."],
    .abstractText: ["BACKGROUND: Invented. METHODS: Women were followed until delivery. RESULTS: None."],
    .authorFamilyName: ["Muster", "Beispiel"], .authorForeName: ["Anna-Maria", "Jürgen"],
    .authorInitials: ["AM", "J"], .collectiveName: ["Invented Study Group"],
    .affiliation: ["Department of Invention, University of Nowhere, Nowhere."],
    .publicationType: ["Journal Article", "Observational Study"],
    .meshDescriptor: ["Female", "Killer Cells, Natural", "Prospective Studies"],
    .meshQualifier: ["immunology", "metabolism"], .keyword: ["invention", "natural killer"],
    .journal: ["Invented Journal of Cohorts"], .journalAbbreviation: ["Inv J Cohorts"], .volume: ["8"], .issue: ["2"],
    .pages: ["101-9"], .month: ["May"], .day: ["12"], .language: ["eng"], .issn: ["0000-0175", "0000-0183"],
    .registration: ["ClinicalTrials.gov/NCT99000001"], .indexingStatus: ["MEDLINE"], .place: ["Nowhere"],
    .correctionPMID: ["990000012", "990000013"],
  ]

  @Test(arguments: [
    ("Muster, Thomas R Jr", ["Thomas R", "TR", "Jr"]), ("Muster, Anna 3rd", ["Anna", "A", "3rd"]),
    ("Muster, Anna 5th", ["Anna", "A", "5th"]), ("Muster, J R", ["J R", "JR"]), ("Muster, SR", ["SR", "SR"]),
    ("Council of Muster, Anna III", ["Anna", "A", "III"]),
  ]) func theSuffixOfAFullNameIsNoGivenName(_ name: String, _ parts: [String]) throws {
    let reading = Self.read("PMID- 990000001\nTI  - An invented title\nFAU - \(name)\nAU  - Muster X\n")
    let record = try #require(reading.records.first).record
    #expect(record.texts(.authorForeName) + record.texts(.authorInitials) + record.texts(.authorSuffix) == parts)
  }

  @Test func everyFieldOfARecordIsFound() throws {
    let records = try TextReading.fixture("nbib/pubmed.nbib")
    #expect(records.count == 3)
    let record = records[0]
    for (kind, texts) in Self.fields { #expect(record.texts(kind) == texts, "\(kind)") }
    #expect(record.year == 2021)
    #expect(record.isRetracted)
    #expect(record.source.dialect == "PubMed")
    #expect(record.source.line == 2)
    let major = record.fields.filter(\.isMajorTopic).map { record.text($0.range) }
    #expect(major == ["immunology", "Prospective Studies", "invention"])
    let extras = record.texts(.extraName)
    #expect(extras.contains("AUID") && extras.contains("PHST") && extras.contains("CI"))
    #expect(extras.count == record.texts(.extraValue).count)
  }

  @Test func markUpInATextIsTakenOut() throws {
    let reading = Self.read(
      "PMID- 990000001\nTI  - The 62<sup>nd</sup> of\n      &lt;i&gt;Inventa&lt;/i&gt; (p<0.05)\nAB  - <p>Cells &amp; women.</p>\n"
    )
    let record = try #require(reading.records.first?.record)
    #expect(record.titleText == "The 62^nd of Inventa (p<0.05)")
    #expect(record.abstractText == "Cells & women.")
  }

  @Test func anotherAbstractStandsInAndANoticeIsOne() throws {
    let record = try TextReading.fixture("nbib/pubmed.nbib")[1]
    #expect(record.abstractText == "An invented abstract in a second language.")
    #expect(record.abstractOrigin == .otherAbstract(type: "Publisher", language: "spa"))
    #expect(record.text(of: .dateInWords) == "1998 Dec-1999 Jan")
    #expect(record.year == 1998)
    #expect(record.text(of: .vernacularTitle) == "Ein erfundener Titel.")
    #expect(record.notice == .retractionNotice)
    #expect(!record.isRetracted)
  }

  @Test func aChapterNamesItsBook() throws {
    let record = try TextReading.fixture("nbib/pubmed.nbib")[2]
    #expect(record.isBook)
    #expect(record.text(of: .bookTitle) == "Invented Book of Cohorts")
    #expect(record.text(of: .isbn) == "9780000000019")
    #expect(record.texts(.editorName) == ["Muster, Clara"])
    #expect(record.text(of: .bookAccession) == "NBK990001")
  }

  @Test func recordsBackToBackAreApart() throws {
    let records = try TextReading.fixture("nbib/back-to-back.nbib")
    #expect(records.map { $0.text(of: .pmid) } == ["990000021", "990000022", "990000023"])
    #expect(records.map(\.source.line) == [1, 4, 8])
    #expect(records[1].abstractText.isEmpty)
  }

  @Test func pubMedCentralPutsItsNumberFirst() throws {
    let records = try TextReading.fixture("nbib/pmc.txt")
    #expect(records.map { $0.text(of: .pmcid) } == ["PMC99000031", "PMC99000032"])
    #expect(records.map { $0.text(of: .pmid) } == ["990000031", nil])
    #expect(records[0].source.dialect == "PubMed Central")
    #expect(records[0].abstractText.isEmpty)
    #expect(records[0].titleText == "An invented method for regenerated cohorts.")
  }

  @Test func ericBeginsWithItsOwner() throws {
    let records = try TextReading.fixture("nbib/eric.nbib")
    #expect(records.map(\.titleText) == ["An invented school", "Another invented school"])
    #expect(records[0].source.dialect == "ERIC")
    #expect(records[0].authors == ["Muster A"])
  }

  @Test(arguments: [
    ("RIN", Notice.retracted), ("ROF", .retractionNotice), ("ECI", .expressionOfConcern), ("EIN", .erratum),
    ("EFR", .erratumNotice), ("RRI", .retractedAndRepublished), ("UIN", .updated),
    ("ECF", .expressionOfConcernNotice),
  ]) func aCorrectionIsOfItsKind(tag: String, notice: Notice) throws {
    let reading = Self.read("PMID- 990000001\nTI  - T\n\(tag) - Inv J. 2020;1:1. PMID: 990000002\n")
    let record = try #require(reading.records.first?.record)
    #expect(record.notice == notice)
    #expect(record.text(of: .correctionPMID) == "990000002")
  }

  @Test(arguments: [
    ("LID - 10.9999/x(1)2 [doi]", "10.9999/x(1)2"), ("AID - doi:10.9999/x", "10.9999/x"),
    ("AID - S0 [pii]\nAID - 10.9999/x [doi]", "10.9999/x"),
    ("AID - 10.9999/x [doi]\nAID - 10.9998/pii [pii]", "10.9999/x"),
  ]) func theDOIIsFound(lines: String, doi: String) {
    #expect(Self.read("PMID- 990000001\n\(lines)\n").records.first?.record.texts(.doi) == [doi])
  }

  /// So a record without number, authors and journal comes back from our own export.
  @Test func theOwnerInTheFirstLineIsASign() {
    #expect(NBIBReader.recognises(TextHead(Array("OWN - NOTNLM\nTI  - Invented\n".utf8))))
    #expect(!NBIBReader.recognises(TextHead(Array("TI  - Invented\nOWN - x\n".utf8))))
  }

  @Test func looselyWrittenLinesAreRead() {
    let reading = Self.read(
      "PMID-990000001\nTI-\nAB- none\nTI  -A title\n\nThis line means nothing.\n\nPMC -9\nTI  - Two\n")
    #expect(reading.titles == ["A title", "Two"])
    #expect(reading.records.first?.record.abstractText == "none")
    #expect(reading.skippedLines == 1)
  }

  @Test func linesSetApartByBlankOnesAreOneRecord() {
    let lines = (1...3).map {
      "PMID- 99000000\($0)\r\r\nOWN - NLM\r\r\nTI  - Title \($0)\r\r\n      goes on\r\r\nLA  - eng\r\r\n"
    }
    #expect(Self.read(lines.joined()).titles == ["Title 1 goes on", "Title 2 goes on", "Title 3 goes on"])
  }
}

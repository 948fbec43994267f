import Testing

@testable import Bibliography

@Suite struct EuropePMCJSONTests {
  @Test func theFullAnswerGivesEveryField() throws {
    let found = try JSONReading.fixture("europepmc_json/core.json")
    #expect(found.reading.diagnostics == [])
    #expect(found.reading.lines == [14, 115])
    let record = found.records[0]
    #expect(record.source.format == .europePMCJSON)
    #expect(record.source.dialect == nil)
    #expect(record.titleText == "Invented cells in Drosophila: a cohort.")
    #expect(record.abstractText == "Background: Women with p<0.05 & n>20. Methods: 10⁶ cells were counted.")
    #expect(record.texts(.abstractLabel) == ["Background", "Methods"])
    #expect(record.authors == ["Muster A", "van Beispiel BC", "Invented Study Group"])
    #expect(record.texts(.authorForeName) == ["Anna", "Bea Cleo"])
    #expect(record.texts(.affiliation) == ["Department of Invention, Nowhere."])
    #expect(record.id == "pmid:990000001")
    #expect(record.texts(.pmid).count == 1)
    #expect(record.text(of: .doi) == "10.9999/invented.1")
    #expect(record.text(of: .pmcid) == "PMC9900001")
    #expect(record.year == 2021)
    #expect(record.text(of: .month) == "May")
    #expect(record.text(of: .electronicYear) == "2020")
    #expect(record.text(of: .journal) == "Invented Journal of Import")
    #expect(record.text(of: .journalAbbreviation) == "Inv J Import")
    #expect(record.texts(.issn) == ["0000-0000", "0000-0001"])
    #expect([.volume, .issue, .pages, .language].map { record.text(of: $0) } == ["3", "2", "10-19", "eng"])
    #expect(record.texts(.publicationType) == ["research-article", "Observational Study", "Journal Article"])
    #expect(record.texts(.keyword) == ["invention", "import"])
    #expect(record.texts(.meshDescriptor) == ["Humans", "Killer Cells, Natural"])
    #expect(
      record.fields.filter(\.isMajorTopic).map { record.text($0.range) } == ["Killer Cells, Natural", "immunology"])
    #expect(record.isRetracted)
    #expect(record.text(of: .correctionPMID) == "990000009")
    #expect(record.first(.workType)?.code == WorkType.journalArticle.rawValue)
    #expect(record.text(of: .url) == "https://europepmc.org/articles/PMC9900001")
    #expect(record.texts(.extraName).contains("citedByCount"))
    #expect(record.texts(.extraName).count == record.texts(.extraValue).count)
  }

  @Test func aPreprintIsOne() throws {
    let record = try JSONReading.fixture("europepmc_json/core.json").records[1]
    #expect(record.first(.workType)?.code == WorkType.preprint.rawValue)
    #expect(record.text(of: .accession) == "PPR990001")
    #expect(record.text(of: .publisher) == "inventRxiv")
    #expect(record.text(of: .pmid) == nil)
    #expect(record.authors == ["Muster A", "Beispiel B"])
    #expect(record.year == 2023)
    #expect(!record.isBook)
  }

  @Test func theShortAnswerIsReadToo() throws {
    let record = try JSONReading.fixture("europepmc_json/lite.json").records[0]
    #expect(record.text(of: .journal) == "Inv J Import")
    #expect(record.texts(.issn) == ["0000-0000", "0000-0001"])
    #expect([.volume, .issue, .pages].map { record.text(of: $0) } == ["7", "1", "1-2"])
    #expect(record.texts(.publicationType) == ["research-article", "journal article"])
    #expect(record.authors == ["Muster A", "Beispiel B"])
    #expect(record.abstract.isEmpty)
  }

  @Test func whatGetpapersSavesIsReadTheSame() throws {
    let found = try JSONReading.fixture("europepmc_json/eupmc_results.json")
    #expect(found.reading.pmids == ["990000004", "990000005"])
    #expect(found.reading.lines == [2, 19])
    let record = found.records[0]
    #expect(record.source.dialect == "getpapers")
    #expect(record.titleText == "An invented result as getpapers saves it.")
    #expect(record.abstractText == "Cells were counted.")
    #expect(record.authors == ["Muster A"])
    #expect(record.year == 2017)
    #expect(record.text(of: .month) == nil)
    #expect(record.texts(.publicationType) == ["research-article", "Journal Article"])
    #expect(record.texts(.keyword) == ["one", "two"])
    #expect(record.notice == .erratum)
  }

  @Test(arguments: [
    ("Retraction in", CorrectionKind.retractionIn), ("Retraction of", .retractionOf), ("Erratum in:", .erratumIn),
    ("Comment on", .commentOn), ("Expression of concern in", .expressionOfConcernIn), ("Cites", .other),
  ])
  func correctionsAreNamedInWords(words: String, kind: CorrectionKind) {
    #expect(CorrectionKind(words: words) == kind)
  }
}

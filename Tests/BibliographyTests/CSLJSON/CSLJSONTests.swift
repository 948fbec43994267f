import Testing

@testable import Bibliography

@Suite struct CSLJSONTests {
  @Test func zoterosItemsGiveEveryField() throws {
    let found = try JSONReading.fixture("csl_json/zotero.json")
    #expect(found.reading.diagnostics == [])
    #expect(found.reading.lines == [2, 40])
    let record = found.records[0]
    #expect(record.source.dialect == "Zotero")
    #expect(record.titleText == "Invented cells")
    #expect(record.abstractText == "BACKGROUND: Invented. METHODS: Cells were counted.")
    #expect(record.authors == ["van der Beispiel BC", "Invented Study Group"])
    #expect(record.text(of: .authorSuffix) == "Jr")
    #expect(record.id == "pmid:990000011")
    #expect(record.text(of: .pmcid) == "PMC9900011")
    #expect(record.text(of: .doi) == "10.9999/invented.11")
    #expect(record.year == 2021)
    #expect([.month, .day].map { record.text(of: $0) } == ["5", "3"])
    #expect(record.texts(.issn) == ["0000-0000", "0000-0001"])
    #expect([.volume, .issue, .pages, .language].map { record.text(of: $0) } == ["3", "2", "10-19", "eng"])
    #expect(record.text(of: .database) == "PubMed")
    #expect(record.first(.workType)?.code == WorkType.journalArticle.rawValue)
    #expect(record.texts(.extraName) == [])
  }

  @Test func aChapterIsInABook() throws {
    let record = try JSONReading.fixture("csl_json/zotero.json").records[1]
    #expect(record.isBook)
    #expect(record.text(of: .bookTitle) == "Invented Book")
    #expect(record.text(of: .journal) == nil)
    #expect(record.texts(.editorName) == ["Muster, Anna"])
    #expect(record.year == 1999)
    #expect(
      [.publisher, .place, .isbn].map { record.text(of: $0) } == ["Invented Press", "Nowhere", "978-0-00-000000-0"])
  }

  @Test func mendeleysItemsAreNamed() throws {
    let record = try JSONReading.fixture("csl_json/mendeley.json").records[0]
    #expect(record.source.dialect == "Mendeley")
    #expect(record.text(of: .journal) == "Invented Journal of Import")
    #expect(record.authors == ["Muster A"])
    #expect(record.year == 2018)
    #expect(record.texts(.keyword) == ["cells", "counts"])
    #expect(record.text(of: .pmid) == "990000041")
  }

  @Test(
    arguments: [
      (#"{"date-parts":[[2019]]}"#, 2019), (#"{"date-parts":[["2019","5"]]}"#, 2019), (#"{"raw":"2018/04/03"}"#, 2018),
      (#"{"literal":"Spring 2017"}"#, 2017), (#"{"date-parts":[[null]]}"#, nil), (#""2016-01""#, 2016), ("{}", nil),
      (#"{"date-parts":[]}"#, nil), (#"{"date-parts":[[2015,1],[2016,2]]}"#, 2015), (#"{"date-parts":[[0]]}"#, nil),
    ] as [(String, Int?)])
  func aDateHasManyForms(issued: String, year: Int?) throws {
    let found = try JSONReading.of(#"[{"id":"a","type":"book","title":"Invented","issued":\#(issued)}]"#)
    #expect(found.records.map(\.year) == [year])
  }

  @Test func crossrefsAnswerGivesEveryField() throws {
    let found = try JSONReading.fixture("csl_json/crossref-works.json")
    #expect(found.reading.diagnostics == [])
    #expect(found.records.map(\.source.dialect) == ["Crossref", "Crossref", "Crossref"])
    let record = found.records[0]
    #expect(record.titleText == "Invented cells: a cohort")
    #expect(record.abstractText == "Methods: Cells (p<0.05) were counted.")
    #expect(record.authors == ["Muster A", "Invented Study Group"])
    #expect(record.texts(.affiliation) == ["Nowhere"])
    #expect(record.year == 2021)
    #expect(record.text(of: .electronicYear) == "2020")
    #expect(record.text(of: .journalAbbreviation) == "Inv J Import")
    #expect(record.texts(.issn) == ["0000-0000", "0000-0001"])
    #expect(record.texts(.doi) == ["10.9999/invented.21"])
    #expect(record.isRetracted)
    #expect(record.texts(.extraName).contains("reference"))
  }

  @Test func crossrefsNoticesAndPreprintsAreTold() throws {
    let found = try JSONReading.fixture("csl_json/crossref-works.json")
    #expect(found.records[1].notice == .retractionNotice)
    #expect(!found.records[1].isRetracted)
    let preprint = found.records[2]
    #expect(preprint.first(.workType)?.code == WorkType.preprint.rawValue)
    #expect(preprint.notice == .updated)
    #expect(preprint.year == 2023)
  }

  @Test func dataCitesAnswerIsRead() throws {
    let record = try JSONReading.fixture("csl_json/datacite.json").records[0]
    #expect(record.source.dialect == "DataCite")
    #expect(record.titleText == "Invented counts")
    #expect(record.abstractText == "Cells were counted.")
    #expect(record.authors == ["Muster A", "Invented Group"])
    #expect(record.text(of: .doi) == "10.9999/invented.31")
    #expect(record.year == 2022)
    #expect(record.text(of: .pages) == "1-9")
    #expect(record.first(.workType)?.code == WorkType.dataset.rawValue)
  }

  @Test(arguments: [
    ("csl_json/fatcat.json", "fatcat", "10.9999/invented.51", 2007),
    ("csl_json/reflib.json", "RefLib", "10.9999/invented.61", 2018),
  ])
  func otherCataloguesAreReadToo(file: String, dialect: String, doi: String, year: Int) throws {
    let found = try JSONReading.fixture(file)
    #expect(found.reading.diagnostics == [])
    let record = try #require(found.records.first)
    #expect(record.source.dialect == dialect)
    #expect(record.titleText == "Invented cells")
    #expect(record.abstractText == "Cells were counted.")
    #expect(record.authors.first == "Muster A")
    #expect(record.text(of: .doi) == doi)
    #expect(record.year == year)
    #expect(record.text(of: .issn) == "0000-0000")
  }
}

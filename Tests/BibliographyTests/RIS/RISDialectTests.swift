import Bibliography
import Testing

/// One fixture a dialect, in its exact form, of invented records.
@Suite struct RISDialectTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var dialect: String
    var count: Int
    var fields: [RecordFieldKind: [String]]
    var year = 0
    var authors: [String] = []

    var testDescription: String { file }
  }

  static let journal = "Invented Journal of Cohorts"
  static let cases = [
    Case(
      file: "ovid", dialect: "Ovid", count: 2,
      fields: [
        .title: ["An invented cohort of sleep."], .pmid: ["990000001"], .doi: ["10.9999/inv.2019.1"],
        .journal: [journal], .journalAbbreviation: ["Inv J Cohorts"], .volume: ["24"], .issue: ["7"],
        .pages: ["347-359"], .meshDescriptor: ["Adult", "Sleep", "Prospective Studies"],
        .meshQualifier: ["ph [Physiology]"], .affiliation: ["Muster, Anna B. Department of Invention, Nowhere."],
        .correction: ["Inv Lett. 2020;1(1):2; PMID: 990000077"], .correctionPMID: ["990000077"], .issn: ["0000-0019"],
      ], year: 2019, authors: ["Muster AB", "van der Beispiel C"]),
    Case(
      file: "embase", dialect: "Embase.com", count: 1,
      fields: [
        .title: ["Invented cysts: a retrospective cohort"], .pmid: ["990000002"], .accession: ["L990000001"],
        .doi: ["10.9999/inv.138783"], .publicationType: ["Article"], .issn: ["0000-0027", "0000-0035"],
        .journal: [journal], .journalAbbreviation: ["Inv. J. Cohorts"], .pages: ["152-160"],
        .keyword: ["article", "retrospective study"], .database: ["Embase", "Medline"], .language: ["English"],
        .affiliation: [
          "(Muster R.; Beispiel D.G., d@example.org) Department of Invention", "D.G. Beispiel, Department of Invention",
        ],
      ], year: 2014, authors: ["Muster R", "Beispiel DG"]),
    Case(
      file: "ebsco", dialect: "EBSCO", count: 1,
      fields: [
        .title: ["“Invented edge”: a cross-sectional study."], .journal: [journal],
        .vernacularTitle: ["Another title of the same paper."], .accession: ["990000003"], .pages: ["206"],
        .doi: ["10.9999/inv.ebsco.41"], .month: ["05"], .day: ["04"], .issn: ["00000043"],
        .database: ["Academic Search Premier"], .publicationType: ["Article"],
      ], year: 2018, authors: ["Muster R", "Beispiel JJ"]),
    Case(
      file: "proquest", dialect: "ProQuest", count: 1,
      fields: [
        .doi: ["10.9999/jts.22387"], .accession: ["990000004; 51887"], .issn: ["0000-0051"], .month: ["01"],
        .journal: [journal], .pages: ["89-104"],
      ], year: 2021, authors: ["Muster H", "Beispiel MJ"]),
    Case(
      file: "scopus", dialect: "Scopus", count: 2,
      fields: [
        .title: ["Stress in an invented population"], .pmid: ["990000005"], .articleNumber: ["104501"],
        .journal: [journal], .journalAbbreviation: ["Inv. J. Cohorts"], .publicationType: ["Review"],
        .issn: ["00000067"], .affiliation: ["Institute of Invention, Nowhere", "Chair of Examples, Nowhere"],
        .note: [
          "Export Date: 18 November 2019", "CODEN: INVEN",
          "References: Muster, A., An older invention (2015) Inv. J., 1, pp. 1-2; ER and other letters at the start of a"
            + " line, Inv. J., 2, pp. 3-4; Beispiel, B., A third one (2016) Inv. J., 3, p. 5",
        ],
      ], year: 2020, authors: ["Muster A", "Beispiel JF"]),
    Case(
      file: "cochrane", dialect: "Cochrane Library", count: 2,
      fields: [
        .title: ["An invented randomised trial"], .accession: ["CN-99000001"], .doi: ["10.9999/inv.cn.1"],
        .publicationType: ["Journal article"], .journal: [journal], .pages: ["11‐19"],
      ], year: 2018, authors: ["Muster A"]),
    Case(
      file: "rayyan", dialect: "Rayyan", count: 1,
      fields: [
        .accession: ["rayyan-990000007"], .keyword: ["Nitrates", "Erythema", "Tinea"], .pages: ["457-60"],
        .month: ["4"], .day: ["1"], .doi: ["10.9999/inv.rayyan"], .journal: [journal],
        .journalAbbreviation: ["Inv J Cohorts"], .affiliation: ["S. Muster, Department of Invention"],
        .note: [
          #"RAYYAN-INCLUSION: {"Anna"=>"Excluded", "Bert"=>"Included"} | RAYYAN-LABELS: look again"#
        ],
      ], year: 2013, authors: ["S M", "Beispiel AK"]),
    Case(
      file: "citavi", dialect: "Citavi", count: 1,
      fields: [
        .publisher: ["Invented University"], .journalAbbreviation: ["Inv. J. Cohorts"], .language: ["English"],
        .extraName: ["U3", "TS", "M4"],
        .extraValue: ["Cited By :9 Export Date: 12 May 2022 Article", "RIS", "Citavi"],
      ], year: 2018, authors: ["Muster T"]),
    Case(
      file: "zotero", dialect: "Zotero", count: 1,
      fields: [
        .abstractText: ["Invented words, first line. Invented words, second line."], .month: ["10"],
        .issn: ["0000-0094", "0000-0108"], .url: ["https://example.org/a.pdf"], .note: ["<p>A note.</p>"],
      ], year: 2019, authors: ["Muster IA", "Beispiel C"]),
    Case(
      file: "endnote", dialect: "EndNote", count: 1,
      fields: [
        .pmid: ["990000008"], .pmcid: ["PMC99000008"], .label: ["369"], .month: ["Jun"], .day: ["3"],
        .meshDescriptor: ["Animals", "Boswellia", "Cohort Studies"], .meshQualifier: ["chemistry"],
        .publicationType: ["Journal Article", "Review"], .shortTitle: ["An invented assessment"],
        .title: ["An invented assessment: cohorts of nothing"], .issn: ["0000-0124", "0000-0116"],
        .affiliation: ["Department of Invention, Nowhere.", "Institute of Examples, Nowhere."],
        .url: ["internal-pdf://1/Muster-2011.pdf", "internal-pdf://2/Supplement.pdf"],
      ], year: 2011, authors: ["Muster AM", "Beispiel O"]),
    Case(
      file: "mendeley", dialect: "Mendeley", count: 1, fields: [.journal: [journal], .month: ["12"]], year: 2012,
      authors: ["Muster A"]),
    Case(
      file: "dimensions", dialect: "Dimensions", count: 1,
      fields: [
        .url: ["https://app.dimensions.ai/details/publication/pub.9900000001", "https://example.org/open"],
        .label: ["pub.9900000001"], .month: ["04"], .day: ["01"],
      ], year: 2019, authors: ["Muster A"]),
    Case(
      file: "asreview", dialect: "ASReview", count: 1, fields: [.note: ["ASReview_relevant", "asreview_time: 1"]],
      year: 2020, authors: ["Muster A"]),
    Case(
      file: "pmc", dialect: "PubMed", count: 1,
      fields: [
        .pmid: ["990000009"], .pmcid: ["PMC99000009", "PMC99000009"], .journal: [journal],
        .journalAbbreviation: ["InvJCohorts"], .month: ["04"],
      ], year: 2013, authors: ["Muster ME"]),
    Case(
      file: "eric", dialect: "ERIC", count: 1, fields: [.accession: ["EJ9900001"]], year: 2013, authors: ["Muster A"]),
    Case(
      file: "web-of-science", dialect: "Web of Science", count: 1,
      fields: [
        .accession: ["WOS:990000000000001"], .issn: ["0000-0140", "0000-0159"],
        .abstractText: ["First invented sentence. Second invented sentence."],
      ], year: 1999, authors: ["Muster LJ", "Beispiel JK"]),
    Case(
      file: "google-scholar", dialect: "Google Scholar", count: 1,
      fields: [.journal: [journal], .publisher: ["Nobody"], .pages: ["3-4"]], year: 2001, authors: ["Muster A"]),
  ]

  @Test(arguments: cases) func everyFieldOfADialectIsFound(_ expected: Case) throws {
    let records = try TextReading.fixture("ris/\(expected.file).ris")
    #expect(records.count == expected.count)
    let record = try #require(records.first)
    #expect(record.source.dialect == expected.dialect)
    #expect(record.source.format == .ris)
    for (kind, texts) in expected.fields { #expect(record.texts(kind) == texts, "\(kind)") }
    #expect(record.year == expected.year)
    #expect(record.authors == expected.authors)
    #expect(record.first(.workType)?.code == WorkType.journalArticle.rawValue)
  }

  @Test func whatOvidWritesForMissingPagesIsNone() throws {
    let record = try TextReading.fixture("ris/ovid.ris")[1]
    #expect(record.first(.pages) == nil)
    #expect(record.texts(.doi) == ["10.9999/inv.2019.2"])
    #expect(record.text(of: .accession) == "2019-00002-001")
    #expect(record.first(.pmid) == nil)
  }

  @Test func ebscosNoticeOfCopyrightIsNoAbstract() throws {
    let record = try TextReading.fixture("ris/ebsco.ris")[0]
    #expect(record.abstractText.hasPrefix("This invented abstract"))
    #expect(record.texts(.note).contains { $0.hasPrefix("Copyright of") })
  }

  @Test func majorKeywordsAreMarked() throws {
    let record = try TextReading.fixture("ris/ovid.ris")[0]
    #expect(record.fields.filter { $0.kind == .meshDescriptor }.map(\.isMajorTopic) == [false, true, false])
  }

  @Test func aRetractionIsSeenInTitleAndType() throws {
    let records = try TextReading.fixture("ris/scopus.ris")
    #expect(records.map(\.isRetracted) == [false, true])
  }

  @Test func cochranesPubMedNumberIsOne() throws {
    #expect(try TextReading.fixture("ris/cochrane.ris").map { $0.text(of: .pmid) } == [nil, "990000006"])
  }

  @Test func zoteroPassesOnWhatDatabasesWrote() {
    let lines = "AN  - WOS:000000000000001\nN1  - Times Cited in Web of Science: 3"
    for (date, dialect) in [("DA  - 1999/08//", "Zotero"), ("DA  - AUG", "Web of Science")] {
      let reading = RISTrapTests.read("TY  - JOUR\nTI  - One\n\(date)\n\(lines)\nER  - \n")
      #expect(reading.records.first?.record.source.dialect == dialect)
    }
  }
}

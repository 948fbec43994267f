import Bibliography
import FoundationEssentials
import TestSupport
import Testing

/// The same two invented records in each dialect's own headings.
@Suite struct TableDialectTests {
  static let first = "Natural killer cells before transfer: an invented cohort"
  static let second = "Uterine cells after \"failed\" transfers, an invented comparison"
  static let abstract = "OBJECTIVE: To see. METHODS: Women, all invented, were followed."

  static func read(_ name: String) -> Reading {
    Reading(path: ProjectFolder.fixtures.appending(path: "exports/table/\(name)").path)
  }

  @Test(
    arguments: [
      ("asreview-in.tsv", nil), ("asreview.csv", "ASReview"), ("bibliometrix.csv", "bibliometrix"),
      ("cochrane.csv", "Cochrane"), ("covidence.csv", "Covidence"), ("dimensions.csv", "Dimensions"),
      ("ebsco.csv", "EBSCO"), ("embase-by-rows.csv", "Embase.com"), ("embase.csv", "Embase.com"),
      ("eppi.csv", "EPPI-Reviewer"), ("ieee.csv", "IEEE Xplore"), ("jstor.csv", "JSTOR"), ("lens.csv", "Lens.org"),
      ("publish-or-perish.csv", "Publish or Perish"), ("pubmed.csv", "PubMed"), ("rayyan-old.csv", "Rayyan"),
      ("rayyan.csv", "Rayyan"), ("scopus-old.csv", "Scopus"), ("scopus.csv", "Scopus"), ("unknown-german.csv", nil),
      ("wos-excel.txt", "Web of Science"), ("wos-tab-utf8.txt", "Web of Science"),
      ("wos-tab-win.txt", "Web of Science"),
      ("zotero.csv", "Zotero"),
    ] as [(String, String?)])
  func everyDialectGivesTheSameRecords(_ name: String, _ dialect: String?) throws {
    let reading = Self.read(name)
    #expect(reading.error == nil)
    try #require(reading.records.count == 2)
    let (one, two) = (reading.records[0].record, reading.records[1].record)
    #expect(one.source.dialect == dialect)
    #expect([one.source.ordinal, two.source.ordinal] == [1, 2])
    #expect(plain(one.titleText) == plain(Self.first))
    #expect(plain(two.titleText).hasPrefix("Uterine cells after failed transfers"))
    #expect(one.authors.map { $0.lowercased() } == ["muster ab", "roe c"])
    #expect(two.authors.map { $0.lowercased() } == ["doe j"])
    #expect(one.year == 2019)
    #expect(two.year == 2004)
    let journal = try #require(one.text(of: .journal)).lowercased()
    #expect(["invented journal of immunology", "inv j immunol"].contains(journal))
    #expect(one.text(of: .volume) == "12")
    #expect(one.text(of: .issue) == "3")
    #expect(["101", "101-109"].contains(one.text(of: .pages)))
    #expect(one.text(of: .doi) == "10.9999/table.1")
    #expect(two.text(of: .doi) == nil)
    if !["jstor.csv", "pubmed.csv"].contains(name) { #expect(one.abstractText == Self.abstract) }
    #expect(two.abstractText == "")
  }

  /// Quotes are text in some of these files and marks in others.
  private func plain(_ title: String) -> String { title.replacing("\"", with: "") }

  @Test(arguments: [
    "pubmed.csv", "rayyan.csv", "scopus.csv", "dimensions.csv", "lens.csv", "cochrane.csv", "wos-excel.txt",
  ])
  func pubMedsNumberIsFound(_ name: String) {
    #expect(Self.read(name).pmids == ["990000001", "990000002"])
  }

  @Test func decisionsAndLabelsAreKept() throws {
    let rayyan = try #require(Self.read("rayyan.csv").records.first).record
    #expect(rayyan.text(of: .note) == #"RAYYAN-INCLUSION: {"Kofi"=>"Included", "Ama"=>"Maybe"} | RAYYAN-LABELS: a,b"#)
    #expect(rayyan.text(of: .accession) == "rayyan-1001")
    let asreview = try #require(Self.read("asreview.csv").records.first).record
    #expect(asreview.extra("included") == "1")
    #expect(asreview.extra("asreview_note") == "see methods")
    #expect(asreview.texts(.keyword) == ["pregnancy", "killer cells"])
    let covidence = try #require(Self.read("covidence.csv").records.first).record
    #expect(covidence.extra("Covidence #") == "#11")
    #expect(covidence.extra("Tags") == "pilot")
    #expect(covidence.text(of: .label) == "Muster 2019")
    let german = try #require(Self.read("unknown-german.csv").records.first).record
    #expect(german.extra("Bewertung") == "gut")
  }

  @Test func kindsOfPublicationAreTold() throws {
    let scopus = Self.read("scopus.csv").records.map(\.record)
    try #require(scopus.count == 2)
    #expect(scopus[0].texts(.publicationType) == ["Article"])
    #expect(scopus[0].first(.workType)?.code == WorkType.journalArticle.rawValue)
    #expect(scopus[1].isRetracted)
    #expect(scopus[0].texts(.keyword).suffix(1) == ["Stress Disorders, Post-Traumatic"])
    let wos = Self.read("wos-excel.txt").records.map(\.record)
    #expect(wos.last?.texts(.publicationType) == ["Article", "Proceedings Paper"])
  }

  @Test func headingsOfIndexersAreTold() throws {
    let lens = try #require(Self.read("lens.csv").records.first).record
    let headings = lens.fields.filter { $0.kind == .meshDescriptor }
    #expect(headings.map { lens.text($0.range) } == ["Humans", "Killer Cells, Natural"])
    #expect(headings.map(\.isMajorTopic) == [false, true])
    let embase = try #require(Self.read("embase.csv").records.first).record
    let terms = embase.fields.filter { $0.kind == .keyword }
    #expect(
      terms.map { embase.text($0.range) } == [
        "natural killer cell", "article", "cohort analysis", "infertility (diagnosis, therapy)",
      ])
    #expect(terms.map(\.isMajorTopic) == [true, false, false, false])
  }

  @Test func pubMedsTableIsSaidToHoldNoAbstracts() {
    #expect(Self.read("pubmed.csv").diagnostics.contains { $0.contains("no abstracts") })
  }

  @Test func linesAboveTheHeadAreCounted() {
    #expect(Self.read("cochrane.csv").diagnostics.contains { $0.contains("2 lines without a record") })
  }
}

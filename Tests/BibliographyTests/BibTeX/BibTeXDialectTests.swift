import Bibliography
import Foundation
import TestSupport
import Testing

/// One invented record as each program writes it.
@Suite struct BibTeXDialectTests {
  @Test(arguments: [
    ("scopus", "Scopus"), ("web-of-science", "Web of Science"), ("sciencedirect", "ScienceDirect"), ("acm", "ACM"),
    ("zotero", "Zotero"), ("better-bibtex", "Better BibTeX"), ("mendeley", "Mendeley"), ("jabref", "JabRef"),
    ("google-scholar", "Google Scholar"),
  ]) func theSameRecordInEveryDialect(_ name: String, _ dialect: String) throws {
    let path = ProjectFolder.fixtures.appending(path: "exports/bibtex/\(name).bib").path
    #expect(try InputFile(path).format == .bibTeX)
    let reading = Reading(path: path)
    #expect(reading.diagnostics == [])
    #expect(reading.records.count == 1)
    let record = try #require(reading.records.first?.record)
    #expect(record.source.dialect == dialect)
    #expect(record.titleText.lowercased() == "natural killer cells in an invented cohort")
    #expect(record.first(.year)?.code == 2019)
    #expect(record.texts(.doi) == (name == "google-scholar" ? [] : ["10.9999/invented.1"]))
    #expect(record.texts(.pages) == ["307-319"])
    #expect(record.authorNames.first == "Muster, Anna")
    #expect(record.authorNames.count == (name == "zotero" ? 3 : 2))
    let journal = record.text(of: .journal) ?? record.text(of: .bookTitle)
    #expect(journal?.lowercased().contains("invented") == true)
    if ["zotero", "mendeley", "jabref"].contains(name) { #expect(record.text(of: .pmid) == "990000001") }
  }

  @Test func whatOnlyOneDialectHasIsKept() throws {
    func record(_ name: String) throws -> Record {
      let path = ProjectFolder.fixtures.appending(path: "exports/bibtex/\(name).bib").path
      return try #require(Reading(path: path).records.first?.record)
    }
    let webOfScience = try record("web-of-science")
    #expect(webOfScience.texts(.publicationType) == ["Article", "Proceedings Paper"])
    #expect(webOfScience.texts(.month) + webOfScience.texts(.day) == ["Jun", "15"])
    #expect(webOfScience.extras["times-cited"] == "7")
    #expect(webOfScience.texts(.keyword) == ["natural killer cells", "cohort", "PREGNANCY"])
    let scopus = try record("scopus")
    #expect(scopus.text(of: .database) == "Scopus")
    #expect(scopus.texts(.keyword) == ["Cohort", "Natural killer cells"])
    #expect(try record("jabref").extras["groups"] == "Included")
    #expect(try record("mendeley").extras["file"] == ":C$\\backslash$:/x/a.pdf:pdf")
    #expect(try record("better-bibtex").authorNames == ["Muster, Anna", "van Beispiel, Börge"])
    #expect(try record("zotero").abstractText == "An invented abstract, p < 0.05. Second line.")
    #expect(try record("google-scholar").authorNames == ["Muster, Anna", "Beispiel, Börge, Jr"])
  }
}

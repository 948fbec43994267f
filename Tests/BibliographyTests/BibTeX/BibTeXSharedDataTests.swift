import Bibliography
import Foundation
import TestSupport
import Testing

/// Real files of other programs, which lie beside the checkout.
@Suite(.needsSharedData) struct BibTeXSharedDataTests {
  static let exports = ProjectFolder.sharedData.appending(path: "exports")

  /// Where the manifest's simple scanner counted wrong: it knew neither `@unpublished` nor `@conference`,
  /// `@proceedings` and `@manual`.
  static let exceptions: [String: Int] = [
    "JULIELab+jcore-base__b839f2_literature.bib": 3, "JULIELab+jcore-base__d27c1c_literature.bib": 4,
    "JULIELab+jcore-base__89d085_literature.bib": 4, "JULIELab+jcore-base__literature.bib": 6,
    "CoLRev-Environment+colrev__bib_data.bib": 6, "jorgevallejo+endometriosis-text-mining__bibliography.bib": 12,
    "cardozojr+Mestrado__scopus.bib": 38, "r-lehtonen+Reference-files__scopus.bib": 732,
    // The description of a Python package that ends with how to cite it.
    "Ineichen-Group+StudyTypeTeller__PKG-INFO": 0,
  ]

  @Test func everyFileGivesItsRecords() throws {
    let manifest = try String(contentsOf: Self.exports.appending(path: "MANIFEST.tsv"), encoding: .utf8)
    var files = 0
    for row in manifest.split(separator: "\n").dropFirst() {
      let columns = row.split(separator: "\t").map(String.init)
      guard columns.count == 6, columns[0] == "bibtex" else { continue }
      files += 1
      let reading = Reading(path: Self.exports.appending(path: "bibtex/\(columns[5])").path)
      let expected = Self.exceptions[columns[5]] ?? Int(columns[1])
      #expect(reading.records.count == expected, "\(columns[5]): \(reading.diagnostics)")
      #expect(!reading.diagnostics.contains { $0.hasPrefix("error") }, "\(columns[5])")
    }
    #expect(files > 60)
  }

  static let jabRef =
    "suites/JabRef+jabref/jablib/src/test/resources/org/jabref/logic/importer/fileformat/"

  struct Known: Sendable, CustomTestStringConvertible {
    var file: String
    var records = 1
    var title: String?
    var year: UInt32?
    var authors: [String]?
    var fields: [RecordFieldKind: [String]] = [:]
    var testDescription: String { file }
  }

  @Test(arguments: [
    Known(
      file: jabRef + "BibtexImporter.examples.bib", records: 4,
      title: "Git: dezentrale Versionsverwaltung im Team : Grundlagen und Workflows",
      year: 2016, authors: ["Preißel, René"],
      fields: [.isbn: ["978-3-86490-311-3"], .place: ["Heidelberg"], .publisher: ["dpunkt.verlag"]]),
    Known(
      file: jabRef + "LNCS-minimal.bib", title: "Paper Title", authors: ["Lastname, Firstname", "Lastname, Firstname"]),
    Known(
      file: jabRef + "MsBibImporterTest7.bib", title: "Application of Ontology In the ITIL Domain", year: 2011,
      authors: ["Adam", "Orłowski, Cezary Czarnecki"], fields: [.pages: ["99-108"], .month: ["Mar"], .issue: ["3"]]),
    Known(file: jabRef + "tiny-LE-withBOM.bib"), Known(file: jabRef + "tiny-BE-noBOM.bib"),
    Known(file: jabRef + "encoding-utf-16BE-with-header.bib"),
    Known(file: jabRef + "encoding-windows-1252-without-header.bib"),
    Known(
      file: jabRef + "MedlineImporterTestMathML.bib", title: "CellML 2.0.", year: 2020,
      fields: [.pmid: ["32759406"], .pmcid: ["PMC7756617"], .journalAbbreviation: ["J Integr Bioinform"]]),
    Known(
      file: jabRef + "MarcXmlParserTestThesis.bib", title: "Tempo rubato in the eigteenth century: a thesis",
      year: 1991,
      authors: ["Blake, Carl LeRoy"]),
    Known(
      file: "bibtex/retorquere+zotero-better-bibtex__Better_BibTeX.006.bib",
      title: "non-braking space: ; accented characters: ñ and ñ; tilde in URL: http://example.com/~user"),
    Known(file: "bibtex/retorquere+zotero-better-bibtex__Better_BibTeX.014.bib", title: "\\\\{}:"),
    Known(
      file: "bibtex/retorquere+zotero-better-bibtex__Imported_name_suffix_in_family_part__2744.bib", year: 2013,
      authors: ["Costa, P. T., Jr.", "McCrae, R. R."]),
    Known(
      file:
        "bibtex/retorquere+zotero-better-bibtex__Spaces_lost_when_expanding_string_variables_during_import__1081.bib",
      fields: [.journal: ["a space between this and this"]]),
    Known(
      file: "bibtex/retorquere+zotero-better-bibtex__Import_fails_to_perform__String_substitutions__154.bib",
      authors: ["Bert, R. A."], fields: [.publisher: ["Freds Publishing"], .place: ["London, UK"]]),
    Known(
      file: "bibtex/mjwestgate+synthesisr__litsearchr.txt", year: 2019,
      authors: ["Grames, Eliza M", "Stillman, Andrew N", "Tingley, Morgan W", "Elphick, Chris S"],
      fields: [.pages: ["1645-1654"], .volume: ["10"]]),
    Known(
      file: "bibtex/mjwestgate+synthesisr__Scopus_bib_example.bib", records: 3, year: 2020,
      fields: [.doi: ["10.1080/20964129.2020.1722034"]]),
  ]) func thePeersFilesHoldWhatTheyShould(_ known: Known) throws {
    let reading = Reading(path: Self.exports.appending(path: known.file).path)
    try #require(reading.records.count == known.records, "\(reading.diagnostics)")
    let record = reading.records[0].record
    if let title = known.title {
      #expect(
        record.titleText.replacing("  ", with: " ").replacing(" ;", with: ";") == title.replacing(" ;", with: ";"))
    }
    if let year = known.year { #expect(record.first(.year)?.code == year) }
    if let authors = known.authors { #expect(record.authorNames == authors) }
    for (kind, texts) in known.fields { #expect(record.texts(kind) == texts) }
  }

  /// The same thousand records were exported as RIS and as BibTeX.
  @Test func zoteroGivesTheSameInBothFormats() throws {
    let reading = Reading(path: Self.exports.appending(path: "bibtex/camaradesuk+ASySD__zotero_export.bib").path)
    let ris = try #require(Self.file(named: "zotero_export.ris"))
    var expected: [(title: String, year: UInt32, doi: String)] = []
    for line in try String(contentsOf: ris, encoding: .utf8).split(whereSeparator: \.isNewline) {
      let value = line.dropFirst(6).trimmingCharacters(in: .whitespaces)
      switch line.prefix(4) {
      case "TY  ": expected.append(("", 0, ""))
      case "TI  ": expected[expected.count - 1].title = value
      case "PY  ", "DA  ":
        if let year = UInt32(value.prefix(4)), expected[expected.count - 1].year == 0 {
          expected[expected.count - 1].year = year
        }
      case "DO  ": expected[expected.count - 1].doi = value
      default: break
      }
    }
    #expect(expected.count == 1000 && reading.records.count == 1000)
    func key(_ title: String) -> String {
      String(
        title.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
    let left = expected.map { "\(key($0.title)) \($0.year) \($0.doi.lowercased())" }.sorted()
    let right = reading.records.map {
      "\(key($0.record.titleText)) \($0.record.first(.year)?.code ?? 0) \(($0.record.text(of: .doi) ?? "").lowercased())"
    }.sorted()
    let differing = zip(left, right).filter { $0 != $1 }
    #expect(
      differing.isEmpty,
      "\(Set(left).subtracting(right).sorted().prefix(8)) \(Set(right).subtracting(left).sorted().prefix(8)), \(Set(left).subtracting(right).count)"
    )
  }

  private static func file(named suffix: String) -> URL? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: exports.appending(path: "ris").path)) ?? []
    return names.first { $0.hasSuffix(suffix) }.map { exports.appending(path: "ris/\($0)") }
  }
}

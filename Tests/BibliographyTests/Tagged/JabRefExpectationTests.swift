import Bibliography
import Foundation
import TestSupport
import Testing

/// JabRef's test files, with the values of the `.bib` files beside them.
@Suite(.needsSharedData) struct JabRefExpectationTests {
  static let folder = ProjectFolder.sharedData.appending(
    path: "exports/suites/JabRef+jabref/jablib/src/test/resources/org/jabref/logic/importer/fileformat")

  /// The file, and the keys in which JabRef's view is not ours.
  static let cases: [(file: String, except: Set<String>)] = [
    // JabRef calls the book around a chapter a journal, takes the short title of a journal (JO) before the full one (JF)
    // and the last ISSN before the first.
    ("RisImporterTest3.ris", ["journal"]), ("RisImporterTest4a.ris", []), ("RisImporterTest4b.ris", []),
    ("RisImporterTest4c.ris", []), ("RisImporterTest5a.ris", []), ("RisImporterTest5b.ris", []),
    ("RisImporterTest6.ris", []), ("RisImporterTest7.ris", []), ("RisImporterTest8_date.ris", ["journal"]),
    ("RisImporterTest9.ris", []), ("RisImporterTestDOI.ris", ["issn"]), ("RisImporterTestScopus.ris", []),
    ("RisImporterTestDate1.1.ris", ["journal"]), ("RisImporterTestDate1.2.ris", ["journal"]),
    ("RisImporterTestScience.ris", []),
    ("RisImporterTestWithEmptyER.ris", ["journal"]), ("NbibImporterTest.nbib", []),
    ("MedlinePlainImporterTestCompleteEntry.txt", []), ("MedlinePlainImporterTestDOI.txt", []),
    ("MedlinePlainImporterStringOutOfBounds.txt", ["pmid"]),
  ]

  @Test(arguments: cases.indices) func theValuesAreThoseThatJabRefExpects(_ index: Int) throws {
    let (file, except) = Self.cases[index]
    let input = try InputFile(Self.folder.appending(path: file).path)
    let record = try #require(try input.reader.next())
    let stem = file.prefix(upTo: try #require(file.lastIndex(of: ".")))
    let expected = Self.values(
      try String(contentsOf: Self.folder.appending(path: stem + ".bib"), encoding: .utf8))
    #expect(!expected.isEmpty)
    for (key, value) in expected where !except.contains(key) {
      let found: String? =
        switch key {
        case "title": record.titleText
        case "abstract": record.abstractText
        case "year": record.year.map(String.init)
        case "doi", "article-doi": record.text(of: .doi)
        case "volume": record.text(of: .volume)
        case "journal": record.text(of: .journal)
        case "pages": record.text(of: .pages)
        case "pmid": record.text(of: .pmid)
        case "publisher": record.text(of: .publisher)
        case "issn": record.text(of: .issn) ?? record.text(of: .isbn)
        case "author": record.texts(.authorFamilyName).first
        default: nil
        }
      guard let found else { continue }
      if key == "author" {
        #expect(Self.plain(value).hasPrefix(Self.plain(found)) || file.contains("Test7"), "\(file) \(key)")
      } else {
        #expect(Self.plain(found).hasPrefix(Self.plain(value)), "\(file) \(key): \(found) for \(value)")
      }
    }
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The `key = {value}` pairs of a file with one entry; of several, those of the first.
  private static func values(_ bib: String) -> [String: String] {
    var values: [String: String] = [:]
    for part in bib.components(separatedBy: "},") {
      guard let equals = part.firstIndex(of: "="), let open = part[equals...].firstIndex(of: "{") else { continue }
      let key = part[..<equals].split { $0.isWhitespace || $0 == "," }.last.map { $0.lowercased() } ?? ""
      let value = part[part.index(after: open)...].prefix { $0 != "}" }
      if values[key] == nil { values[key] = String(value) }
    }
    return values
  }
}

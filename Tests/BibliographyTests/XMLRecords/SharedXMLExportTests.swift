import Bibliography
import Foundation
import TestSupport
import Testing

/// Real exports in XML, and what the peers' own tests expect of theirs.
@Suite(.needsSharedData) struct SharedXMLExportTests {
  static let exports = ProjectFolder.sharedData.appending(path: "exports")
  static let jabRef = exports.appending(
    path: "suites/JabRef+jabref/jablib/src/test/resources/org/jabref/logic/importer/fileformat")

  /// The manifest's scanner counts `<mods`, and so the collection around the records too.
  static let miscounted = [
    "zotero+zotero__mods.xml": 1, "JabRef+jabref__MODSImporterTestMinimal.xml": 1,
    "JabRef+jabref__MODSImporterTestGenreMapping.xml": 1, "JabRef+jabref__MODSImporterTestAllFields.xml": 1,
    "JabRef+jabref__MODSImporterTestModsCollection.xml": 3,
  ]

  @Test(arguments: ["endnote_xml", "mods"]) func everyFileGivesTheRecordsItHolds(_ format: String) throws {
    let manifest = try String(contentsOf: Self.exports.appending(path: "MANIFEST.tsv"), encoding: .utf8)
    let rows = manifest.split(separator: "\n").map { $0.split(separator: "\t") }.filter {
      $0.first.map(String.init) == format
    }
    #expect(rows.count > 5)
    for row in rows where row.count == 6 {
      let name = String(row[5])
      let reading = Reading(path: Self.exports.appending(path: "\(format)/\(name)").path)
      #expect(reading.error == nil, "\(name)")
      #expect(reading.records.count == Self.miscounted[name] ?? Int(row[1]), "\(name)")
      #expect(reading.diagnostics == [], "\(name)")
    }
  }

  @Test func theHumanVerdictsOnDuplicatesAreKept() throws {
    let reading = Reading(path: ProjectFolder.sharedData.appending(path: "dedup/tafenoquine.xml").path)
    #expect(reading.records.count == 179)
    #expect(reading.records.count { $0.record.extras("caption") == ["Duplicate"] } == 114)
    #expect(reading.records.allSatisfy { !$0.record.title.isEmpty })
  }

  @Test func refLibsLibraryIsAsItsOtherFormSays() throws {
    let folder = Self.exports.appending(path: "suites/IEBH+RefLib/test/data")
    let data = try Data(contentsOf: folder.appending(path: "blue-light.json"))
    let expected = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let records = Reading(path: folder.appending(path: "blue-light.xml").path).records.map(\.record)
    try #require(records.count == expected.count)
    for (record, entry) in zip(records, expected) {
      func value(_ key: String) -> String? { (entry[key] as? String).map(Self.tidy) }
      let name = Comment(rawValue: value("recNumber") ?? "")
      #expect(record.titleText == value("title"), name)
      #expect(Self.letters(record.abstractText) == Self.letters(Self.withoutMarkup(value("abstract") ?? "")), name)
      #expect(record.text(of: .journal) == value("journal"), name)
      #expect(record.text(of: .volume) == value("volume"), name)
      #expect(record.text(of: .issue) == value("number"), name)
      #expect(record.text(of: .pages) == value("pages"), name)
      #expect(record.text(of: .year) == value("year"), name)
      #expect(record.text(of: .doi)?.lowercased() == value("doi")?.lowercased(), name)
      let names = (entry["authors"] as? [String] ?? []).map { $0.split(separator: ",").first.map(String.init) ?? $0 }
      #expect(Self.names(record) == names, name)
    }
  }

  /// Where JabRef's importer takes what we take for something else: the alternative title, a number of pages.
  static let otherwise = ["MODSImporterTestAllFields": ["title", "pages"]]

  @Test(arguments: [
    "EndnoteXmlImporterTestArticle", "EndnoteXmlImporterTestArticle2", "EndnoteXmlImporterTestLabelAndMultiTitle",
    "EndnoteXmlImporterTestReport", "EndnoteXmlImporterTest_EmptyKeywordStyle",
    "EndnoteXmlImporterTest_WithoutUrlStyle", "EndnoteXmlImporterTest_WithoutUrlStyle2", "MODSImporterTestAllFields",
    "MODSImporterTestMods", "MODSImporterTestModsCollection", "MODSImporterTestMonographicBookFallback",
  ]) func jabRefsExpectationsAreMet(_ name: String) throws {
    let bib = try String(contentsOf: Self.jabRef.appending(path: "\(name).bib"), encoding: .utf8)
    let entries = bib.split(separator: /(?m)^@/).dropFirst(bib.hasPrefix("@") ? 0 : 1).map { entry in
      Dictionary(
        entry.matches(of: /(?m)^\s*(\w+)\s*=\s*\{(.*)\},?\s*$/).map { (String($0.1), String($0.2)) },
        uniquingKeysWith: { first, _ in first })
    }
    let records = Reading(path: Self.jabRef.appending(path: "\(name).xml").path).records.map(\.record)
    try #require(records.count == entries.count)
    for (record, entry) in zip(records, entries) {
      let entry = entry.filter { Self.otherwise[name]?.contains($0.key) != true }
      #expect(entry["title"].map { record.titleText == $0 } ?? true)
      #expect(entry["abstract"].map { record.abstractText == $0 } ?? true)
      #expect(entry["volume"].map { record.text(of: .volume) == $0 } ?? true)
      #expect(entry["number"].map { record.text(of: .issue) == $0 } ?? true)
      #expect(entry["issue"].map { record.text(of: .issue) == $0 } ?? true)
      #expect(entry["pages"].map { record.text(of: .pages) == $0 } ?? true)
      #expect(entry["year"].map { record.text(of: .year) == $0 } ?? true)
      #expect(entry["doi"].map { record.text(of: .doi) == $0 } ?? true)
      #expect(entry["note"].map { record.texts(.note).joined(separator: ", ") == $0 } ?? true)
      #expect(
        entry["isbn"].map { isbn in (record.texts(.issn) + record.texts(.isbn)).contains { isbn.contains($0) } } ?? true
      )
      #expect(
        entry["journal"].map { (record.texts(.journal) + record.texts(.journalAbbreviation)).contains($0) } ?? true)
      let authors = (entry["author"] ?? "").split(separator: " and ").map {
        $0.split(separator: ",").first.map(String.init) ?? ""
      }
      let editors = record.texts(.editorName).map { $0.split(separator: ",").first.map(String.init) ?? "" }
      // JabRef takes the editors of a book for its authors.
      #expect(Self.names(record) + editors == authors)
      #expect(
        entry["keywords"].map { Self.words($0) == Self.words(record.texts(.keyword).joined(separator: ", ")) } ?? true)
    }
  }

  @Test func everyFullTextIsOneRecordAndMostHaveMethods() throws {
    let folder = ProjectFolder.sharedData.appending(path: "jats")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".nxml") }
    #expect(names.count == 150)
    var (methods, abstracts) = (0, 0)
    for name in names {
      let reading = Reading(path: folder.appending(path: name).path)
      #expect(reading.records.count == 1 && reading.diagnostics == [], "\(name): \(reading.diagnostics)")
      guard let record = reading.records.first?.record else { continue }
      #expect(!record.title.isEmpty, "\(name)")
      #expect(record.text(of: .pmcid).map { name.hasPrefix($0) } == true, "\(name)")
      if !record.methods.isEmpty { methods += 1 }
      if !record.abstract.isEmpty { abstracts += 1 }
    }
    #expect(methods >= 140)
    #expect(abstracts >= 145)
  }

  static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
      .trimmingCharacters(in: .whitespaces)
  }

  /// RefLib keeps the paragraphs and the italics of an abstract; a record holds its words.
  static func withoutMarkup(_ text: String) -> String { text.replacing(/<\/?(p|em)>/, with: " ") }

  static func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  static func words(_ text: String) -> [Substring] { text.split { ",;* ".contains($0) } }

  static func names(_ record: Record) -> [String] {
    record.fields.filter { $0.kind == .authorFamilyName || $0.kind == .collectiveName }.map { record.text($0.range) }
  }
}

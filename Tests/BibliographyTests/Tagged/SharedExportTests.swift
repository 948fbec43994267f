import Bibliography
import Foundation
import TestSupport
import Testing

/// Real exports of other projects: each gives the number of records it holds.
@Suite(.needsSharedData) struct SharedExportTests {
  static let exports = ProjectFolder.sharedData.appending(path: "exports")

  /// Where the manifest's scanner, which counts lines that begin a record, is wrong: what the file holds, and why.
  static let exceptions: [String: (count: Int, reason: String)] = [
    "Ineichen-Group+StudyTypeTeller__In-vitro-study.txt": (
      50, "a failed merge left the TY of the first record twice, with marks of Git around it"
    ),
    "JabRef+jabref__MedlinePlainImporterTestMultipleEntries.txt": (
      7, "two of its records have no PMID: one begins with PMC, one with PMCR"
    ),
    "asreview+asreview__baseline_reference_types.ris": (
      61, "one of its records has a type of no word, `TY  -`, which the scanner passes over"
    ),
  ]

  @Test(arguments: [RecordFormat.ris, .nbib]) func everyFileGivesTheRecordsItHolds(format: RecordFormat) throws {
    let manifest = try String(contentsOf: Self.exports.appending(path: "MANIFEST.tsv"), encoding: .utf8)
    var files = 0
    for row in manifest.split(separator: "\n") {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6, cells[0] == format.rawValue, let listed = Int(cells[1]) else { continue }
      files += 1
      let file = try InputFile(Self.exports.appending(path: "\(format.rawValue)/\(cells[5])").path)
      var (found, line) = (0, 0)
      while let record = try file.reader.next() {
        found += 1
        #expect(record.source.ordinal == found && record.source.line > line, "\(cells[5])")
        #expect(RealFileTests.spansAreSound(record), "\(cells[5]):\(record.source.line)")
        line = record.source.line
      }
      #expect(file.format == format, "\(cells[5])")
      #expect(found == Self.exceptions[cells[5]]?.count ?? listed, "\(cells[5])")
      #expect(file.reader.takeQuarantined() == [], "\(cells[5])")
    }
    #expect(files == (format == .ris ? 72 : 29))
  }

  static func records(_ path: String) throws -> [Record] {
    let file = try InputFile(exports.appending(path: "suites/" + path).path)
    var records: [Record] = []
    while let record = try file.reader.next() { records.append(record) }
    return records
  }

  /// RefLib's library of blue light: most records are in both, and are then the same.
  @Test func theSameLibraryInTwoFormatsGivesTheSameRecords() throws {
    let ris = try Self.records("IEBH+RefLib/test/data/blue-light.ris")
    let nbib = try Self.records("IEBH+RefLib/test/data/blue-light.nbib")
    #expect(ris.count == 102)
    #expect(nbib.count == 80)
    var byPMID: [String: Record] = [:]
    for record in ris { byPMID[record.text(of: .pmid) ?? ""] = record }
    var shared = 0
    for record in nbib {
      guard let other = byPMID[record.text(of: .pmid) ?? "none"] else { continue }
      shared += 1
      #expect(record.year == other.year, "\(record.id)")
      #expect(Self.letters(record.titleText) == Self.letters(other.titleText), "\(record.id)")
      #expect(record.text(of: .volume) == other.text(of: .volume), "\(record.id)")
      #expect(record.text(of: .doi)?.lowercased() == other.text(of: .doi)?.lowercased(), "\(record.id)")
      #expect(record.texts(.authorFamilyName).first == other.texts(.authorFamilyName).first, "\(record.id)")
    }
    #expect(shared == 80)
  }

  private static func letters(_ text: String) -> String { String(text.lowercased().filter(\.isLetter)) }

  @Test(arguments: [
    ("ovid_psycinfo.ris", "Ovid"), ("embase.ris", "Embase.com"), ("proquest.ris", "ProQuest"), ("scopus.ris", "Scopus"),
    ("ris_issue_1099.txt", "Citavi"), ("ris_issue_992.txt", "Rayyan"), ("ovid_zotero.ris", "Zotero"),
    ("pubmed_zotero.ris", "Zotero"), ("pubmed_endnote.txt", "EndNote"), ("web_of_science.txt", "Web of Science"),
    ("baseline_tag-notes_labels.ris", "ASReview"),
  ]) func theDialectsOfASReviewsFilesAreNamed(file: String, dialect: String) throws {
    let records = try Self.records("asreview+asreview/tests/demo_data/\(file)")
    #expect(records.first?.source.dialect == dialect)
  }

  @Test(arguments: [
    "ovid_psycinfo.ris", "embase.ris", "proquest.ris", "scopus.ris", "ovid_zotero.ris", "pubmed_zotero.ris",
    "pubmed_endnote.txt", "ris_issue_1099.txt",
  ]) func everyRecordOfADatabaseHasWhatReviewersNeed(file: String) throws {
    for record in try Self.records("asreview+asreview/tests/demo_data/\(file)") {
      let place: Comment = "\(file):\(record.source.line)"
      #expect(!record.titleText.isEmpty, place)
      #expect(record.year != nil, place)
      #expect(!record.authors.isEmpty, place)
      #expect(record.first(.journal) != nil || file == "ris_issue_1099.txt", place)
    }
  }

  @Test func theScreeningOfRayyanIsKept() throws {
    let records = try Self.records("befriendabacterium+rayyanR/example_inputs/tinea_update.ris")
    #expect(records.count == 14)
    #expect(records.allSatisfy { $0.source.dialect == "Rayyan" })
    #expect(records.count { $0.texts(.note).contains { $0.contains("RAYYAN-INCLUSION") } } == 12)
    #expect(records.allSatisfy { $0.text(of: .accession)?.hasPrefix("rayyan-") == true })
  }

  @Test func nbibGivesWhatPyPINbibGives() throws {
    let records = try Self.records("holub008+nbib/tests/resources/single.nbib")
    let record = try #require(records.first)
    #expect(records.count == 1)
    #expect(record.first(.pmid) != nil && record.first(.doi) != nil && !record.abstractText.isEmpty)
    #expect(!record.texts(.publicationType).isEmpty)
    let central = try Self.records("holub008+nbib/tests/resources/pmc_medlars.txt")
    #expect(central.count == 5)
    #expect(central.allSatisfy { $0.first(.pmcid) != nil && $0.first(.pmid) != nil })
    // The last has none in the file.
    #expect(central.map { $0.first(.doi) != nil } == [true, true, true, true, false])
  }
}

import Foundation
import TestSupport
import Testing

@testable import Bibliography

/// The real JSON exports beside the checkout give the records they really hold.
@Suite struct JSONSharedDataTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var path: String
    var count: Int
    var testDescription: String { path }
  }

  /// Files of which the manifest's simple scanner was wrong, with the number they hold and why.
  static let exceptions: [String: (count: Int, reason: String)] = [
    "citation-js+citation-js__doi.json": (4, "an object with a list of one work under each of four DOIs")
  ]

  static let exports = ProjectFolder.sharedData.appending(path: "exports")

  static let rows: [Row] = {
    let manifest = (try? String(contentsOf: exports.appending(path: "MANIFEST.tsv"), encoding: .utf8)) ?? ""
    return manifest.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count > 5, cells[0] == "csl_json" || cells[0] == "europepmc_json", let count = Int(cells[1]) else {
        return nil
      }
      let name = String(cells[5])
      return Row(path: "\(cells[0])/\(name)", count: exceptions[name]?.count ?? count)
    }
  }()

  @Test(.needsSharedData) func theManifestHasJSON() {
    #expect(Self.rows.count == 27)
  }

  @Test(.needsSharedData, arguments: rows) func everyRecordIsRead(_ row: Row) throws {
    let reading = Reading(path: Self.exports.appending(path: row.path).path)
    #expect(reading.error == nil)
    #expect(reading.diagnostics == [])
    #expect(reading.records.count == row.count)
    for record in reading.records.map(\.record) {
      #expect(record.source.format.rawValue.lowercased() == row.path.prefix { $0 != "/" }.replacing("_", with: ""))
      #expect(!record.title.isEmpty && record.text(of: .doi) != nil)
      #expect(record.texts(.extraName).count == record.texts(.extraValue).count)
    }
  }

  @Test(.needsSharedData) func refLibsLibraryIsRead() {
    let file = Self.exports.appending(path: "suites/IEBH+RefLib/test/data/blue-light.json")
    let records = Reading(path: file.path).records.map(\.record)
    #expect(records.count == 102)
    #expect(records.count { !$0.abstract.isEmpty } == 98)
    #expect(records.count { $0.text(of: .doi) != nil } == 72)
    #expect(records.count { $0.year != nil } == 102)
    #expect(records.count { !$0.authors.isEmpty } == 101)
  }
}

import Bibliography
import Foundation
import Reporting
import TestSupport
import Testing

@testable import Commands

/// A file takes records up to a length, counted in bytes and with what stands behind the last record.
@Suite struct ExportFileTests {
  private let folder = TemporaryFolder()
  private static let entry = ExportEntry(
    unlabelled: .sample(title: "An invented title", abstract: String(repeating: "invented ", count: 100)))

  @Test(arguments: ExportFormat.allCases, [4_000, 100_000])
  func noFileIsLongerThanAllowed(format: ExportFormat, most: Int) throws {
    let path = folder.url("out").path
    let file = ExportFile(try OutputFile(path), format.exporter(ExportOptions()))
    var written = 0
    while try file.write(Self.entry, mostBytes: most) { written += 1 }
    try file.finish()
    let length = try Data(contentsOf: folder.url("out")).count
    #expect(length <= most && length > most - 1_500)
    #expect(file.records == written && written > 1)
    if format == .cslJSON {
      let items = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.url("out"))) as? [Any]
      #expect(items?.count == written)
    }
  }

  @Test func aRecordLongerThanAllowedIsWrittenAlone() throws {
    let file = ExportFile(try OutputFile(folder.url("out").path), ExportFormat.ris.exporter(ExportOptions()))
    #expect(try file.write(Self.entry, mostBytes: 10))
    #expect(try !file.write(Self.entry, mostBytes: 10))
    try file.finish()
    #expect(try folder.read("out").ranges(of: "ER  - ").count == 1)
  }
}

import Bibliography
import Testing

@testable import Reporting

@Suite struct CSVExporterTests {
  private static func rows(_ record: Record, _ options: ExportOptions = ExportOptions(), labelled: Bool = false) throws
    -> [[String: String]]
  {
    var bytes = Array(InventedRecord.text(.csv, record, labelled: labelled, options).utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let rows = try #require(CSVWriterTests.rows(bytes))
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  @Test func rayyansColumnsStandInFront() {
    let text = InventedRecord.text(.csv, InventedRecord.make())
    #expect(
      text.hasPrefix(
        "key,title,authors,issn,volume,issue,pages,year,day,month,publisher,url,abstract,notes,doi,keywords,"))
    #expect(!text.contains("hindsight"))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=HYPERLINK(\"http://example.org\",\"x\")"])
  func aCellThatASpreadsheetWouldRunIsMadeHarmless(text: String) throws {
    var record = InventedRecord.make([(.keyword, text), (.journal, text), (.note, text)])
    record.bytes += Array(text.utf8)
    record.title = (record.bytes.count - text.utf8.count)..<record.bytes.count
    let row = try #require(try Self.rows(record).first)
    #expect(row["title"] == "'\(text)")
    for (name, cell) in row { #expect(cell.first.map { !"=+-@\t".contains($0) } ?? true, "\(name)") }
  }

  @Test func ourColumnsHoldTheLabels() throws {
    let row = try #require(try Self.rows(InventedRecord.make([(.note, "mine")]), labelled: true).first)
    #expect(row["hindsight_design"] == "prospectiveCohort" && row["hindsight_timing"] == "before")
    #expect(row["hindsight_verdict"] == "sound" && row["hindsight_retracted"] == "no")
    #expect(row["notes"]?.hasPrefix("mine | Hindsight: ") ?? false)
    #expect(row["keywords"]?.contains("hindsight/design/prospective-cohort") ?? false)
  }

  @Test(arguments: [32_766, 32_767, 32_768, 70_000]) func excelGetsNoLongerCellThanItTakes(length: Int) throws {
    // The letter counts as two for Excel.
    let record = InventedRecord.make(abstract: String(repeating: "𝛽", count: length / 2) + (length % 2 == 1 ? "a" : ""))
    let whole = try #require(try Self.rows(record).first?["abstract"])
    #expect(whole.utf16.count == length)
    let cut = try #require(try Self.rows(record, ExportOptions(isForExcel: true)).first?["abstract"])
    #expect(cut.utf16.count <= 32_767)
    #expect(cut == whole || cut.hasSuffix("𝛽 [cut: Excel takes no more]"))
    #expect((cut == whole) == (length < 32_767))
  }

  @Test func excelGetsAByteOrderMarkAndOthersNone() {
    #expect(InventedRecord.text(.csv, [], ExportOptions(isForExcel: true)).utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(InventedRecord.text(.csv, InventedRecord.make()).utf8.first == UInt8(ascii: "k"))
  }

  @Test func aTableOfNoRecordsHasItsHead() throws {
    #expect(CSVWriterTests.rows(Array(InventedRecord.text(.csv, []).utf8))?.count == 1)
  }
}

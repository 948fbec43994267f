import Bibliography
import Testing

@testable import CriticalAppraisal
@testable import Reporting

@Suite struct CSVWriterTests {
  /// Rows of a table by RFC 4180, read on bytes; nil where the quoting is broken.
  static func rows(_ bytes: [UInt8]) -> [[String]]? {
    var (rows, row, cell): ([[String]], [String], [UInt8]) = ([], [], [])
    var index = 0
    var isQuoted = false
    func at(_ place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }
    while let byte = at(index) {
      index += 1
      switch (byte, isQuoted) {
      case (0x22, true) where at(index) == 0x22:
        cell.append(byte)
        index += 1
      case (0x22, true):
        isQuoted = false
        if let next = at(index), next != 0x2C, next != 0x0D { return nil }
      case (0x22, false):
        if !cell.isEmpty { return nil }
        isQuoted = true
      case (0x2C, false), (0x0D, false):
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0D {
          if at(index) != 0x0A { return nil }
          index += 1
          rows.append(row)
          row = []
        }
      case (0x0A, false): return nil
      default: cell.append(byte)
      }
    }
    return isQuoted || !row.isEmpty || !cell.isEmpty ? nil : rows
  }

  /// The title's cell as a reader of the table gets it.
  private static func title(_ title: String) throws -> String {
    let rows = try #require(Self.rows(SampleRun.bytes(CSVWriter(), [InventedAppraisal.make(title: title)])))
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.count == CSVWriter.headings.count })
    return rows[1][try #require(CSVWriter.headings.firstIndex(of: "title"))]
  }

  @Test(arguments: [
    "plain", "with, comma", "with \"quotes\"", "two\nlines", "two\r\nlines", "\"", "\"\"", "a \"\u{301} b, c",
    "ends with \"",
    "β, ≥ and 👩‍🔬", "a = b", "5-HT", "a\tb", "",
  ])
  func aCellIsReadAgainAsItWas(title: String) throws {
    #expect(Array(try Self.title(title).utf8) == Array(title.utf8))
  }

  /// A spreadsheet would run these; an apostrophe in front makes them text.
  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\r\n=1+1", "=cmd|' /C calc'!A0", "=\u{338}1", "-\u{301}2",
    "=\"a\",b",
  ])
  func aCellThatASpreadsheetWouldRunIsMadeHarmless(title: String) throws {
    #expect(Array(try Self.title(title).utf8) == Array("'\(title)".utf8))
  }

  @Test(arguments: SampleRun.names) func theSamplesMakeASoundTable(name: String) throws {
    let appraisals = try SampleRun.appraisals(name)
    let rows = try #require(Self.rows(SampleRun.bytes(CSVWriter(), appraisals)))
    #expect(rows.first == CSVWriter.headings)
    #expect(rows.count == appraisals.count + 1)
    for (row, appraisal) in zip(rows.dropFirst(), appraisals) {
      let cells = Dictionary(uniqueKeysWithValues: zip(CSVWriter.headings, row))
      #expect(row.count == CSVWriter.headings.count)
      #expect(cells["id"] == appraisal.record.id)
      #expect(cells["design"] == appraisal.design.label.rawValue)
      #expect(cells["verdict"] == appraisal.comparison.verdict.rawValue)
      #expect(cells["retracted"] == (appraisal.record.isRetracted ? "yes" : "no"))
      let quote = appraisal.evidence.first { $0.purpose == .design }
      #expect(cells["design_quote"] == quote.map { appraisal.record.text($0.range) } ?? "")
    }
  }

  /// Only the one cell changes, whatever stands in the others.
  @Test(arguments: ["pmid:990000009", "=a,\"b\".xml#3"]) func aRowNamesTheRecordThatCountsInItsStead(id: String) throws
  {
    let appraisal = InventedAppraisal.make(title: "A \"title\", with\nbreaks", file: "a,b.xml")
    let bytes = SampleRun.bytes(CSVWriter(), [appraisal])
    let head = try #require(bytes.firstIndex(of: 0x0A))
    let linked = CSVWriter.linked(bytes[(head + 1)...], to: id)
    let (before, after) = (try #require(Self.rows(bytes))[1], try #require(Self.rows(linked))[0])
    let column = try #require(CSVWriter.headings.firstIndex(of: "duplicate_of"))
    #expect(before[column].isEmpty)
    #expect(after[column] == (id.hasPrefix("=") ? "'" + id : id))
    #expect(
      after.enumerated().filter { $0.offset != column }.map(\.element)
        == before.enumerated().filter { $0.offset != column }.map(\.element))
  }
}

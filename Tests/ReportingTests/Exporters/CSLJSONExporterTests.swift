import Bibliography
import Foundation
import Testing

@testable import Reporting

@Suite struct CSLJSONExporterTests {
  private static func items(_ text: String) throws -> [[String: Any]] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] ?? []
  }

  private static func item(_ fields: [(RecordFieldKind, String)]) throws -> [String: Any] {
    try #require(try items(InventedRecord.text(.cslJSON, InventedRecord.make(fields))).first)
  }

  @Test(arguments: [
    ([(RecordFieldKind.year, "2004")], [2004]), ([(.year, "2004"), (.month, "Jan")], [2004, 1]),
    ([(.year, "2004"), (.month, "01"), (.day, "12")], [2004, 1, 12]),
    ([(.year, "2004"), (.month, "Spring"), (.day, "2")], [2004]), ([(.dateInWords, "1998 Dec-1999 Jan")], [1998]),
    ([(.year, "2004"), (.month, "September")], [2004, 9]),
  ])
  func datesHaveTheirParts(fields: [(RecordFieldKind, String)], parts: [Int]) throws {
    let issued = try #require(try Self.item(fields)["issued"] as? [String: Any])
    #expect(issued["date-parts"] as? [[Int]] == [parts])
  }

  @Test func aDateWithoutAYearIsLiteral() throws {
    let issued = try #require(try Self.item([(.dateInWords, "in press")])["issued"] as? [String: Any])
    #expect(issued["literal"] as? String == "in press" && issued["date-parts"] == nil)
  }

  @Test func entriesOfOneRecordHaveIdsOfTheirOwn() throws {
    let entry = ExportEntry(unlabelled: InventedRecord.make([(.pmid, "990000001")]))
    let ids = try Self.items(InventedRecord.text(.cslJSON, [entry, entry, entry])).compactMap { $0["id"] as? String }
    #expect(ids == ["pmid:990000001", "pmid:990000001-2", "pmid:990000001-3"])
  }

  @Test func whatTheSchemaHasNoNameForStandsInCustom() throws {
    let custom =
      try Self.item([
        (.extraName, "XX"), (.extraValue, "one"), (.extraName, "XX"), (.extraValue, "two"),
        (.registration, "NCT99999999"),
      ])["custom"] as? [String: Any]
    #expect(custom?["XX"] as? [String] == ["one", "two"])
    #expect(custom?["registration"] as? String == "NCT99999999" && custom?.count == 2)
  }

  @Test func groupsAreLiteral() throws {
    let authors = try Self.item([(.collectiveName, "Invented Group")])["author"] as? [[String: String]]
    #expect(authors == [["literal": "Invented Group"]])
  }

  @Test func noRecordsAreAnEmptyList() throws {
    #expect(try Self.items(InventedRecord.text(.cslJSON, [])).isEmpty)
  }
}

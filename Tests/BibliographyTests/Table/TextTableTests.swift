import TestSupport
import Testing

@testable import Bibliography

/// Tables that are held as a whole, as spreadsheets leave them.
@Suite struct TextTableTests {
  private static func table(_ bytes: [UInt8]) throws -> TextTable {
    try TextTable(ScatteredByteSource(bytes), file: "table.csv")
  }

  @Test(
    "one table in every form that spreadsheets write is read the same",
    arguments: [
      "id,answer,note\nA,before,\"x, y\"\nB,after,\n", "id,answer,note\r\nA,before,\"x, y\"\r\nB,after,\r\n",
      "\u{FEFF}id,answer,note\r\nA,before,\"x, y\"\r\nB,after,", "id;answer;note\r\nA;before;x, y\r\nB;after;\r\n",
      "sep=;\r\nid;answer;note\r\nA;before;\"x, y\"\r\nB;after;\r\n", "id\tanswer\tnote\nA\tbefore\tx, y\nB\tafter\t\n",
      "\"id\",\"answer\",\"note\"\n\"A\",\"before\",\"x, y\"\n\"B\",\"after\",\"\"\n",
      "id,answer,note\n\n,,\nA,before,\"x, y\"\n,,\nB,after,\n\n",
      " id , answer ,note\n A , before ,\"x, y\"\nB,after,\n",
    ])
  func oneTable(text: String) throws {
    let table = try Self.table(Array(text.utf8))
    #expect(table.headings == ["id", "answer", "note"])
    #expect(table.rows.map(\.cells) == [["A", "before", "x, y"], ["B", "after", ""]])
    #expect(table.diagnostics.isEmpty)
  }

  @Test("UTF-16, which Excel calls Unicode text, is read") func unicodeText() throws {
    let text = "id\tanswer\r\nÄ\tbefore\r\n"
    let units = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 255), UInt8(unit >> 8)] }
    let bytes: [UInt8] = [0xFF, 0xFE] + units
    #expect(try Self.table(bytes).rows.map(\.cells) == [["Ä", "before"]])
  }

  @Test("bytes of Windows-1252 are read as such") func windows() throws {
    let (before, after) = (Array("id,answer\nM".utf8), Array("ller,before\n".utf8))
    let bytes: [UInt8] = before + [0xFC] + after
    #expect(try Self.table(bytes).rows.map(\.cells) == [["Müller", "before"]])
  }

  @Test("line ends in a cell count for the lines of the rows behind") func lines() throws {
    let table = try Self.table(Array("id,note\nA,\"one\ntwo\nthree\"\nB,\n".utf8))
    #expect(table.rows.map(\.line) == [2, 5])
    #expect(table.rows[0].cells[1] == "one\ntwo\nthree")
  }

  @Test("a quote that is not closed is told, and rows behind are kept") func openQuote() throws {
    let table = try Self.table(Array("id,note\nA,\"open\nB,b\nC,c\n".utf8))
    #expect(table.rows.map { $0.cells[0] }.contains("C"))
    #expect(table.diagnostics.count == 1)
    #expect(table.diagnostics[0].line == 2)
  }

  @Test("nothing is no table") func nothing() {
    #expect(throws: ImportError.emptyFile("table.csv")) { try Self.table([]) }
  }
}

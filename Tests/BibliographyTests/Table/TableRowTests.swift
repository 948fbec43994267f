import Bibliography
import Testing

@Suite struct TableRowTests {
  static let head = "title,authors,year,journal\n"

  @Test(arguments: [
    ("title,authors,year\nOne,Roe B,2001\nTwo,Roe B,2002\n", ["One", "Two"]),
    ("title,authors,year\r\nOne,Roe B,2001\r\nTwo,Roe B,2002", ["One", "Two"]),
    ("title,authors,year\rOne,Roe B,2001\rTwo,Roe B,2002\r", ["One", "Two"]),
    ("title;authors;year\n\"One; a\nb\";Roe B;2001\n", ["One; a b"]),
    ("title\tauthors\tyear\n\"One\" more\tRoe B\t2001\n\"Two\"\tRoe B\t2002\n", ["\"One\" more", "Two"]),
    ("| title | authors | year |\n|---|:--|---|\n| One | Roe B | 2001 |\n", ["One"]),
    ("sep=;\r\ntitle;authors;year\r\nOne, or more;Roe B;2001\r\n", ["One, or more"]),
    ("title,authors,year\n\n,,\nOne,Roe B,2001\n \n,,\n", ["One"]),
    ("title,authors,year\n\"a \"\"b\"\" c\",Roe B,2001\n", ["a \"b\" c"]),
    ("title,authors,year\n\"a \\\"b\\\" c, d\",Roe B,2001\n", ["a \"b\" c, d"]),
    ("title,authors,year\n\"a \"b\" c\",Roe B,2001\n", ["a \"b\" c"]),
    ("title, authors, year\nOne, \"Roe B, Doe C\", 2001\n", ["One"]),
    (
      "title,authors,year\n=\"0012\",Roe B,2001\n'=cells,Roe B,2001\n'-omics' now,Roe B,2001\n'-women's,Roe B,2001\n",
      ["0012", "=cells", "'-omics' now", "-women's"]
    ),
    ("title,authors,year\nOne,Roe B,2001\nTitle,Authors,Year\nTwo,Roe B,2002\n", ["One", "Two"]),
    (
      "title,authors,year\nOne,Roe B,2001\n\u{FEFF}\"Year\",\"Title\",\"Authors\",\"DOI\"\n2002,Two,Roe B,10.9999/x\n",
      ["One", "Two"]
    ),
  ]) func rowsAreCutAsTheyWereWritten(_ text: String, _ titles: [String]) {
    let reading = Reading.ofTable(text)
    #expect(reading.titles == titles)
    #expect(reading.error == nil)
  }

  @Test func linesAreCountedThroughCellsOfSeveralLines() {
    let reading = Reading.ofTable("title,authors,year\n\"One\nmore\r\nlines\",Roe B,2001\n\nTwo,Roe B,2002\n")
    #expect(reading.lines == [2, 6])
    #expect(Reading.ofTable("title,authors,year\r\"One\nmore\",Roe B,2001\rTwo,Roe B,2002").lines == [2, 4])
  }

  @Test func missingCellsAreEmptyAndSurplusOnesAreKept() throws {
    let reading = Reading.ofTable(
      Self.head + "One,Roe B\nTwo,Roe B,2002,Invented J,left,,over\nThree,Roe B,2003,Invented J,,\n")
    #expect(reading.titles == ["One", "Two", "Three"])
    #expect(reading.records[1].record.extra("column 5") == "left")
    #expect(reading.records[1].record.extra("column 7") == "over")
    #expect(reading.diagnostics.contains { $0.hasPrefix("note: a.csv:2: 1 row has fewer cells") })
    #expect(reading.diagnostics.contains { $0.hasPrefix("warning: a.csv:3: 1 row has more cells") })
  }

  @Test func anUnclosedQuoteCostsNothingWhereTheRowIsWhole() {
    let text = Self.head + "One,Roe B,2001,J\n\"Two,Roe B,2002,J\n\"Three\",Roe B,2003,J\nFour,Roe B,2004,J\n"
    let reading = Reading.ofTable(text)
    #expect(reading.titles == ["One", "Two", "Three", "Four"])
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.hasPrefix("warning: a.csv:3: a quote in this row is not closed") == true)
  }

  @Test func anUnclosedQuoteCostsThatRowOnly() {
    let row = "\"Two, three, four,Roe B,2002,J\nand more\n"
    let text = Self.head + "One,Roe B,2001,J\n" + row + "\"Five\",Roe B,2003,J\nSix,Roe B,2004,J\n"
    let reader = Reading.tableReader(Array(text.utf8), chunk: 5)
    let reading = Reading(reader)
    #expect(reading.titles == ["One", "Five", "Six"])
    #expect(reading.lines == [2, 5, 6])
    let quarantined = reader.takeQuarantined()
    #expect(quarantined.map(\.line) == [3])
    #expect(quarantined.map { String(decoding: $0.text, as: UTF8.self) + "\n" } == [row])
    #expect(Reading.ofTable(text) == reading)
  }

  @Test func anUnclosedQuoteSwallowsNoFile() {
    let rows = (1...3000).map { "Title \($0),Roe B,2001,J\n" }
    let text = Self.head + "\"Open, for ever, and ever,Roe B,2000,J\n" + rows.joined()
    let reading = Reading(Reading.tableReader(Array(text.utf8), chunk: 999))
    #expect(reading.records.count == 3000)
    #expect(reading.diagnostics.count == 1)
  }

  @Test func aFileCutOffInACellKeepsItsBeginning() throws {
    let reading = Reading.ofTable("title,year,abstract\nOne,2001,a\nTwo,2002,\"cut\noff, here")
    #expect(reading.titles == ["One", "Two"])
    let last = try #require(reading.records.last).record
    #expect(last.isIncomplete)
    #expect(last.abstractText == "cut off, here")
    #expect(reading.diagnostics.count == 1)
  }

  @Test func bytesThatAreNoUTF8AreToldOfTheirRowOnly() {
    let rows =
      Array("title,authors,year\nCaf".utf8) + [0xE9] + Array(" study,M\u{FC}ller A,2001\nTwo,Roe B,2002\n".utf8)
    let reading = Reading.ofTable(rows)
    #expect(reading.titles == ["Café study", "Two"])
    #expect(reading.records.first?.record.authors == ["Müller A"])
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.contains("a.csv:2: bytes of this row (\"Café study\") are not UTF-8") == true)
  }

  @Test func theRowsOwnTextIsKeptWhereWanted() {
    let text = "title,authors,year\r\n\"O \"\"n\"\" e\",Roe B,2001\r\nTwo,Roe B,2002"
    let options = ReadingOptions(keepsOriginal: true)
    let records = Reading(Reading.tableReader(Array(text.utf8), chunk: 3, options: options)).records
    #expect(
      records.map { String(decoding: $0.record.original, as: UTF8.self) } == [
        "\"O \"\"n\"\" e\",Roe B,2001", "Two,Roe B,2002",
      ])
    #expect(Reading.ofTable(text).records.allSatisfy { $0.record.original.isEmpty })
  }

  @Test func aTableWithoutRowsHoldsNoRecord() {
    #expect(Reading.ofTable("title,authors,year\n").error == .noRecords("a.csv"))
  }

  @Test(arguments: [0x61, 0x2C] as [UInt8]) func aRowLongerThanAnyIsSetApart(_ byte: UInt8) {
    let long = [UInt8](repeating: byte, count: 5 << 20)
    let bytes = Array((Self.head + "One,Roe B,2001,J\n").utf8) + long + Array("\nTwo,Roe B,2002,J\n".utf8)
    let reader = Reading.tableReader(bytes, chunk: 1 << 15)
    let reading = Reading(reader)
    #expect(reading.titles == ["One", "Two"])
    #expect(reading.lines == [2, 4])
    let quarantined = reader.takeQuarantined()
    #expect(quarantined.count == 1)
    #expect(quarantined.allSatisfy { $0.line == 3 && $0.text.count <= 4 << 20 })
  }

  @Test func aHeadInWindows1252GivesHeadingsInUTF8() throws {
    let bytes = Array("Title,Authors,Year,Journal,Na".utf8) + [0xEF] + Array("ve\nOne,Roe B,2001,J,yes\n".utf8)
    let record = try #require(Reading.ofTable(bytes).records.first?.record)
    #expect(record.extra("Naïve") == "yes")
  }

  /// In a table whose rows are fields, a title without text begins a record of which there may be nothing else.
  @Test func anEmptyTitleEndsNoTableByRows() {
    let record = "\"TITLE\",\"One\"\n\"AUTHOR NAMES\",\"Roe C.\"\n\"ABSTRACT\",\"Invented.\"\n"
    let reading = Reading.ofTable(record + "\"TITLE\",\"\"\n" + record)
    #expect(reading.titles == ["One", "One"])
    #expect(reading.lines == [1, 5])
    #expect(reading.diagnostics.count == 1)
  }
}

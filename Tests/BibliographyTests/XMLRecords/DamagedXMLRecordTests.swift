import Bibliography
import Testing

/// What a defect costs: that record, and no other.
@Suite struct DamagedXMLRecordTests {
  static func record(_ number: Int, _ inside: String = "") -> String {
    "<record><ref-type name=\"Journal Article\">17</ref-type><titles><title>Invented \(number)</title></titles>\(inside)</record>"
  }

  static func file(_ second: String) -> String {
    "<xml><records>\n\(record(1))\n\(second)\n\(record(3))\n</records></xml>"
  }

  static func titles(_ reading: XMLReading) -> [String] { reading.records.map(\.titleText) }

  @Test(arguments: [
    ("<record><titles><title>Invented 2</title>", "the next record begins before the end of this one"),
    ("<record><titles><title>Invented 2</titel></titles></record>", "is broken"),
    ("<record><titles><title>Invented 2</title></titles><notes>\u{1}AT&T n<20</notes></record>", "was mended"),
    (
      "<record><titles><title>Invented 2</title></titles><notes><!-- a comment without end</notes></record>",
      "is broken"
    ),
    ("<record a=\"lost quote><titles><title>Invented 2</title></titles></record>", "is broken"),
  ]) func theOthersAreRead(_ second: String, _ told: String) throws {
    let reading = XMLReading(EndNoteXMLReader.self, Self.file(second))
    try #require(reading.records.count == 3, "\(reading.diagnostics)")
    #expect(reading.records[0].titleText == "Invented 1")
    #expect(reading.records[2].titleText == "Invented 3")
    #expect(reading.records[2].source.line == 4)
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.contains("a.xml:3: ") == true)
    #expect(reading.diagnostics.first?.contains(told) == true)
  }

  @Test func whatCouldBeReadIsKeptAndSaidToBeIncomplete() {
    let reading = XMLReading(EndNoteXMLReader.self, Self.file("<record><titles><title>Invented 2</title>"))
    #expect(reading.records.map(\.isIncomplete) == [false, true, false])
    #expect(Self.titles(reading) == ["Invented 1", "Invented 2", "Invented 3"])
  }

  @Test func bareSignsStayInTheText() throws {
    let reading = XMLReading(EndNoteXMLReader.self, Self.file(Self.record(2, "<notes>AT&T n<20</notes>")))
    try #require(reading.records.count == 3)
    #expect(reading.records[1].text(of: .note) == "AT&T n<20")
    #expect(!reading.records[1].isIncomplete)
  }

  @Test func anEndTagWithoutItsStartIsSetApart() throws {
    let lost = "<recrd><titles><title>Invented 2</title></titles></record>"
    let reading = XMLReading(EndNoteXMLReader.self, Self.file(lost))
    #expect(Self.titles(reading) == ["Invented 1", "Invented 3"])
    try #require(reading.quarantined.count == 1)
    #expect(String(decoding: reading.quarantined[0].text, as: UTF8.self) == lost)
    #expect(reading.quarantined[0].line == 3)
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.hasPrefix("error: a.xml:3: an end tag </record>") == true)
  }

  @Test func aRecordOfNothingButDamageIsSetApart() throws {
    let reading = XMLReading(EndNoteXMLReader.self, Self.file("<record><titl"))
    #expect(Self.titles(reading) == ["Invented 1", "Invented 3"])
    #expect(
      reading.quarantined.map { String(decoding: $0.text, as: UTF8.self) } == ["<record><titl\n"])
  }

  @Test func bytesOfWindowsAreMendedRecordByRecord() throws {
    let bytes = Array(Self.file("#").utf8).split(separator: UInt8(ascii: "#")).map(Array.init)
    let foreign = Array("<record><titles><title>M".utf8) + [0xFC] + Array("ller</title></titles></record>".utf8)
    let reading = XMLReading(EndNoteXMLReader.self, bytes[0] + foreign + bytes[1])
    #expect(Self.titles(reading) == ["Invented 1", "Müller", "Invented 3"])
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.first?.hasPrefix("warning: a.xml:3: bytes of this record are no UTF-8") == true)
  }

  @Test func entitiesAreNamedOrLeftAsWritten() throws {
    let declared = "<!DOCTYPE xml [<!ENTITY cohort \"retrospective\"><!ENTITY bomb \"&cohort;&cohort;\">]>"
    let inside = "<notes>&beta; &cohort; &bomb; &unknown;</notes>"
    let reading = XMLReading(EndNoteXMLReader.self, declared + Self.file(Self.record(2, inside)))
    try #require(reading.records.count == 3)
    #expect(reading.records[1].text(of: .note) == "β retrospective &bomb; &unknown;")
    #expect(reading.diagnostics.count == 2)
    #expect(reading.diagnostics.allSatisfy { $0.hasPrefix("note: a.xml:3: the entity") })
  }

  @Test func commentsAndDataHoldNoRecords() throws {
    let inside = "<notes><![CDATA[</record><record>]]></notes><!-- <record> -->"
    let reading = XMLReading(
      EndNoteXMLReader.self, Self.file("<!-- \(Self.record(9)) -->" + Self.record(2, inside)))
    #expect(Self.titles(reading) == ["Invented 1", "Invented 2", "Invented 3"])
    #expect(reading.records[1].text(of: .note) == "</record><record>")
    #expect(reading.diagnostics == [])
  }

  @Test func aRecordWithoutBoundsIsPassedOver() throws {
    let long = String(repeating: "many words ", count: 1_600_000)
    let bytes = Array(Self.file(Self.record(2, "<notes>\(long)</notes>")).utf8)
    let reading = XMLReading(EndNoteXMLReader.self, bytes, chunks: [])
    #expect(Self.titles(reading) == ["Invented 1", "Invented 3"])
    #expect(reading.quarantined.map(\.text.count) == [4 << 20])
    #expect(reading.diagnostics.first?.contains("longer than 16 MB") == true)
  }

  @Test func nestingWithoutEndCostsTheRecordOnly() throws {
    let deep = String(repeating: "<x>", count: 5000) + "deep" + String(repeating: "</x>", count: 5000)
    let reading = XMLReading(EndNoteXMLReader.self, Self.file(Self.record(2, deep)))
    #expect(reading.records.first?.titleText == "Invented 1")
    #expect(reading.records.last?.titleText == "Invented 3")
    #expect(reading.diagnostics.count == 1)
  }

  @Test func theFilesEndEndsTheRecord() throws {
    let reading = XMLReading(EndNoteXMLReader.self, "<xml><records>" + Self.record(1) + "<record><titles><title>Inven")
    #expect(Self.titles(reading) == ["Invented 1", "Inven"])
    #expect(reading.records.last?.isIncomplete == true)
    #expect(reading.diagnostics.first?.contains("the file ends inside this record") == true)
  }

  @Test func aFileWithoutRecordsSaysSo() {
    let reading = XMLReading(EndNoteXMLReader.self, "<xml><records></records></xml>")
    #expect(reading.reading.error == .noRecords("a.xml"))
  }

  @Test func theOriginalIsKeptOnRequest() throws {
    let reading = XMLReading(
      EndNoteXMLReader.self, Array(Self.file(Self.record(2)).utf8), options: ReadingOptions(keepsOriginal: true))
    #expect(reading.records.map { String(decoding: $0.original, as: UTF8.self) } == (1...3).map { Self.record($0) })
  }
}

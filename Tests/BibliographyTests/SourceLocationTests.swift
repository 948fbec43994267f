import Bibliography
import Testing

@Suite struct SourceLocationTests {
  private static func record(_ title: String) -> String {
    "<record><titles><title>\(title)</title></titles></record>"
  }

  @Test func recordsOfOneLineAreToldByTheirNumber() {
    let records = ["One", "Two & more", "Three"].map(Self.record).joined()
    let text = "<xml><records>\(records)</records></xml>\n"
    let reading = XMLReading(EndNoteXMLReader.self, Array(text.utf8))
    let sources = reading.records.map(\.source)
    #expect(sources.map { String($0.words.drop { $0 != ":" }) } == [":1", ":1, record 2", ":1, record 3"])
    #expect(reading.records.map { CitedRecord($0).place } == sources.map(\.words))
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.allSatisfy { $0.contains(": record 2 of the file: ") })
  }

  @Test func recordsOfManyLinesAreToldByTheirLine() {
    let text = "TY  - JOUR\nTI  - One\nER  - \n\nTY  - JOUR\nTI  - Two\nER  - \n"
    let sources = TextReading.of(RISReader.self, text).records.map(\.record.source)
    #expect(sources.map { String($0.words.drop { $0 != ":" }) } == [":1", ":5"])
  }
}

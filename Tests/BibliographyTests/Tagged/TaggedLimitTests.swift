import Bibliography
import Testing

/// What no file may make a reader of tagged text do.
@Suite struct TaggedLimitTests {
  static let sound = "TY  - JOUR\nTI  - Sound\nER  - \n"

  @Test func aRecordThatNeverEndsIsSetApart() throws {
    let line = String(repeating: "w", count: 999) + "\n"
    let long = "TY  - JOUR\nAB  - " + String(repeating: line, count: 5000) + "ER  - \n"
    let reading = TextReading(RISReader.self, Array((Self.sound + long + Self.sound).utf8), chunk: 5000)
    #expect(reading.titles == ["Sound", "Sound"])
    #expect(reading.lines == [1, 5006])
    let set = try #require(reading.quarantined.first)
    #expect(set.line == 4)
    #expect(set.cause == "the record is longer than 4 MB")
    #expect(set.text.count == 4 << 20)
    #expect(set.text.starts(with: Array("TY  - JOUR\nAB  - www".utf8)))
    #expect(reading.diagnostics.map(\.matter) == [.quarantined])
    #expect(reading.diagnostics.first?.severity == .error)
  }

  @Test func aRecordOfTooManyFieldsIsSetApart() {
    let long = "TY  - JOUR\n" + String(repeating: "KW  - \n", count: 250_001) + "ER  - \n"
    let reading = TextReading(RISReader.self, Array((Self.sound + long + Self.sound).utf8))
    #expect(reading.titles == ["Sound", "Sound"])
    #expect(reading.quarantined.map(\.cause) == ["the record has more than 250000 fields"])
  }

  @Test func aFileOfOneLineIsReadInBoundedMemory() {
    let bytes = Array("TY  - JOUR\nTI  - ".utf8) + [UInt8](repeating: 0x61, count: 20 << 20)
    let reading = TextReading(RISReader.self, bytes, chunk: 1 << 16)
    #expect(reading.records.isEmpty)
    #expect(reading.quarantined.first?.text.count == 4 << 20)
    #expect(reading.error == nil)
  }
}

extension TaggedLimitTests {
  /// Values made to be looked through again and again; each would take hours if the time grew with the square.
  @Test(arguments: ["10.", ")", "PMID", "a,", "/", "<", "; "]) func noValueTakesLong(_ piece: String) {
    let value = "10.9999/" + String(repeating: piece, count: 400_000)
    let ris = ["DO", "TI", "AU", "KW", "SN", "M3", "T3", "DA", "UR"].map {
      "TY  - JOUR\n\($0)  - [Erratum in: \(value)\nER  - \n"
    }
    #expect(TextReading(RISReader.self, Array(ris.joined().utf8)).records.count == 9)
    let nbib = ["AID", "RIN", "MH ", "FAU", "DP ", "OAB"].map { "PMID- 990000001\n\($0) - \(value)\n" }
    #expect(TextReading(NBIBReader.self, Array(nbib.joined().utf8)).records.count == 6)
  }
}

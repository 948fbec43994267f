import Bibliography
import Foundation
import TestSupport
import Testing

/// Whatever the bytes, there come records and diagnostics, the same in whatever pieces, and never a crash.
@Suite struct TaggedDamageTests {
  static let readers: [any RecordFormatReader.Type] = [RISReader.self, NBIBReader.self]

  /// Bytes out of which tagged text is made, so that chance makes much that is nearly a record.
  static let pieces =
    [
      "TY  - JOUR\n", "ER  - \n", "TI  - x", "AU  - a, b, c", "AB  - ", "PMID- 990000001\n", "OWN - ERIC\n", "FAU - ",
      "MH  - *a/b",
      "\n", "\r", "\r\n", "      ", "-", " ", "\u{2028}", "\u{FEFF}", "SP  - No\nEP  - Specified\n", "DA  - ///",
      "SN  - ",
      "AID - [doi]", "RIN - PMID:", "KW  - *", "/", "10.9999/x", "é", "T3  - [Retraction in:]", "OAB - a:", "M1  - 1\n",
    ].map { Array($0.utf8) } + [[0xFF], [0xE2], [0x80], [0], [0xC3]]

  @Test(arguments: 0..<2) func anyBytesGiveRecordsAndDiagnostics(_ index: Int) {
    var random = SeededNumbers(seed: 3)
    for number in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        bytes += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }
      let options = ReadingOptions(keepsOriginal: number % 2 == 0)
      let whole = TextReading(Self.readers[index], bytes, options: options)
      for chunk in [1, 7] {
        #expect(TextReading(Self.readers[index], bytes, chunk: chunk, options: options) == whole, "case \(number)")
      }
      for content in whole.records {
        #expect(RealFileTests.spansAreSound(content.record), "case \(number)")
        #expect(String(validating: content.record.bytes, as: UTF8.self) != nil, "case \(number)")
      }
    }
  }

  @Test(arguments: [("ris/ovid.ris", 0), ("ris/endnote.ris", 0), ("nbib/pubmed.nbib", 1)])
  func damagedFilesAreReadAlikeInWhateverPieces(path: String, index: Int) throws {
    let file = try FileByteSource(ProjectFolder.fixtures.appending(path: "exports/" + path).path).readAll()
    var random = SeededNumbers(seed: 11)
    for number in 0..<60 {
      for damage in RandomDamageTests.Damage.allCases {
        let bytes = damage.apply(to: file, &random)
        let whole = TextReading(Self.readers[index], bytes)
        let inPieces = TextReading(Self.readers[index], bytes, chunk: 1 + number)
        #expect(inPieces == whole, "\(damage) \(number)")
        #expect(whole.error == nil && !whole.records.isEmpty, "\(damage) \(number)")
      }
    }
  }

  /// Damage inside one record leaves the records around it as they were, unless it makes or breaks a record's bounds.
  @Test func damageInAValueCostsNoOtherRecord() {
    let records = (1...9).map { "TY  - JOUR\nTI  - Title \($0)\nAB  - Invented words, number \($0).\nER  - \n\n" }
    let sound = TextReading(RISReader.self, Array(records.joined().utf8))
    var random = SeededNumbers(seed: 5)
    for number in 0..<200 {
      let hit = number % 9
      var bytes = Array(records[hit].utf8)
      let place = Int.random(in: 30..<55, using: &random)
      bytes[place] = UInt8.random(in: 0x20...0xFF, using: &random)
      let all = records.enumerated().flatMap { $0.offset == hit ? bytes : Array($0.element.utf8) }
      let reading = TextReading(RISReader.self, all)
      #expect(reading.records.count == 9)
      for index in 0..<9 where index != hit && reading.records.count == 9 {
        #expect(reading.records[index] == sound.records[index], "case \(number)")
      }
    }
  }
}

import Bibliography
import Testing

/// Any bytes are read without a crash, the same in whatever pieces.
@Suite struct ReferenceRobustnessTests {
  static let list = InventedReferences.vancouver.joined(separator: "\n\n") + "\n"

  @Test func thePiecesOfTheSourceDoNotCount() {
    let long = String(repeating: Self.list.replacing("\n\n", with: "\r\n") + "Some prose between.\n\n", count: 300)
    for text in [Self.list, long] {
      let whole = Reading(references: text)
      #expect(whole.records.count == text.split(separator: "Inv J Immunol").count * 3 - 3)
      for chunk in Reading.awkwardChunks { #expect(Reading(references: text, chunk: chunk) == whole) }
    }
  }

  @Test func aListWithoutAnyLineEndIsReadPieceByPiece() {
    let text = String(repeating: InventedReferences.vancouver.joined(separator: " ") + " ", count: 700)
    #expect(text.utf8.count > 3 * 48 << 10)
    let reading = Reading(references: text)
    #expect(reading.titles == (0..<700).flatMap { _ in InventedReferences.titles })
  }

  @Test func aPageFullOfOneReferencePerLineIsReadPieceByPiece() {
    let text = String(repeating: InventedReferences.vancouver.joined(separator: "\n") + "\n", count: 700)
    let reading = Reading(references: text)
    #expect(reading.titles == (0..<700).flatMap { _ in InventedReferences.titles })
    #expect(reading.lines == Array(1...2100))
  }

  @Test func bytesThatAreNoUTF8AreTakenForWindows1252AndTold() throws {
    let bytes = Array("M".utf8) + [0xFC] + Array("ller A. Cells. Invented J Immunol. 2004;134:93-9.\n\n".utf8)
    let reading = Reading(references: bytes + Array(Self.list.utf8))
    #expect(reading.references.first?.authors == ["Müller A"] && reading.records.count == 4)
    #expect(reading.diagnostics.count { $0.hasPrefix("warning: list.txt:1: ") } == 1)
  }

  @Test(arguments: RandomDamageTests.Damage.allCases) func damageIsReadAlikeInWhateverPieces(
    _ damage: RandomDamageTests.Damage
  ) {
    var random = SeededNumbers(seed: 11)
    for number in 0..<20 {
      let list = (0...(number % 5)).reduce(Array(Self.list.utf8)) { bytes, _ in damage.apply(to: bytes, &random) }
      #expect(Reading(references: list, chunk: 3) == Reading(references: list), "case \(number)")
      let page = Array("<html><body><p>".utf8) + list
      #expect(Reading(page: page, chunk: 3) == Reading(page: page), "case \(number)")
    }
  }

  @Test func anyBytesEndInRecordsOrAnError() {
    var random = SeededNumbers(seed: 23)
    let signs = Array("ABab .,;:()[]0129-\"'/\n<>&=li".utf8)
    for number in 0..<24 {
      let bytes = (0..<1500).map { _ in
        number % 2 == 0
          ? signs[Int.random(in: 0..<signs.count, using: &random)] : UInt8.random(in: 0...255, using: &random)
      }
      for reading in [Reading(references: bytes), Reading(page: bytes)] {
        #expect((reading.error != nil) == reading.records.isEmpty, "case \(number)")
        for record in reading.records { #expect(record.record.text(of: .citation)?.isEmpty == false) }
      }
    }
  }
}

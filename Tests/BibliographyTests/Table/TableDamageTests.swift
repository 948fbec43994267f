import Bibliography
import Testing

/// Whatever the bytes: no crash, no hang, the same in whatever pieces.
@Suite struct TableDamageTests {
  static let rows = (1...12).map { number in
    "\(990_000_000 + number),\"An invented title, number \(number): β\",\"Muster AB, Roe C\",\"Women \"\"seen\"\"\nagain\",200\(number % 10),10.9999/\(number)\n"
  }
  static let head = "PMID,Title,Authors,Abstract,Year,DOI\n"
  static let file = Array((head + rows.joined()).utf8)

  @Test(arguments: RandomDamageTests.Damage.allCases)
  func theRowsFarFromTheDamageAreUnchanged(_ damage: RandomDamageTests.Damage) throws {
    var random = SeededNumbers(seed: 20_211_103)
    let sound = Reading(Reading.tableReader(Self.file, chunk: .max))
    try #require(sound.records.count == 12 && sound.diagnostics.isEmpty)
    for number in 0..<60 {
      let hit = Int.random(in: 2..<9, using: &random)
      let bytes = damage.apply(to: Array(Self.rows[hit].utf8), &random)
      let parts = Self.rows.enumerated().map { $0.offset == hit ? bytes : Array($0.element.utf8) }
      let whole = Reading(Reading.tableReader(Array(Self.head.utf8) + parts.joined(), chunk: .max))
      let text = Comment(
        rawValue: "case \(number), row \(hit): \(String(decoding: bytes, as: UTF8.self))\n\(whole.diagnostics)")
      #expect(whole.error == nil, text)
      #expect(Array(whole.records.prefix(hit)) == Array(sound.records.prefix(hit)), text)
      // A quote too many may cost the row behind as well.
      let behind = sound.records.suffix(12 - hit - 2)
      let areSame = zip(whole.records.suffix(behind.count), behind).allSatisfy { $0.hasSameContent(as: $1) }
      #expect(areSame, text)
      let inPieces = Reading(Reading.tableReader(Array(Self.head.utf8) + parts.joined(), chunk: 13))
      #expect(inPieces == whole, text)
    }
  }

  @Test(arguments: [",\"\n\rab", "\t\"\n\ra", ";\"\\\n x", "|-\n\"=9", "\"\n", "\"a,\n"])
  func anySignsGiveRecordsOrDiagnostics(_ signs: String) {
    var random = SeededNumbers(seed: 99)
    let signs = Array(signs.utf8)
    for _ in 0..<15 {
      let noise = (0..<3000).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] }
      for separator in [",", ";", "\t", "|"] {
        let head = Self.head.replacing(",", with: separator)
        let bytes = Array(head.utf8) + noise
        let whole = Reading(Reading.tableReader(bytes, chunk: .max))
        let inPieces = Reading(Reading.tableReader(bytes, chunk: 7))
        #expect(whole == inPieces)
      }
    }
  }

  @Test func anyBytesBehindAHeadAreRead() {
    var random = SeededNumbers(seed: 5)
    for _ in 0..<100 {
      let noise = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &random) }
      let bytes = Array(Self.head.utf8) + noise
      #expect(Reading(Reading.tableReader(bytes, chunk: 64)) == Reading(Reading.tableReader(bytes, chunk: .max)))
    }
  }

  /// Rows that begin with a quote and never close it, by the ten thousand.
  @Test(arguments: ["\"a\n", "x,\"y\n\"z,", ",\"", "\"\",\"\n\","])
  func quotesWithoutSenseEndInTime(_ row: String) {
    let text = Self.head + String(repeating: row, count: 60_000)
    let reader = Reading.tableReader(Array(text.utf8), chunk: 1 << 16)
    let reading = Reading(reader)
    #expect(reading.error == nil || reading.error == .noRecords("a.csv"))
    #expect(reading.error != nil || !reading.diagnostics.isEmpty || !reading.records.isEmpty)
  }

  @Test func aReaderOfWhatIsNoTableHoldsNothing() {
    #expect(Reading.ofTable("no table at all").error == .noRecords("a.csv"))
  }
}

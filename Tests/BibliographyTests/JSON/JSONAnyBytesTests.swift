import Testing

@testable import Bibliography

/// Any bytes whatever give records and diagnostics, the same in whatever pieces they come.
@Suite struct JSONAnyBytesTests {
  private func check(_ bytes: [UInt8], _ comment: Comment) throws {
    for type in [EuropePMCJSONReader.self, CSLJSONReader.self] as [any RecordFormatReader.Type] {
      let head = TextHead(Array(bytes.prefix(FormatDetector.headLength)))
      func read(_ chunk: Int) -> (Reading, [QuarantinedRecord]) {
        let reader = type.init(
          ChunkedByteSource(bytes, chunk: chunk), head: head, file: "a.json", options: ReadingOptions())
        return (Reading(reader), reader.takeQuarantined())
      }
      let whole = read(.max)
      for chunk in [1, 13, 200] {
        let inPieces = read(chunk)
        #expect(inPieces.0 == whole.0 && inPieces.1 == whole.1, comment)
      }
      let told = whole.0.diagnostics.count { $0.contains("a record cannot be read") }
      #expect(told == whole.1.count, comment)
    }
  }

  @Test(arguments: JSONDamageTests.Layout.allCases) func damageAnywhereIsReadAlike(_ layout: JSONDamageTests.Layout)
    throws
  {
    let file = Array(layout.file((1...4).map(JSONDamageTests.item)).utf8)
    var random = SeededNumbers(seed: 11)
    for damage in RandomDamageTests.Damage.allCases {
      for number in 0..<25 {
        let bytes = (0...(number % 3)).reduce(file) { bytes, _ in damage.apply(to: bytes, &random) }
        try check(bytes, "\(damage) \(number): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  @Test func signsOfJSONInAnyOrderAreReadAlike() throws {
    var random = SeededNumbers(seed: 12)
    let signs = Array("{}[]\",:\\n1tx \n{\"id\":\"title\"".utf8)
    for number in 0..<300 {
      let bytes = (0..<Int.random(in: 1...400, using: &random)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &random)]
      }
      try check(bytes, "\(number): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// Of one damage in one object, the others remain.
  @Test(arguments: JSONDamageTests.Layout.allCases) func theObjectsAroundDamageRemain(_ layout: JSONDamageTests.Layout)
    throws
  {
    var random = SeededNumbers(seed: 13)
    let items = (1...5).map(JSONDamageTests.item)
    for damage in RandomDamageTests.Damage.allCases where damage != .duplicate {
      for _ in 0..<25 {
        var damaged = damage.apply(to: Array(items[2].utf8), &random)
        // A line end moves an object to where none stands.
        damaged.removeAll { $0 == 0x0A || $0 == 0x0D }
        let text = layout.file(items.map { $0 == items[2] ? "@" : $0 })
        let parts = Array(text.utf8).split(separator: UInt8(ascii: "@"), maxSplits: 1)
        let bytes = Array(parts[0]) + damaged + Array(parts[1])
        let titles = try JSONReading(bytes, chunk: .max).titles
        let wanted = Set([1, 2, 4, 5].map { "Invented \($0)" })
        let comment: Comment = "\(damage): \(String(decoding: bytes, as: UTF8.self))\n\(titles)"
        #expect(wanted.subtracting(titles).isEmpty, comment)
      }
    }
  }

  /// What would take years if reading were quadratic.
  @Test(arguments: [
    "{", "[", "{\"a\":", "{\"", "\"", "{\"a\":{\"title\":\"x\"},", "}",
    "{\"id\":\"1\",\"type\":\"book\",\"title\":\"x\" ",
  ])
  func repeatedBeginningsEnd(_ piece: String) throws {
    let start = "[" + JSONDamageTests.item(1) + ","
    let bytes = Array((start + String(repeating: piece, count: 400_000 / piece.utf8.count)).utf8)
    let found = try JSONReading(bytes, chunk: .max)
    #expect(found.titles.first == "Invented 1")
    #expect(!found.reading.diagnostics.isEmpty)
  }
}

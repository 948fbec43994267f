import Testing

@testable import Bibliography

/// A damaged object costs that object only, however the file is laid out.
@Suite struct JSONDamageTests {
  enum Layout: String, CaseIterable, Sendable {
    case minified, lines, indented

    func file(_ items: [String]) -> String {
      switch self {
      case .minified: "[" + items.joined(separator: ",") + "]"
      case .lines: items.joined(separator: "\n") + "\n"
      case .indented:
        "[\n" + items.map { "  " + $0.replacing(",\"", with: ",\n    \"") }.joined(separator: ",\n") + "\n]\n"
      }
    }
  }

  static let count = 5
  static func item(_ number: Int) -> String {
    #"{"id":"\#(number)","type":"article-journal","title":"Invented \#(number)","author":[{"family":"Muster","given":"A"},{"family":"Beispiel"}],"container-title":"Invented Journal of Import","issued":{"date-parts":[[2001,\#(number)]]}}"#
  }

  static let damages: [(name: String, old: String, new: String)] = [
    ("a quote is missing at a text's end", #"Invented 3""#, "Invented 3"),
    ("a quote is missing at a text's beginning", #""Invented 3"#, "Invented 3"),
    ("a colon is missing", #""title":"#, #""title""#),
    ("a comma is missing", #","author""#, #""author""#),
    ("a bracket of a list is missing", #"[{"family""#, #"{"family""#),
    ("the end of a list is missing", #""Beispiel"}]"#, #""Beispiel"}"#),
    ("the end of an object in it is missing", #""Beispiel"}"#, #""Beispiel""#),
    ("the last bracket is missing", "[[2001,3]]}}", "[[2001,3]]}"),
    ("a quote in a text is not escaped", "Invented 3", "Inv\"ented 3"),
    ("a line end stands in a text", "Invented 3", "Inv\nented 3"),
    ("half of it is missing", #"Invented 3","author":[{"family":"Muster","given":"A"},{"#, ""),
    ("a word is no JSON", #""type":"article-journal""#, #""type":undefined"#),
  ]

  @Test(arguments: Layout.allCases, damages.indices) func aDamagedObjectCostsItselfAlone(layout: Layout, index: Int)
    throws
  {
    let damage = Self.damages[index]
    let items = (1...Self.count).map { $0 == 3 ? Self.item(3).replacing(damage.old, with: damage.new) : Self.item($0) }
    #expect(items[2] != Self.item(3))
    let text = layout.file(items)
    let found = try JSONReading.of(text)
    #expect(found.titles == ["Invented 1", "Invented 2", "Invented 4", "Invented 5"], "\(damage.name): \(text)")
    #expect(found.quarantined.count == 1)
    let quarantined = try #require(found.quarantined.first)
    #expect(String(decoding: quarantined.text, as: UTF8.self).contains(#""id":"3""#))
    #expect(!String(decoding: quarantined.text, as: UTF8.self).contains("Invented 4"))
    let sound = try JSONReading(Array(layout.file((1...Self.count).map(Self.item)).utf8), chunk: .max)
    #expect(quarantined.line == sound.reading.lines[2])
    #expect(found.reading.diagnostics.count == 1)
    #expect(found.reading.diagnostics[0].hasPrefix("error: a.json:\(quarantined.line): a record cannot be read: "))
    let added =
      items[2].count { $0 == "\n" }
      + (layout == .indented ? items[2].matches(of: /,"/).count - Self.item(3).matches(of: /,"/).count : 0)
    #expect(found.reading.lines.suffix(2) == sound.reading.lines.suffix(2).map { $0 + added })
  }

  @Test(arguments: Layout.allCases) func aFileCutOffGivesWhatIsWhole(layout: Layout) throws {
    let text = layout.file((1...3).map(Self.item))
    let place = try #require(text.firstRange(of: "Invented 3"))
    let found = try JSONReading.of(String(text[..<place.lowerBound]))
    #expect(found.titles == ["Invented 1", "Invented 2"])
    #expect(found.quarantined.map(\.cause) == ["the file ends before the record does"])
  }

  @Test func aFileCutOffBetweenRecordsIsTold() throws {
    let found = try JSONReading.of("[\(Self.item(1)),\(Self.item(2))")
    #expect(found.titles.count == 2)
    #expect(
      found.reading.diagnostics == [
        "warning: a.json: the file ends before its JSON is closed, so records at the end may be missing; get the file again"
      ])
  }

  /// The list without end takes in the records behind it, and ends where the list of records should.
  @Test func aListWithoutEndTakesInNoOtherRecord() throws {
    let broken = Self.item(2).replacing(#""Beispiel"}],"#, with: #""Beispiel"#).replacing(#"container"#, with: "")
    let items = [Self.item(1), String(broken.prefix(while: { $0 != "]" })) + "\"}", Self.item(3), Self.item(4)]
    let text = "{\"message\":{\"items\":[\(items.joined(separator: ","))],\"items-per-page\":20}}"
    let found = try JSONReading.of(text)
    #expect(found.titles == ["Invented 1", "Invented 3", "Invented 4"])
    #expect(found.quarantined.count == 1)
  }

  @Test func damageBeforeTheRecordsCostsNone() throws {
    let text = "{\"status\":\"ok\" \"message\":{\"items\":[\(Self.item(1)),\(Self.item(2))]}}"
    #expect(try JSONReading.of(text).titles == ["Invented 1", "Invented 2"])
  }

  @Test func aRecordTooLongIsSetApart() throws {
    let long = String(repeating: "x", count: 5 << 20)
    let text = "[\(Self.item(1)),{\"id\":\"2\",\"type\":\"book\",\"title\":\"\(long)\"},\(Self.item(3))]"
    let found = try JSONReading(Array(text.utf8), chunk: .max)
    #expect(found.titles == ["Invented 1", "Invented 3"])
    #expect(found.quarantined.map(\.text.count) == [4 << 20])
    #expect(found.quarantined.map(\.cause) == ["it is longer than 4 MB"])
  }

  @Test func bytesThatAreNoUTF8AreTakenForWindows1252() throws {
    let bytes =
      Array("[\(Self.item(1)),\n{\"id\":\"2\",\"type\":\"book\",\"title\":\"Caf".utf8) + [0xE9] + Array("\"}]".utf8)
    let found = try JSONReading.of(bytes)
    #expect(found.titles == ["Invented 1", "Café"])
    #expect(
      found.reading.diagnostics == [
        "warning: a.json:2: the record, \"Café\" is not UTF-8 and was read as Windows-1252; look at its letters with accents"
      ])
  }

  @Test func anObjectThatHoldsNothingOfARecordIsTold() throws {
    let found = try JSONReading.of("\(Self.item(1))\n{\"count\":1}\n\(Self.item(2))")
    #expect(found.titles.count == 2)
    #expect(found.quarantined.map(\.line) == [2])
  }
}

import Testing

@testable import Bibliography

/// Records may stand in a JSON text in many ways.
@Suite struct JSONShapeTests {
  static func item(_ number: Int) -> String {
    #"{"id":"\#(number)","type":"article-journal","title":"Invented \#(number)","author":[{"family":"Muster"}]}"#
  }

  @Test(arguments: [
    ("[\n\(item(1)),\n\(item(2))\n]", [2, 3]),
    ("[\(item(1)),\(item(2))]", [1, 1]),
    (item(1), [1]),
    ("\(item(1))\n\(item(2))\n", [1, 2]),
    ("\(item(1))\r\n\r\n\(item(2))", [1, 3]),
    ("\(item(1))\(item(2))", [1, 1]),
    ("\u{1E}\(item(1))\n\u{1E}\(item(2))\n", [1, 2]),
    ("[\(item(1))]\n[\(item(2))]", [1, 2]),
    ("[[\(item(1))],\n[\(item(2))]]", [1, 2]),
    ("{\"items\":[\n\(item(1)),\(item(2))]}", [2, 2]),
    (
      "{\"status\":\"ok\",\"message\":{\"facets\":{\"a\":[{}]},\"items\":[\n\(item(1))\n,\(item(2))],\"x\":{\"y\":1}}}",
      [2, 3]
    ),
    ("{\"message\":{\"items\":[\(item(1))]}}\n{\"message\":{\"items\":[\(item(2))]}}", [1, 2]),
    ("{\"status\":\"ok\",\"message-type\":\"work\",\"message\":\(item(1))}", [1]),
    ("{\"10.9999/a\":[\(item(1))],\n\"10.9999/b\":[\(item(2))]}", [1, 2]),
    ("{\"references\":[\(item(1)),\(item(2)),]}", [1, 1]),
  ])
  func recordsAreFoundWithTheirLines(text: String, lines: [Int]) throws {
    let found = try JSONReading.of(text)
    #expect(found.titles == (1...lines.count).map { "Invented \($0)" })
    #expect(found.reading.lines == lines)
    #expect(found.reading.diagnostics == [])
    #expect(found.quarantined == [])
  }

  @Test func recordsThatOneCitesStayInIt() throws {
    let cited = [1, 2].map { #"{"title":"Cited \#($0)","authors":["Other, B."],"doi":"10.9999/c\#($0)"}"# }
    let text =
      #"[{"title":"Invented 1","authors":["Muster, A."],"doi":"10.9999/a","references":[\#(cited.joined(separator: ","))]}]"#
    let found = try JSONReading.of(text)
    #expect(found.titles == ["Invented 1"])
    #expect(found.reading.diagnostics == [])
  }

  @Test(arguments: [
    "{}", "[]", "[1,2]", #"{"name":"package","version":"1.0","author":{"name":"Muster"},"title":"x"}"#,
    #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"title":"x"}}]}"#,
    #"[{"title":"A film","year":1999}]"#, "{\\rtf1 text}", "[@muster2001] cites", "[1] Muster A. Invented. 2001.",
  ])
  func otherJSONIsNotTakenForRecords(text: String) {
    let head = TextHead(Array(text.utf8))
    #expect(!EuropePMCJSONReader.recognises(head))
    #expect(!CSLJSONReader.recognises(head))
  }

  @Test(arguments: [
    #"{"hitCount":0,"resultList":{"result":[]}}"#, #"{"status":"ok","message":{"total-results":0,"items":[]}}"#,
  ])
  func anAnswerWithoutResultsSaysSo(text: String) throws {
    #expect(try JSONReading.of(text).reading.error == .noRecords("a.json"))
  }

  @Test func anObjectAcrossManyChunksIsOneRecord() throws {
    let long = String(repeating: "word ", count: 60_000)
    let text =
      "[\(Self.item(1)),{\"id\":\"2\",\"type\":\"book\",\"title\":\"Long\",\"abstract\":\"\(long)\"},\n\(Self.item(3))]"
    let found = try JSONReading(Array(text.utf8), chunk: 5000)
    #expect(found.titles == ["Invented 1", "Long", "Invented 3"])
    #expect(found.records[1].abstractText.count == long.count - 1)
    #expect(found.reading.lines == [1, 1, 2])
  }

  @Test func theOriginalIsTheObjectAsItStands() throws {
    let found = try JSONReading.of(
      "[ \(Self.item(1)) , \(Self.item(2)) ]", options: ReadingOptions(keepsOriginal: true))
    #expect(found.records.map { String(decoding: $0.original, as: UTF8.self) } == [Self.item(1), Self.item(2)])
    #expect(try JSONReading.of(Self.item(1)).records[0].original == [])
  }
}

import Testing

@testable import Bibliography

@Suite struct JSONValueTests {
  private func root(_ text: String) -> JSONValue? {
    let document = JSONDocument()
    return document.read(Array(text.utf8)) == .complete ? document.root : nil
  }

  @Test(arguments: [
    (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\u00e9\u03B2""#, "éβ"), (#""\ud83d\ude00""#, "😀"),
    (#""\ud83dx""#, "\u{FFFD}x"),
    (#""\ude00""#, "\u{FFFD}"), (#""\u12""#, "\u{FFFD}12"), (#""\n\t""#, "\n\t"), (#""\q""#, "q"),
    ("-1.50e3", "-1.50e3"),
    ("\"a\u{9}b\"", "a\tb"), ("true", "true"), (#"["first", "second"]"#, "first"), (#"[["deep"]]"#, "deep"),
    (#""\u0000""#, "\u{FFFD}"),
  ])
  func textsAreDecodedAndNumbersStayText(json: String, text: String) {
    #expect(root(json)?.string == text)
  }

  @Test(arguments: ["{", "[1", #"{"a"}"#, #"{"a":}"#, "{'a':1}", "tru", "\"a\nb\"", #"{"a":1 "b":2}"#, "]", ""])
  func whatIsNoJSONIsNotRead(json: String) {
    #expect(root(json) == nil)
  }

  @Test func membersAreFoundByNameAndInOrder() throws {
    let value = try #require(root(#"{"b": {"c": [1, {"x": 2}]}, "a": null, "e": [], "last": "z",}"#))
    #expect(value.members.map(\.name) == ["b", "a", "e", "last"])
    #expect(value["b"]?["c"]?.elements.map(\.kind) == [.number, .object])
    #expect(value["last"]?.string == "z")
    #expect(value["x"] == nil)
    #expect(value["a"]?.string == nil)
    #expect(!value.has("a") && !value.has("e") && value.has("b"))
    #expect(value["b"]?.withText { String(decoding: $0, as: UTF8.self) } == #"{"c": [1, {"x": 2}]}"#)
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(JSONDocument().read(Array(deep.utf8)) == .broken(at: JSONParser.mostDepth))
  }

  @Test func whatWasReadBeforeTheEndCanBeUsed() throws {
    let document = JSONDocument()
    #expect(document.read(Array(#"{"a": 1, "b": {"c": "x"}, "d": "cut o"#.utf8)) == .cutOff)
    #expect(document.root?["b"]?["c"]?.string == "x")
    #expect(document.root?["d"]?.string == "cut o")
  }
}

import Foundation
import Testing

@testable import Reporting

@Suite struct JSONTextTests {
  /// What Foundation reads from a text that we have written.
  private static func readAgain(_ text: String) throws -> String? {
    let json = SampleRun.text { $0.appendJSON(text) }
    return try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed) as? String
  }

  /// Every ASCII character at every place of the eight bytes that are looked at together, and beyond them.
  @Test func everyCharacterIsReadAgainWhereverItStands() throws {
    for byte in UInt8(0)..<0x80 {
      for place in 0..<10 {
        let text =
          "é" + String(repeating: "a", count: place) + String(Unicode.Scalar(byte))
          + "end of the text"
        #expect(try Self.readAgain(text) == text, "byte \(byte) at \(place)")
      }
    }
  }

  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("a \"b\" \\ c", #""a \"b\" \\ c""#), ("a\nb\rc\td", #""a\nb\rc\td""#),
    ("\u{0}\u{1F}\u{8}\u{C}", #""\u0000\u001f\u0008\u000c""#), ("a\u{7F}b", "\"a\u{7F}b\""),
    ("</script>", #""</script>""#),
    ("line\u{2028}separator", "\"line\u{2028}separator\""), ("β≥👩‍🔬", "\"β≥👩‍🔬\""),
  ])
  func onlyWhatMustBeIsEscaped(text: String, json: String) throws {
    #expect(SampleRun.text { $0.appendJSON(text) } == json)
    #expect(try Self.readAgain(text) == text)
  }

  @Test func nothingIsNull() {
    #expect(SampleRun.text { $0.appendJSON(String?.none) } == "null")
    #expect(SampleRun.text { $0.appendJSON(Double?.none) } == "null")
    #expect(SampleRun.text { $0.appendJSON(Double.nan) } == "null")
    #expect(SampleRun.text { $0.appendJSON(Double.infinity) } == "null")
  }

  @Test(
    arguments: [
      (0, "0.00"), (1, "1.00"), (0.5, "0.50"), (0.994, "0.99"), (0.996, "1.00"), (0.07, "0.07"), (-0.2, "0.00"),
      (1.2, "1.00"),
    ] as [(Float, String)])
  func aProbabilityHasTwoDigits(value: Float, text: String) {
    #expect(SampleRun.text { $0.appendHundredths(value) } == text)
  }

  @Test(
    arguments: [
      (0, "0.000000"), (0.0416681715, "0.041668"), (1, "1.000000"), (0.9999996, "1.000000"), (-0.5, "-0.500000"),
      (-0.0000001, "0.000000"), (12.5, "12.500000"),
    ] as [(Double, String)])
  func aNumberHasSixDigits(value: Double, text: String) {
    #expect(SampleRun.text { $0.appendJSON(value) } == text)
  }

  @Test(arguments: [0, 7, 10, 99, 100, 1_234_567_890, -1, -120, Int.max])
  func anIntegerIsWrittenPlainly(value: Int) {
    #expect(SampleRun.text { $0.append(value) } == String(value))
  }

  @Test func aListOfNumbersIsAnArray() {
    #expect(SampleRun.text { $0.appendJSON([Int]()) } == "[]")
    #expect(SampleRun.text { $0.appendJSON([1, 20, 3]) } == "[1,20,3]")
  }
}

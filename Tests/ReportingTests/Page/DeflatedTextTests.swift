import Testing

@testable import Reporting

@Suite("Deflated text")
struct DeflatedTextTests {
  @Test(
    "Base64 is that of RFC 4648 §10",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")])
  func base64(_ text: String, _ written: String) {
    #expect(String(decoding: DeflatedText.base64(Array(text.utf8)), as: UTF8.self) == written)
  }

  @Test("What was made small opens again", arguments: [1, 2, 3, 1000, 300_000])
  func roundTrip(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }
    let small = bytes.withUnsafeBytes { DeflatedText.base64($0) }
    #expect(try SamplePage.opened(small) == bytes)
  }
}

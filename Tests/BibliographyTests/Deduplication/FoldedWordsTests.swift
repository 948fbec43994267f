import Testing

@testable import Bibliography

@Suite struct FoldedWordsTests {
  @Test(arguments: [
    ("Éléphants & Öl, Straße!", "elephants ol strasse"), ("IL2 and IL-2", "il 2 and il 2"),
    ("women's", "womens"), ("women’s", "womens"), ("β‐blocker", "beta blocker"), ("H<sub>2</sub>O", "h 2 o"),
    ("p < 0.05 &amp; more", "p 0 05 more"), ("e\u{301}tude", "etude"), ("Łódź Čapek", "lodz capek"),
    ("10 µg", "10 mug"),
    ("Δ9 Ωmega", "delta 9 omegamega"), ("白鵝", "白鵝"), ("", ""), ("…—!", ""),
  ])
  func signsAccentsAndTagsCountForNothing(_ text: String, _ expected: String) {
    var text = text
    let words = text.withUTF8 { bytes -> [String] in
      let folded = FoldedWords(bytes)
      return folded.words.map { String(decoding: folded.letters[$0], as: UTF8.self) }
    }
    #expect(words.joined(separator: " ") == expected)
  }

  @Test(arguments: 0..<200) func anyBytesAreFolded(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let bytes = (0..<(seed * 9)).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    let folded = bytes.withUnsafeBufferPointer { FoldedWords($0) }
    #expect(folded.words.reduce(0) { $0 + $1.count } == folded.letters.count)
    #expect(!folded.letters.contains { $0 &- 0x41 < 26 && $0 < 0x80 } || folded.letters.contains { $0 >= 0x80 })
  }
}

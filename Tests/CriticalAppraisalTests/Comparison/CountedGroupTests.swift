import Foundation
import Testing

@testable import CriticalAppraisal

/// The groups of a sentence by its numbers of people and its joints.
@Suite struct CountedGroupTests {
  static let examples: [(sentence: String, groups: [String], sizes: [Int?])] = [
    (
      "Blood came from 30 patients with relapse and 28 without.",
      ["30 patients with relapse", "28 without"], [30, 28]
    ),
    (
      "Responders (n = 12) were compared with non-responders (n = 15) at week 8.",
      ["Responders (n = 12)", "non-responders (n = 15)"], [12, 15]
    ),
    (
      "Twenty-six women who had lost three pregnancies and one hundred and four mothers were bled.",
      ["Twenty-six women who had lost three pregnancies", "one hundred and four mothers"], [26, 104]
    ),
    ("ESWL failed in 121 and succeeded in 197.", ["ESWL failed in 121", "succeeded in 197"], [121, 197]),
    (
      "The catheter was removed in 38 (refractory) and kept in 168 (cured).",
      ["The catheter was removed in 38 (refractory)", "kept in 168 (cured)"], [38, 168]
    ),
    ("Of 143 women, 58 lost the pregnancy and 85 gave birth.", ["58 lost the pregnancy", "85 gave birth"], [58, 85]),
    (
      "Of 168 patients, of whom 61 relapsed and 107 kept sinus rhythm, all came.",
      ["61 relapsed", "107 kept sinus rhythm"], [61, 107]
    ),
    (
      "Twelve patients whose graft was rejected and 15 whose graft was stable were tested.",
      ["Twelve patients whose graft was rejected", "15 whose graft was stable"], [12, 15]
    ),
    ("The age was 32 years, the dose 40 mg, the score 17 and the interval between 5 and 8 weeks.", [], []),
    ("Tea was drunk by all.", [], []),
  ]

  @Test(arguments: examples.indices) func eachGroupHasItsWordsAndSize(index: Int) {
    let example = Self.examples[index]
    let bytes = Array(example.sentence.utf8)
    let found = bytes.withUnsafeBufferPointer { CountedGroups(in: 0..<bytes.count, of: $0).found }
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == example.groups)
    #expect(found.map(\.size) == example.sizes)
  }

  /// Whatever stands in a sentence, its groups are words of it, one behind the other.
  @Test func groupsOfAnyWordsLieInTheSentence() {
    let tokens = [
      "30", "twelve", "women", "with", "(n = 12)", "(", ")", "and", ",", ";", "of whom", "failed in", "4", "cases)",
      "who",
      "were", "n=9", "[", "]", "relapse", "between", "(18 cases)", "—", "not", ".", "100 %",
    ]
    var number: UInt64 = 7
    for _ in 0..<500 {
      var sentence = ""
      for _ in 0..<14 {
        number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        sentence += tokens[Int(number >> 33) % tokens.count] + " "
      }
      let bytes = Array(sentence.utf8)
      let found = bytes.withUnsafeBufferPointer { CountedGroups(in: 0..<bytes.count, of: $0).found }
      #expect(found.allSatisfy { !$0.range.isEmpty && bytes.indices.contains($0.range.upperBound - 1) }, "\(sentence)")
      #expect(found.allSatisfy { $0.size.map { $0 > 0 } ?? true }, "\(sentence)")
      #expect(found.allSatisfy { String(bytes: bytes[$0.range], encoding: .utf8) != nil }, "\(sentence)")
    }
  }

  @Test(arguments: [
    ("26", 26), ("Twenty-six", 26), ("twenty", 20), ("Fourteen", 14), ("one hundred and thirty-one", 131),
    ("Two hundred", 200), ("1,306", 1306),
  ]) func aNumberIsReadInDigitsAndWords(text: String, value: Int) {
    let bytes = Array("\(text) women".utf8)
    let words = bytes.withUnsafeBufferPointer { SentenceWords($0).all }
    #expect(SpelledNumbers(words).all.map(\.value) == [value])
  }
}

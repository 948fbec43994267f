import Foundation
import Testing

@testable import CriticalAppraisal

/// The words of a sentence that name its groups.
@Suite struct GroupPhraseTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var sentence: String
    var signs: [(String, GroupKind)]
    var groups: [(String, GroupKind, Int?)]
    var testDescription: String { sentence }
  }

  static let examples = [
    Example(
      sentence: "Blood was drawn from 40 women with recurrent miscarriage and 30 parous women.",
      signs: [("recurrent miscarriage", .failed), ("parous women", .parous)],
      groups: [("40 women with recurrent miscarriage", .failed, 40), ("30 parous women", .parous, 30)]),
    Example(
      sentence: "Twelve relapsed patients were compared with 9 in remission.",
      signs: [("relapsed patients", .failed), ("in remission", .successful)],
      groups: [("relapsed patients", .failed, nil), ("9 in remission", .successful, 9)]),
    Example(
      sentence: "Cells of 22 patients whose graft was rejected, and of 25 with a stable graft, were counted.",
      signs: [("rejected", .failed), ("stable graft", .successful)],
      groups: [("22 patients whose graft was rejected", .failed, 22), ("25 with a stable graft", .successful, 25)]),
    Example(
      sentence: "Tissue came from 33 women who had miscarried and from 21 parous women who had never aborted.",
      signs: [("miscarried", .failed), ("parous women", .parous), ("never aborted", .successful)],
      groups: [
        ("33 women who had miscarried", .failed, 33), ("21 parous women who had never aborted", .parous, 21),
      ]),
    Example(
      sentence: "Of the patients 79 women with primary loss and 48 women with secondary loss came.",
      signs: [("primary loss", .failed), ("secondary loss", .failed)],
      groups: [("79 women with primary loss", .failed, 79), ("48 women with secondary loss came", .failed, 48)]),
    Example(sentence: "Tea was drunk by all.", signs: [], groups: []),
  ]

  @Test(arguments: examples) func eachGroupHasItsWordsAndSize(example: Example) throws {
    let bytes = Array(example.sentence.utf8)
    let signs = try example.signs.map { words, kind in
      let range = try #require(example.sentence.range(of: words))
      let start = example.sentence.utf8.distance(from: example.sentence.startIndex, to: range.lowerBound)
      return GroupPhrases.Sign(range: start..<(start + words.utf8.count), kind: kind)
    }
    let found = bytes.withUnsafeBufferPointer { GroupPhrases(signs, in: 0..<bytes.count, of: $0).found }
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == example.groups.map(\.0))
    #expect(found.map(\.kind) == example.groups.map(\.1))
    #expect(found.map(\.size) == example.groups.map(\.2))
  }
}

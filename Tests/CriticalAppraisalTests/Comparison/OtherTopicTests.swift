import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Thirty invented abstracts of other fields, written before any rule or model had seen them.
@Suite struct OtherTopicTests {
  static let topics = ["graft-rejection", "preterm-birth", "cancer-response"]

  static func judged(_ topic: String) throws -> [(gold: GoldRecord, appraisal: Appraisal)] {
    let path = ProjectFolder.fixtures.appending(path: "topics/\(topic).jsonl").path
    let appraiser = try Appraiser(topic: try Topic.embedded(topic), textOnly: true)
    return try GoldRecord.read(path).records.map { ($0, appraiser.appraise($0.record)) }
  }

  @Test func theFlawIsFoundInOtherFields() throws {
    var (right, flawed, found, wrong) = (0, 0, 0, 0)
    for topic in Self.topics {
      for (gold, appraisal) in try Self.judged(topic) {
        let verdict = appraisal.comparison.verdict
        if verdict.rawValue == gold.verdict { right += 1 }
        if gold.verdict == "flawed" { flawed += 1 }
        if verdict == .flawed { if gold.verdict == "flawed" { found += 1 } else { wrong += 1 } }
      }
    }
    print("other topics: verdict \(right) of 30; flawed \(found) of \(flawed) found, \(wrong) wrongly")
    #expect(flawed == 12)
    #expect(right >= 25)
    #expect(found >= 8)
    #expect(wrong <= 1)
  }

  /// The records belong to the topics for which they were written.
  @Test(arguments: topics) func theTopicFindsItsRecords(topic: String) throws {
    let primary = try Self.judged(topic).filter { $0.gold.verdict != "notApplicable" }
    let matched = primary.count { !$0.appraisal.topics.isEmpty }
    print("\(topic): \(matched) of \(primary.count) in the topic")
    #expect(matched >= primary.count - 1)
  }
}

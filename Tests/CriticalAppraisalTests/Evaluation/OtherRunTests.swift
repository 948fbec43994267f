import Foundation
import Statistics
import Testing

@testable import CriticalAppraisal

/// Another run's labels, and which run is better.
@Suite struct OtherRunTests {
  private static func run(_ text: String) throws -> OtherRun {
    let file = FileManager.default.temporaryDirectory.appending(path: "hindsight-other-\(UUID().uuidString).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    return try OtherRun(file: file.path)
  }

  private static func line(_ number: Int, _ design: StudyDesign, prefix: String = "pmid:") -> String {
    "{\"id\":\"\(prefix)\(990_000_000 + number)\",\"design\":{\"label\":\"\(design.rawValue)\"}}\n"
  }

  @Test func recordsAreMatchedByTheirNumberAndTheFirstLineCounts() throws {
    let run = try Self.run(
      Self.line(1, .rct) + Self.line(2, .animal, prefix: "") + Self.line(1, .other) + "\nnot JSON\n{\"id\":\"x\"}\n")
    #expect(run.count == 2)
    #expect(run.skipped == 2)
    let records = (1...3).map { InventedEvaluation.record($0, read: .rct, judged: .rct) }
    #expect(records.map { run.labels(of: $0)?.design } == ["rct", "animal", nil])
    #expect(try run.common(with: records) == 2)
  }

  @Test func discordantRecordsAreCounted() throws {
    let judged: [(this: StudyDesign, other: StudyDesign)] =
      Array(repeating: (.rct, .other), count: 10) + Array(repeating: (.other, .rct), count: 2)
      + [(.rct, .rct), (.animal, .other)]
    let records = judged.enumerated().map { InventedEvaluation.record($0, read: .rct, judged: $1.this) }
    let other = try Self.run(judged.enumerated().map { Self.line($0, $1.other) }.joined())
    let comparison = try #require(RunComparison(.design, records, other))
    #expect(comparison.test == McNemarTest(onlyFirst: 10, onlySecond: 2))
    #expect(comparison.right == Proportion(11, of: 14))
    #expect(comparison.otherRight == Proportion(3, of: 14))
    #expect(comparison.better == .this)
    #expect(RunComparison(.markerTiming, records, other) == nil, "nobody has read the timing")
  }

  @Test func aRunAgainstItselfHasNoBetter() throws {
    let records = [InventedEvaluation.record(1, read: .rct, judged: .rct)]
    let comparison = try #require(RunComparison(.design, records, try Self.run(Self.line(1, .rct))))
    #expect(comparison.better == nil)
    #expect(comparison.test.p == 1)
  }

  @Test func aFileWithoutJudgementsIsNoRun() {
    #expect(throws: OtherRun.Problem.self) { try Self.run("") }
    #expect(throws: OtherRun.Problem.self) { try Self.run("{\"title\":\"no judgement\"}\n") }
  }

  @Test func aRunOverOtherRecordsIsNoOpponent() throws {
    let run = try Self.run(Self.line(7, .rct))
    #expect(throws: OtherRun.Problem.noCommonRecord(file: run.file)) {
      try run.common(with: [InventedEvaluation.record(1, read: .rct, judged: .rct)])
    }
  }
}

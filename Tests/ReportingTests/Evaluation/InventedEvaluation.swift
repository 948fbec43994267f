import Foundation
import Statistics

@testable import CriticalAppraisal
@testable import Reporting

/// Evaluations made by hand, for writing.
enum InventedEvaluation {
  /// Every design is read and judged, each also once taken for the next, with a probability for each.
  static func records(times: Int = 1) -> [EvaluatedRecord] {
    let designs = StudyDesign.allCases
    return designs.indices.flatMap { place in
      let next = designs[(place + 1) % designs.count]
      let cells = Array(repeating: designs[place], count: times) + [next]
      return cells.enumerated().map { record(place * 100 + $0, read: designs[place], judged: $1) }
    }
  }

  static func record(_ number: Int, read: StudyDesign, judged: StudyDesign) -> EvaluatedRecord {
    let pmid = 990_000_000 + number
    let line = """
      {"pmid":"\(pmid)","design":"\(read.rawValue)","marker_timing":"before","verdict":"sound"}
      """
    guard let gold = GoldRecord(jsonLine: line.utf8, file: "invented.jsonl", line: 1) else {
      preconditionFailure("the invented line is no labelled record")
    }
    var appraisal = InventedAppraisal.make(pmid: pmid, design: judged)
    appraisal.design.probability = Float(number % 10) / 10
    return EvaluatedRecord(gold, appraisal)
  }

  static func result(
    _ records: [EvaluatedRecord], file: String = "invented.jsonl", other: EvaluationResult.Other? = nil,
    run: OtherRun? = nil, rounds: Int = 100
  ) -> EvaluationResult {
    var bootstrap = Bootstrap()
    bootstrap.rounds = rounds
    return EvaluationResult(
      files: [file], leftOut: 2, isTextOnly: true,
      evaluation: Evaluation(records, against: run, bootstrap: bootstrap), other: other,
      version: ToolVersion(model: "1.0"))
  }

  /// Another run that calls every record a trial.
  static func allTrials(_ records: [EvaluatedRecord]) throws -> (run: OtherRun, other: EvaluationResult.Other) {
    let file = FileManager.default.temporaryDirectory.appending(path: "hindsight-trials-\(UUID().uuidString).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = records.map { "{\"id\":\"\($0.ids[0])\",\"design\":{\"label\":\"rct\"}}\n" }
    try Data(lines.joined().utf8).write(to: file)
    let run = try OtherRun(file: file.path)
    return (run, EvaluationResult.Other(file: "a|b.ndjson", records: run.count, common: run.count))
  }
}

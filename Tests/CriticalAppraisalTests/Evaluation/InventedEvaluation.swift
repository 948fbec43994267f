import Foundation
import TestSupport
import Testing

@testable import CriticalAppraisal

/// Records with labels read and judged, made by hand.
enum InventedEvaluation {
  /// A record whose design is judged with a probability.
  static func record(
    _ number: Int = 1, read: StudyDesign, judged: StudyDesign, probability: Float = 0.9, likeliest: StudyDesign? = nil,
    marker: (read: MarkerTiming, judged: MarkerTiming)? = nil
  ) -> EvaluatedRecord {
    let timing = marker.map { ",\"marker_timing\":\"\($0.read.rawValue)\"" } ?? ""
    let line = "{\"pmid\":\"\(990_000_000 + number)\",\"title\":\"T\",\"design\":\"\(read.rawValue)\"\(timing)}"
    guard let gold = GoldRecord(jsonLine: line.utf8, file: "invented.jsonl", line: number) else {
      preconditionFailure("the invented line is no labelled record")
    }
    var appraisal = InventedAppraisal.make(
      pmid: 990_000_000 + number, design: judged, marker: marker?.judged ?? .before)
    appraisal.design.probability = probability
    if let likeliest { appraisal.design.alternatives = [.init(label: likeliest, probability: probability)] }
    return EvaluatedRecord(gold, appraisal)
  }

  /// Twenty-two records: of ten trials eight are seen, of eleven case-control studies six, and one animal study.
  static let twentyTwo: [EvaluatedRecord] = {
    let cells: [(StudyDesign, StudyDesign, Int)] = [
      (.rct, .rct, 8), (.rct, .caseControl, 2), (.caseControl, .rct, 3), (.caseControl, .caseControl, 6),
      (.caseControl, .cannotTell, 2), (.animal, .animal, 1),
    ]
    let pairs = cells.flatMap { cell in Array(repeating: (cell.0, cell.1), count: cell.2) }
    return pairs.enumerated().map { record($0 + 1, read: $1.0, judged: $1.1) }
  }()
}

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The answers to the questions on one record, whoever gave them; nil where there is none.
package struct RecordLabels: Sendable, Equatable {
  package var design: String?
  package var markerTiming: String?
  package var dataCollection: String?
  package var verdict: String?

  /// What somebody read.
  package init(_ gold: GoldRecord) {
    design = gold.design.rawValue
    markerTiming = gold.markerTiming?.rawValue
    dataCollection = gold.dataCollection?.rawValue
    verdict = gold.verdict.flatMap(Verdict.init(rawValue:))?.rawValue
  }

  /// What we judge.
  package init(_ appraisal: Appraisal) {
    design = appraisal.design.label.rawValue
    markerTiming = appraisal.timing.marker.rawValue
    dataCollection = appraisal.timing.collection.rawValue
    verdict = appraisal.comparison.verdict.rawValue
  }

  /// The record's id and the labels on a line that `hindsight classify` wrote; nil where the line is none.
  static func read(jsonLine: some Collection<UInt8>) -> (id: String, labels: RecordLabels)? {
    guard let line = try? JSONDecoder().decode(Line.self, from: Data(jsonLine)) else { return nil }
    return (line.id, RecordLabels(line))
  }

  private init(_ line: Line) {
    design = line.design.label
    markerTiming = line.timing?.marker
    dataCollection = line.timing?.collection
    verdict = line.comparison?.verdict
  }

  private struct Line: Decodable {
    var id: String
    var design: Design
    var timing: Timing?
    var comparison: Comparison?

    struct Design: Decodable { var label: String }
    struct Timing: Decodable {
      var marker: String?
      var collection: String?
    }
    struct Comparison: Decodable { var verdict: String? }
  }
}

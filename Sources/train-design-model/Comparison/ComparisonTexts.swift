import Bibliography
import CriticalAppraisal
import Foundation

/// The texts on which the comparison model is fitted.
struct ComparisonTexts {
  private(set) var all: [ComparisonText] = []
  private(set) var notes: [String] = []

  /// Designs without a comparison of their own are told by the design alone.
  private static let withoutComparison: Set<StudyDesign> = [
    .systematicReview, .narrativeReview, .guideline, .opinion, .protocolOnly, .animal, .modelling, .qualitative,
    .caseReport, .cannotTell,
  ]

  /// `isLeftOut` names records that judge the result.
  ///
  /// `pooled` are records of the pool whose design and timing were read.
  init(sharedFolder: String, readings: String, pooled: [GoldRecord], isLeftOut: (String) -> Bool) throws {
    let labelled = "\(sharedFolder)/data/labelled"
    try read("\(labelled)/nk-train.jsonl", .nkTrain)
    for name in try Self.files(of: "\(readings)/invented") { try read("\(readings)/invented/\(name)", .invented) }
    try read("\(labelled)/design-train.jsonl.gz", .general)
    all.removeAll {
      isLeftOut($0.gold.id) || ($0.source == .general && Self.withoutComparison.contains($0.gold.design))
    }
    try readPlaced("\(readings)/comparisons.jsonl", pool: "\(sharedFolder)/data/design-pool.jsonl.gz", isLeftOut)
    let known = Set(all.map(\.gold.splitID))
    for gold in pooled where !known.contains(gold.id) && !gold.record.abstract.isEmpty {
      if Self.withoutComparison.contains(gold.design) { continue }
      var text = ComparisonText(gold: gold, source: .assumed, verdict: Self.likeliest(gold))
      text.marked = []
      all.append(text)
    }
    notes = ComparisonText.Source.allCases.map { source in "\(source.rawValue): \(all.count { $0.source == source })" }
  }

  /// What a record's design and timing make of its comparison, among records of all fields.
  private static func likeliest(_ gold: GoldRecord) -> Verdict {
    switch gold.design {
    case .prospectiveCohort, .retrospectiveCohort, .cohortUnspecified:
      gold.markerTiming == .before ? .sound : gold.markerTiming == .cannotTell ? .cannotTell : .notApplicable
    case .caseControl: gold.markerTiming == .before ? .sound : .notApplicable
    default: .notApplicable
    }
  }

  /// Real records: those of design-train are here already, others are looked for in the pool.
  private mutating func readPlaced(_ path: String, pool: String, _ isLeftOut: (String) -> Bool) throws {
    let decoder = JSONDecoder()
    let placed = try JSONLines.read(path).map { try decoder.decode(PlacedComparison.self, from: Data($0.bytes)) }
    var originals: [String: (title: String, abstract: String)] = [:]
    for text in all where text.source == .general {
      let record = text.gold.record
      originals[text.gold.id] = (
        String(decoding: record.bytes[record.title], as: UTF8.self),
        String(decoding: record.bytes[record.abstract], as: UTF8.self)
      )
    }
    let wanted = Set(placed.map(\.pmid)).subtracting(originals.keys)
    for (_, line) in try JSONLines.read(pool) {
      guard let record = PoolRecord(jsonLine: line), wanted.contains(record.id) else { continue }
      originals[record.id] = (record.title, record.abstract)
    }
    for comparison in placed where !isLeftOut(comparison.pmid) {
      guard let (title, abstract) = originals[comparison.pmid] else { continue }
      if let text = comparison.text(title: title, abstract: abstract) { all.append(text) }
    }
  }

  private static func files(of folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }.sorted()
  }

  private mutating func read(_ path: String, _ source: ComparisonText.Source) throws {
    let decoder = JSONDecoder()
    for (number, line) in try JSONLines.read(path) {
      guard let gold = GoldRecord(jsonLine: line, file: path, line: number), !gold.record.abstract.isEmpty,
        let fields = try? decoder.decode(ComparisonText.Fields.self, from: Data(line)),
        let text = ComparisonText(gold, source, fields)
      else { continue }
      all.append(text)
    }
  }
}

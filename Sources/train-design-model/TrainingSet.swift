import CriticalAppraisal
import Foundation

/// The labelled records with their features, the sealed ones and those of the development sets left out.
struct TrainingSet {
  struct Example {
    var gold: GoldRecord
    var row: SparseRow
    /// How much the record counts for the design, and for the timing.
    var weight: Double
    var timingWeight: Double
  }

  private(set) var examples: [Example] = []
  private(set) var notes: [String] = []
  let featureCount: Int

  /// Records are split by the SHA-256 of their identifier: 0 to 14 are kept to the end, 15 to 29 are for tuning.
  static let keptBelow = 15
  static let tuningBelow = 30

  init(sharedFolder: String) throws {
    let reader = try CueReader()
    featureCount = reader.featureCount
    let labelled = "\(sharedFolder)/data/labelled"
    let sealed = Set(
      try String(contentsOfFile: "\(sharedFolder)/data/sealed-pmids.txt", encoding: .utf8)
        .split(whereSeparator: \.isWhitespace).map(String.init))
    let development = Set(try GoldRecord.read("\(labelled)/design-dev.jsonl").records.map(\.id))
    // The invented NK abstracts are few and all of one field, but they alone show the timing of flawed comparisons.
    for (file, weight, timingWeight) in [("design-train.jsonl.gz", 1.0, 1.0), ("nk-train.jsonl", 1.0, 3.0)] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(labelled)/\(file)"))
      var used = 0
      for gold in try GoldRecord.read("\(labelled)/\(file)").records where gold.design != .cannotTell {
        if sealed.contains(gold.id) || development.contains(gold.id) { continue }
        reader.read(gold.record)
        let vector = reader.featureVector.sorted { $0.feature < $1.feature }
        let row = SparseRow(features: vector.map { Int32($0.feature) }, values: vector.map(\.value))
        examples.append(Example(gold: gold, row: row, weight: weight, timingWeight: timingWeight))
        used += 1
      }
      notes.append("\(file): \(used) records, sha256 \(SHA256.hex(bytes).prefix(16))")
    }
    precondition(examples.allSatisfy { !sealed.contains($0.gold.id) && !development.contains($0.gold.id) })
  }
}

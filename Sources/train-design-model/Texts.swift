import Bibliography
import CriticalAppraisal
import Foundation

/// What is read to train on: records that somebody has read, and the pool, which only its index and titles describe.
struct Texts {
  struct Read {
    var gold: GoldRecord
    /// The invented records, which alone show the timing of flawed comparisons, count more for that.
    var timingWeight: Float
    /// How much it counts for anything else.
    var share: Float = 1
    /// Whether the reader named sub-types, so that one without has none.
    var tellsSubtype = false
  }

  struct Silver {
    var id: String
    var record: Record
    var signs: [Int8]
    /// Whether the phrase that declares the design was taken out of the title.
    var isMasked: Bool
  }

  private(set) var read: [Read] = []
  /// Those of them that come from the pool.
  private(set) var pooled: [GoldRecord] = []
  private(set) var silver: [Silver] = []
  private(set) var notes: [String] = []

  /// Records are split by the SHA-256 of their identifier: 0 to 9 are kept to the end, 10 to 24 are for tuning.
  static let keptBelow = 10
  static let tuningBelow = 25

  /// The records that judge the result: nothing is fitted on them.
  let isLeftOut: Set<String>

  init(sharedFolder: String, readings: String) throws {
    let labelled = "\(sharedFolder)/data/labelled"
    let sealed = Set(
      try String(contentsOfFile: "\(sharedFolder)/data/sealed-pmids.txt", encoding: .utf8)
        .split(whereSeparator: \.isWhitespace).map(String.init))
    let development = Set(try GoldRecord.read("\(labelled)/design-dev.jsonl").records.map(\.id))
    let validation = Set(try StudyTypeTeller.ids("\(labelled)/studytypeteller/val.csv"))
    self.isLeftOut = sealed.union(development).union(validation)
    let isLeftOut = { [isLeftOut] (id: String) in isLeftOut.contains(id) }
    for (file, timingWeight) in [("design-train.jsonl.gz", Float(1)), ("nk-train.jsonl", 6)] {
      let records = try GoldRecord.read("\(labelled)/\(file)").records.filter {
        $0.design != .cannotTell && !isLeftOut($0.id)
      }
      read += records.map { Read(gold: $0, timingWeight: timingWeight, tellsSubtype: $0.isIndexed != nil) }
      try note(labelled, file, records.count)
    }
    let known = Set(read.map(\.gold.id))
    let own = try Reading.read(readings)
    try readPool("\(sharedFolder)/data", own, without: { isLeftOut($0) || known.contains($0) })
    read += titlesAlone
    notes.append("\(readings.split(separator: "/" as Character).last ?? ""): sha256 \(try Self.hash(readings))")
    precondition((read.map(\.gold.id) + silver.map(\.id)).allSatisfy { !isLeftOut($0) }, "a record left out came in")
  }

  /// Takes texts that were written or changed for this project: they count for design and timing too.
  mutating func add(_ comparisons: ComparisonTexts) {
    for text in comparisons.all where text.source == .invented || text.source == .edited {
      read.append(Read(gold: text.gold, timingWeight: Self.ownShare, share: Self.ownShare))
    }
  }

  /// How much an invented or a changed text counts: of 0.3 and 1 the former has the lower log loss in all heads.
  static let ownShare: Float = 0.3

  /// Every fourth record once more by its title alone: many records come without an abstract, of those read hardly any.
  private var titlesAlone: [Read] {
    read.compactMap { text in
      let gold = text.gold
      if gold.isIndexed == nil || Self.split(gold.id) % 4 != 1 || gold.record.abstract.isEmpty { return nil }
      return Read(gold: gold.titleAlone, timingWeight: text.timingWeight)
    }
  }

  /// Reads the pool; a title that declares the design enters twice, once without the phrase that declares it.
  ///
  /// Records of it that were read for this project are no longer silver.
  private mutating func readPool(
    _ folder: String, _ readings: [String: Reading], without isLeftOut: (String) -> Bool
  ) throws {
    let file = "design-pool.jsonl.gz"
    let reader = try CueReader()
    var (used, own) = (0, 0)
    for (_, line) in try JSONLines.read("\(folder)/\(file)") {
      guard let pooled = PoolRecord(jsonLine: line), !isLeftOut(pooled.id) else { continue }
      if let reading = readings[pooled.id] {
        own += 1
        if reading.design != .cannotTell {
          let gold = reading.gold(pooled)
          read.append(Read(gold: gold, timingWeight: 1))
          self.pooled.append(gold)
        }
        // Those that are fitted on by nothing stay in the pool's kept part, which would be easier without them.
        if Self.split(pooled.id) >= Self.keptBelow { continue }
      }
      let labels = SilverLabels(pooled)
      let record = pooled.record()
      silver.append(Silver(id: pooled.id, record: record, signs: labels.signs, isMasked: false))
      used += 1
      guard labels.isDeclared else { continue }
      reader.read(record)
      let phrases = reader.declaringPhrases
      if phrases.isEmpty { continue }
      let masked = pooled.record(title: pooled.title(without: phrases))
      silver.append(Silver(id: pooled.id, record: masked, signs: labels.signs, isMasked: true))
    }
    try note(folder, file, used)
    notes.append("\(own) records of the pool read for this project")
  }

  private mutating func note(_ folder: String, _ file: String, _ count: Int) throws {
    notes.append("\(file): \(count) records, sha256 \(try Self.hash("\(folder)/\(file)"))")
  }

  private static func hash(_ path: String) throws -> Substring {
    SHA256.hex(try Data(contentsOf: URL(fileURLWithPath: path))).prefix(16)
  }

  /// The number from 0 to 99 by which a record is split.
  static func split(_ id: String) -> Int { Int(SHA256.hex(id.utf8).prefix(8), radix: 16).map { $0 % 100 } ?? 0 }
}

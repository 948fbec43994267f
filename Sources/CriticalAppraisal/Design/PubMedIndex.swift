internal import Bibliography

/// What PubMed's publication types and MeSH headings say of a study's design.
///
/// The index is kept beside the text, never in its place: it adds visible log-odds to the text's scores, and a label of
/// it that cannot be reconciled with the judged design is shown as a disagreement.
struct PubMedIndex: ~Copyable {
  /// One heading or publication type that speaks of a design.
  struct Signal: Sendable {
    var isPublicationType: Bool
    var identifier: UInt32
    var name: [UInt8]
    var label: StudyDesign
    var logOdds: Float
    /// Designs the signal agrees with beside its own.
    var agreesWith: [StudyDesign]
  }

  /// A heading "Animals" without "Humans" speaks for an animal study; automatic indexing errs here, so that text must
  /// agree (reference: taxonomy §3, traps with indexing).
  private static let animalLogOdds: Float = 1.0
  private static let animals: UInt32 = 818
  private static let humans: UInt32 = 6801

  private let signals: [Signal]
  /// Signals by identifier, learnt as records are read; -1 for identifiers that are none.
  private var known: [UInt32: Int] = [:]

  init(_ signals: [Signal]) {
    self.signals = signals
    for (index, signal) in signals.enumerated() where signal.identifier > 0 { known[Self.key(signal)] = index }
  }

  /// The signals of a record.
  mutating func signals(of record: Record) -> [Signal] {
    var found: [Signal] = []
    var hasAnimals = false
    var hasHumans = false
    for field in record.fields where field.kind == .publicationType || field.kind == .meshDescriptor {
      if field.kind == .meshDescriptor {
        hasAnimals = hasAnimals || isHeading(record, field, Self.animals, "Animals")
        hasHumans = hasHumans || isHeading(record, field, Self.humans, "Humans")
      }
      let index = signal(for: field, record)
      if index >= 0 { found.append(signals[index]) }
    }
    if hasAnimals, !hasHumans {
      found.append(
        Signal(
          isPublicationType: false, identifier: Self.animals, name: [], label: .animal, logOdds: Self.animalLogOdds,
          agreesWith: [.inVitro, .other, .modelling, .narrativeReview, .systematicReview, .opinion]))
    }
    return found
  }

  private func isHeading(_ record: Record, _ field: RecordField, _ identifier: UInt32, _ name: StaticString) -> Bool {
    field.code > 0 ? field.code == identifier : ASCII.equalIgnoringCase(record.bytes[field.range], name)
  }

  private mutating func signal(for field: RecordField, _ record: Record) -> Int {
    let isType = field.kind == .publicationType
    let key = field.code << 1 | (isType ? 1 : 0)
    if field.code > 0, let index = known[key] { return index }
    let name = record.bytes[field.range].map(ASCII.lowercased)
    let index = signals.firstIndex { $0.isPublicationType == isType && $0.name == name } ?? -1
    if field.code > 0 { known[key] = index }
    return index
  }

  private static func key(_ signal: Signal) -> UInt32 { signal.identifier << 1 | (signal.isPublicationType ? 1 : 0) }

  /// Reads `index.tsv`.
  static func embedded() -> PubMedIndex {
    var signals: [Signal] = []
    for line in (Assets.text("index.tsv") ?? "").split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 5, let label = StudyDesign(rawValue: String(fields[3])), let logOdds = Float(fields[4])
      else {
        continue
      }
      signals.append(
        Signal(
          isPublicationType: fields[0] == "pt", identifier: UInt32(fields[1].dropFirst()) ?? 0,
          name: fields[2].utf8.map(ASCII.lowercased), label: label, logOdds: logOdds,
          agreesWith: fields.count > 5
            ? fields[5].split(separator: " ").compactMap { StudyDesign(rawValue: String($0)) } : []))
    }
    return PubMedIndex(signals)
  }
}

extension [PubMedIndex.Signal] {
  /// The labels that the index gives, and whether none of them can be reconciled with a judged design.
  func opinion(against judged: StudyDesign) -> DesignJudgement.IndexOpinion {
    var labels: [StudyDesign] = []
    for signal in self where !labels.contains(signal.label) { labels.append(signal.label) }
    let agrees = isEmpty || judged == .cannotTell || contains { $0.label == judged || $0.agreesWith.contains(judged) }
    return DesignJudgement.IndexOpinion(labels: labels, disagrees: !agrees)
  }
}

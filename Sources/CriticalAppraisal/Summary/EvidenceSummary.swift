package import Bibliography

/// What a body of records amounts to: a monoid (`init`, `count`, `merge`), so that workers, machines and one thread add up
/// to the same bytes.
///
/// It keeps a few bytes a record in the order of the input. Of records with the same PubMed number the last one counts,
/// wherever in the merged inputs it stands, and a deletion strikes the records before it.
package struct EvidenceSummary: Sendable, Equatable {
  package let topic: TopicLabel
  private(set) var entries: [SummaryEntry] = []
  /// PubMed numbers to delete, each with the number of records that came before.
  private(set) var deletions: [Deletion] = []
  /// Problems met in the inputs, by severity.
  package private(set) var problems = ProblemCounts()
  /// True where the run was broken off.
  package var isPartial = false

  struct Deletion: Sendable, Equatable {
    var pmid: UInt32
    var position: Int
  }

  package init(topic: TopicLabel) { self.topic = topic }

  /// Records read, those that do not count in the end among them.
  package var recordCount: Int { entries.count }

  package mutating func count(_ appraisal: Appraisal) {
    let record = appraisal.record
    var flags: SummaryEntry.Flags = []
    if record.isRetracted { flags.insert(.retracted) }
    if record.notice?.isNoticeItself ?? false { flags.insert(.notice) }
    let match = appraisal.topics.first { $0.name == topic.name }
    if match != nil { flags.insert(.inTopic) }
    if appraisal.design.index.disagrees { flags.insert(.indexDisagrees) }
    if record.abstract.isEmpty { flags.insert(.noAbstract) }
    entries.append(
      SummaryEntry(
        identity: RecordIdentity(record), year: UInt16(clamping: record.year ?? 0), design: appraisal.design.label,
        marker: appraisal.timing.marker, collection: appraisal.timing.collection,
        verdict: appraisal.comparison.verdict, compartment: topic.number(of: match?.compartment ?? .none), flags: flags)
    )
  }

  /// Takes note that the input asks to delete a record.
  package mutating func delete(_ pmid: UInt32) {
    deletions.append(Deletion(pmid: pmid, position: entries.count))
  }

  package mutating func count(_ diagnostic: ImportDiagnostic) { problems.count(diagnostic.severity) }

  /// Adds a summary of inputs that come after these.
  package mutating func merge(_ other: EvidenceSummary) {
    deletions += other.deletions.map { Deletion(pmid: $0.pmid, position: $0.position + entries.count) }
    entries += other.entries
    problems.merge(other.problems)
    isPartial = isPartial || other.isPartial
  }

  /// The numbers, each with the records behind it.
  package var figures: SummaryFigures { SummaryFigures(self) }
}

/// A topic's name and compartments, which the summary needs of it.
package struct TopicLabel: Sendable, Equatable {
  package let name: String
  package let title: String
  package let markerName: String
  package let compartments: [String]

  package init(_ topic: Topic) {
    name = topic.name
    title = topic.title
    markerName = topic.markerName
    compartments = topic.compartments
  }

  func number(of compartment: Compartment) -> UInt8 {
    switch compartment {
    case .none: SummaryEntry.noCompartment
    case .several: SummaryEntry.severalCompartments
    case .one(let name): UInt8(clamping: (compartments.firstIndex(of: name) ?? 0) + 2)
    }
  }

  /// The compartments by the numbers of the entries, as the outputs call them.
  var compartmentNames: [String] { ["not stated", "both"] + compartments }
}

/// How many problems of each severity were met.
package struct ProblemCounts: Sendable, Equatable {
  package private(set) var notes = 0
  package private(set) var warnings = 0
  package private(set) var errors = 0

  package mutating func count(_ severity: ImportDiagnostic.Severity) {
    switch severity {
    case .note: notes += 1
    case .warning: warnings += 1
    case .error: errors += 1
    }
  }

  package mutating func merge(_ other: ProblemCounts) {
    notes += other.notes
    warnings += other.warnings
    errors += other.errors
  }
}

extension EvidenceSummary {
  /// The places of the records in whose stead a later one counts, each with that one's id.
  package var replacedPlaces: [Int: String] {
    var lastPlace: [RecordIdentity: Int] = [:]
    for (place, entry) in entries.enumerated() { lastPlace[entry.identity] = place }
    var replaced: [Int: String] = [:]
    for (place, entry) in entries.enumerated() where lastPlace[entry.identity] != place {
      replaced[place] = entry.identity.id
    }
    return replaced
  }
}

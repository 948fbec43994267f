package import Bibliography

/// What a body of records amounts to: a monoid (`init`, `count`, `merge`), so that workers, machines and one thread add up
/// to the same bytes.
///
/// It keeps a few bytes a record in the order of the input. Of records with the same PubMed number the last one counts,
/// wherever in the merged inputs it stands, and a deletion strikes the records before it.
package struct EvidenceSummary: Sendable, Equatable {
  package let topic: TopicLabel
  private(set) var entries: [SummaryEntry] = []
  /// PubMed numbers to delete, each with how many records had come when that was last asked.
  private var deletions: [UInt32: Int] = [:]
  /// Places of records that describe one report, group by group.
  private(set) var duplicates: [[Int]] = []
  /// Problems met in the inputs, by severity.
  package private(set) var problems = ProblemCounts()
  /// True where the run was broken off.
  package var isPartial = false
  /// What the records checked by hand say of all, where some were.
  package var verification: VerifiedFraction?

  package init(topic: TopicLabel) { self.topic = topic }

  /// A summary as a part of one carries it; deletions are PubMed numbers, each with how many records had come.
  init(topic: TopicLabel, entries: [SummaryEntry], deletions: [[UInt32]], problems: ProblemCounts) {
    self.topic = topic
    self.entries = entries
    self.problems = problems
    for pair in deletions where pair.count == 2 { self.deletions[pair[0]] = Int(pair[1]) }
  }

  /// The deletions as such a part has them, by number.
  var deletionList: [[UInt32]] { deletions.sorted { $0.key < $1.key }.map { [$0.key, UInt32(clamping: $0.value)] } }

  /// The same without what was linked by content, which only all records together tell.
  var withoutLinks: EvidenceSummary {
    var copy = self
    copy.duplicates = []
    return copy
  }

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
    if let isEvidence = appraisal.checked?.answers.isEvidence { flags.insert(isEvidence ? .heldIn : .heldOut) }
    if let checked = appraisal.checked, !checked.changes.isEmpty { flags.insert(.changed) }
    entries.append(
      SummaryEntry(
        identity: RecordIdentity(record), year: UInt16(clamping: record.year ?? 0), design: appraisal.design.label,
        subtype: appraisal.design.subtype, marker: appraisal.timing.marker, collection: appraisal.timing.collection,
        verdict: appraisal.comparison.verdict, compartment: topic.number(of: match?.compartment ?? .none), flags: flags,
        treatments: appraisal.treatments.filter(\.isStudied).compactMap { finding in
          topic.interventions.firstIndex(of: finding.name).map { TreatmentNote($0, finding) }
        }, participants: UInt32(clamping: appraisal.participants?.total ?? 0), machine: appraisal.checked?.machine))
  }

  /// Takes note that the input asks to delete a record.
  package mutating func delete(_ pmid: UInt32) {
    deletions[pmid] = entries.count
  }

  /// Takes note of records that describe one report, by their places among those counted.
  package mutating func link(_ groups: [[Int]]) { duplicates += groups }

  /// Whether a deletion that came later strikes the record.
  func isDeleted(_ place: Int) -> Bool {
    guard case .pmid(let number) = entries[place].identity, let position = deletions[number] else { return false }
    return place < position
  }

  package mutating func count(_ diagnostic: ImportDiagnostic) { problems.count(diagnostic.severity) }

  /// Adds a summary of inputs that come after these.
  package mutating func merge(_ other: EvidenceSummary) {
    for (pmid, position) in other.deletions { deletions[pmid] = position + entries.count }
    duplicates += other.duplicates.map { group in group.map { $0 + entries.count } }
    entries += other.entries
    problems.merge(other.problems)
    isPartial = isPartial || other.isPartial
    verification = verification ?? other.verification
  }

  /// The numbers, each with the records behind it.
  package var figures: SummaryFigures { SummaryFigures(self) }
}

/// A topic's name and compartments, which the summary needs of it.
package struct TopicLabel: Sendable, Equatable, Codable {
  package let name: String
  package let title: String
  package let markerName: String
  package let question: QuestionType
  package let compartments: [String]
  /// The treatments that the topic asks for.
  package let interventions: [String]

  package init(_ topic: Topic) {
    name = topic.name
    title = topic.title
    markerName = topic.markerName
    question = topic.question
    compartments = topic.compartments
    interventions = topic.interventions
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
package struct ProblemCounts: Sendable, Equatable, Codable {
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

package import Statistics

/// The numbers of a summary, each with the ids of the records behind it.
package struct SummaryFigures: Sendable {
  /// A named number and its records.
  package struct Figure: Sendable, Equatable {
    package var name: String
    package var ids: [String]
    package var count: Int { ids.count }
  }

  /// All records read.
  package let read: Int
  /// Records in whose place another one counts: a later version, or a duplicate that tells more.
  package let duplicates: Figure
  /// Records that the input itself asks to delete.
  package let deleted: Figure
  package let retracted: Figure
  /// Notices of retraction, errata and expressions of concern.
  package let notices: Figure
  package let withoutAbstract: Figure
  package let indexDisagreements: Figure
  /// The records that count: read, less duplicates, deleted and retracted ones.
  package let counted: Figure
  package let designs: [Figure]
  package let markerTimings: [Figure]
  package let collections: [Figure]
  package let verdicts: [Figure]
  package let years: [Figure]
  /// Counted records of the topic, and by compartment.
  package let topicRecords: Figure
  package let compartments: [Figure]
  package let evidence: Evidence
  /// What the counted records would be sorted into at a screening of titles and abstracts.
  package let screening: ScreeningFigures
  /// What people checked; nil where nothing was.
  package let checking: CheckingFigures?
  /// The topic's treatments, in its order.
  package let treatments: [TreatmentFigures]

  /// The primary human studies that relate the topic's marker to an outcome: the denominator of the headline.
  package struct Evidence: Sendable {
    package let studies: Figure
    package let before: Figure
    package let notBefore: Figure
    package let cannotTell: Figure
    package let designs: [Figure]
    package let markerTimings: [Figure]
    package let verdicts: [Figure]
    package let compartments: [Figure]
    package let years: [Figure]
    /// By the level at which a study starts on the topic's question.
    package let levels: [Figure]
    /// The share of participants, among the studies whose timing can be told, in the order of the input.
    package let byParticipants: ParticipantWeighting
    /// Those of them whose abstract does not say how many participants they had.
    package let withoutNumber: Figure

    package var share: TimingShare {
      TimingShare(before: before.count, notBefore: notBefore.count, cannotTell: cannotTell.count)
    }
  }

  init(_ summary: EvidenceSummary) {
    let (kept, superseded, deleted) = Self.sorted(summary)
    let counted = kept.filter { !$0.flags.contains(.retracted) }
    read = summary.entries.count
    duplicates = Figure(name: "duplicates", ids: superseded.map(\.identity.id))
    self.deleted = Figure(name: "deleted", ids: deleted.map(\.identity.id))
    retracted = Self.figure("retracted", kept) { $0.flags.contains(.retracted) }
    notices = Self.figure("notices", counted) { $0.flags.contains(.notice) }
    withoutAbstract = Self.figure("without abstract", counted) { $0.flags.contains(.noAbstract) }
    indexDisagreements = Self.figure("index disagrees", counted) { $0.flags.contains(.indexDisagrees) }
    self.counted = Self.figure("counted", counted) { _ in true }
    designs = Self.byDesign(counted)
    markerTimings = Self.byTiming(counted)
    collections = DataCollection.allCases.map { value in
      Self.figure(value.rawValue, counted) { $0.collection == value }
    }
    verdicts = Self.byVerdict(counted)
    years = Self.byYear(counted)
    let names = summary.topic.compartmentNames
    topicRecords = Self.figure("topic", counted) { $0.flags.contains(.inTopic) }
    compartments = Self.byCompartment(counted.filter { $0.flags.contains(.inTopic) }, names)
    treatments = summary.topic.interventions.enumerated().map { TreatmentFigures($1, $0, counted) }
    screening = ScreeningFigures(counted)
    checking = CheckingFigures(counted)
    let studies = counted.filter(\.isEvidence)
    let judged = studies.filter { $0.marker != .cannotTell && $0.marker != .notApplicable }
    evidence = Evidence(
      studies: Self.figure("evidence", studies) { _ in true },
      before: Self.figure("before", studies) { $0.marker == .before },
      notBefore: Self.figure("not before", studies) { [.after, .sameTime, .mixed].contains($0.marker) },
      cannotTell: Self.figure("cannot tell", studies) { [.cannotTell, .notApplicable].contains($0.marker) },
      designs: Self.byDesign(studies), markerTimings: Self.byTiming(studies), verdicts: Self.byVerdict(studies),
      compartments: Self.byCompartment(studies, names), years: Self.byYear(studies),
      levels: Self.byLevel(studies) { $0.level(summary.topic.question) },
      byParticipants: ParticipantWeighting(
        judged.map { .init(participants: Int($0.participants), hasProperty: $0.marker == .before) }),
      withoutNumber: Self.figure("without number", judged) { $0.participants == 0 })
  }

  /// The entries that stand, those that a later version replaces, and those that a deletion strikes.
  static func sorted(
    _ summary: EvidenceSummary
  ) -> (kept: [SummaryEntry], superseded: [SummaryEntry], deleted: [SummaryEntry]) {
    let standIns = summary.standIns
    var result: (kept: [SummaryEntry], superseded: [SummaryEntry], deleted: [SummaryEntry]) = ([], [], [])
    for (place, entry) in summary.entries.enumerated() {
      if summary.isDeleted(place) {
        result.deleted.append(entry)
      } else if standIns[place] != nil {
        result.superseded.append(entry)
      } else {
        result.kept.append(entry)
      }
    }
    return result
  }

  static func figure(
    _ name: String, _ entries: [SummaryEntry], _ isMember: (SummaryEntry) -> Bool
  ) -> Figure {
    Figure(name: name, ids: entries.filter(isMember).map(\.identity.id))
  }

  private static func byDesign(_ entries: [SummaryEntry]) -> [Figure] {
    StudyDesign.allCases.map { label in figure(label.rawValue, entries) { $0.design == label } }
  }

  private static func byTiming(_ entries: [SummaryEntry]) -> [Figure] {
    MarkerTiming.allCases.map { value in figure(value.rawValue, entries) { $0.marker == value } }
  }

  private static func byVerdict(_ entries: [SummaryEntry]) -> [Figure] {
    Verdict.allCases.map { value in figure(value.rawValue, entries) { $0.verdict == value } }
  }

  private static func byCompartment(_ entries: [SummaryEntry], _ names: [String]) -> [Figure] {
    names.enumerated().map { number, name in figure(name, entries) { Int($0.compartment) == number } }
  }

  /// Levels 1 to 5 by their digit, and `none` where the table has no place.
  static func byLevel(_ entries: [SummaryEntry], _ level: (SummaryEntry) -> StartingLevel) -> [Figure] {
    let levels = entries.map { level($0).level }
    return [1, 2, 3, 4, 5, nil].map { wanted in
      let ids = zip(entries, levels).filter { $0.1 == wanted }.map(\.0.identity.id)
      return Figure(name: wanted.map(String.init) ?? "none", ids: ids)
    }
  }

  private static func byYear(_ entries: [SummaryEntry]) -> [Figure] {
    var ids: [UInt16: [String]] = [:]
    for entry in entries { ids[entry.year, default: []].append(entry.identity.id) }
    return ids.keys.sorted().map { Figure(name: $0 == 0 ? "unknown" : String($0), ids: ids[$0] ?? []) }
  }
}

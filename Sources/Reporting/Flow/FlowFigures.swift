package import CriticalAppraisal

/// The numbers of a PRISMA 2020 flow diagram, as far as a run knows them.
///
/// (Page MJ, McKenzie JE, Bossuyt PM, et al. BMJ 2021;372:n71.) What nobody told the program, such as the reports sought,
/// is no part of it: it stays empty in every output and is never 0.
package struct FlowFigures: Sendable {
  /// Records of one database.
  package struct Source: Sendable {
    package let name: String
    package let kind: SourceDatabase.Kind
    package var records: Int
  }

  /// The databases of the inputs, in the order in which they came.
  package let sources: [Source]
  package let duplicates: Int
  /// Struck out by the database itself.
  package let deleted: Int
  package let retracted: Int
  /// Records that were judged by title and abstract.
  package let screened: Int
  /// What the program suggests to leave out, each reason that holds for some record.
  package let exclusions: [(reason: String, records: Int)]
  /// Designs that cannot be told: somebody has to look.
  package let undecided: Int
  /// Studies that the program suggests to read in full.
  package let kept: Int

  package init(_ figures: SummaryFigures, _ facts: RunFacts) {
    var sources: [Source] = []
    for (database, records) in facts.inputs.flatMap(\.databases) {
      if let place = sources.firstIndex(where: { $0.name == database.name }) {
        sources[place].records += records
      } else {
        sources.append(Source(name: database.name, kind: database.kind, records: records))
      }
    }
    self.sources = sources
    duplicates = figures.duplicates.count
    deleted = figures.deleted.count
    retracted = figures.retracted.count
    screened = figures.counted.count
    exclusions = figures.screening.exclusions.filter { $0.count > 0 }.map { ($0.name, $0.count) }
    undecided = figures.screening.undecided.count
    kept = figures.screening.kept.count
  }

  package var identified: Int { sources.reduce(0) { $0 + $1.records } }
  package var excluded: Int { exclusions.reduce(0) { $0 + $1.records } }
}

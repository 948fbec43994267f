internal import CriticalAppraisal
internal import Reporting

/// One output of `report`, a file or several.
///
/// It is given every appraisal as it comes, so that nothing need be kept, and the result when all have come.
protocol ReportOutput: AnyObject {
  func take(_ appraisal: Appraisal) throws

  /// Writes what depends on all records, and puts the files in their place.
  func finish(_ result: ReportResult) throws

  /// What was written, and where, for the talk at the end; empty where another output tells it.
  var written: String { get }

  /// The files that were written, for the manifest.
  var paths: [String] { get }

  /// Leaves nothing behind of a run without a whole result.
  func abandon()
}

extension ReportOutput {
  func take(_ appraisal: Appraisal) throws {}
  var paths: [String] { [] }
  func abandon() {}
}

/// What a report amounts to when all records have come.
struct ReportResult {
  let summary: EvidenceSummary
  let figures: SummaryFigures
  /// The places of the records in whose stead another one counts, each with that one's id.
  let replaced: [Int: String]
  let version: ToolVersion
  let facts: RunFacts

  init(_ summary: EvidenceSummary, _ facts: RunFacts, version: ToolVersion) {
    self.summary = summary
    self.facts = facts
    self.version = version
    figures = summary.figures
    replaced = summary.replacedPlaces
  }
}

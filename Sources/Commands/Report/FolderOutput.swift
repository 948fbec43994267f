internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// The folder of `--output`: the summary, a line a record, what a methods section needs, and the flow of records.
final class FolderOutput: ReportOutput {
  private let folder: ReportFolder
  private let appraisals: AppraisalsOutput

  /// What of the records is compared, for joining the summary to others.
  private var keys: [PreparedRecord] = []
  private let isPubMedAlone: Bool

  init(_ path: String, isPubMedAlone: Bool, force: Bool) throws {
    self.isPubMedAlone = isPubMedAlone
    folder = try ReportFolder(path, force: force)
    appraisals = try AppraisalsOutput(folder.file("appraisals.ndjson"))
  }

  func take(_ appraisal: Appraisal) throws {
    keys.append(PreparedRecord(appraisal.record))
    try appraisals.take(appraisal)
  }

  func finish(_ result: ReportResult) throws {
    var json = OutputBuffer()
    let part = SummaryPart(result.summary, keys: keys, isPubMedAlone: isPubMedAlone)
    SummaryJSON(result.summary, version: result.version, part: part).write(to: &json)
    let flow = FlowFigures(result.figures, result.facts)
    var csv = OutputBuffer()
    FlowCSV(flow).write(to: &csv)
    let picture = FlowDiagram(flow, result.facts, topic: result.summary.topic.title, version: result.version)
    // A disk that fills up is to cost none of the files of an earlier run.
    let files = [
      try folder.file("summary.json", holding: json.bytes),
      try folder.file("summary.md", holding: Array(result.summaryMarkdown.utf8)),
      try folder.file("methods.md", holding: Array(result.methodsMarkdown.utf8)),
      try folder.file("flow.csv", holding: csv.bytes), try folder.file("flow.svg", holding: Array(picture.svg.utf8)),
    ]
    try appraisals.finish(result)
    for file in files { try file.finish() }
    paths = files.map(\.place) + [appraisals.place]
  }

  var written: String { "\(ReportFolder.names.joined(separator: ", ")) in \(folder.path)" }
  private(set) var paths: [String] = []

  /// The folder's own manifest, to be finished last.
  func manifest(of outputs: [any ReportOutput], _ standardInput: StandardInputDigest) throws -> ManifestOutput {
    ManifestOutput(
      try folder.file("manifest.json"), folder: folder.trimmedPath, of: outputs, standardInput)
  }

  func abandon() {
    appraisals.abandon()
    folder.abandon()
  }
}

internal import CriticalAppraisal
internal import Reporting

/// The folder of `--output`: the summary, a line a record, what a methods section needs, and the flow of records.
final class FolderOutput: ReportOutput {
  private let folder: ReportFolder
  private let appraisals: AppraisalsOutput

  init(_ path: String, force: Bool) throws {
    folder = try ReportFolder(path, force: force)
    appraisals = try AppraisalsOutput(folder.file("appraisals.ndjson"))
  }

  func take(_ appraisal: Appraisal) throws { try appraisals.take(appraisal) }

  func finish(_ result: ReportResult) throws {
    try appraisals.finish(result)
    var json = OutputBuffer()
    SummaryJSON(result.summary, version: result.version).write(to: &json)
    try folder.write(json.bytes, as: "summary.json")
    try folder.write(result.summaryMarkdown, as: "summary.md")
    try folder.write(result.methodsMarkdown, as: "methods.md")
    let flow = FlowFigures(result.figures, result.facts)
    var csv = OutputBuffer()
    FlowCSV(flow).write(to: &csv)
    try folder.write(csv.bytes, as: "flow.csv")
    let picture = FlowDiagram(flow, result.facts, topic: result.summary.topic.title, version: result.version)
    try folder.write(picture.svg, as: "flow.svg")
  }

  /// The manifest is an output of its own, since it comes when all others are written.
  private static let names = ReportFolder.names.filter { $0 != "manifest.json" }

  var written: String { "\(Self.names.joined(separator: ", ")) in \(folder.path)" }
  var paths: [String] { Self.names.map { folder.place(of: $0) } }

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

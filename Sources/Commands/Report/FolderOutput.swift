internal import CriticalAppraisal
internal import Reporting

/// The folder of `--output`: the summary, and a line a record.
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
    try folder.write(Array(SummaryMarkdown(result.summary, version: result.version).text.utf8), as: "summary.md")
  }

  var written: String { "\(ReportFolder.names.joined(separator: ", ")) in \(folder.path)" }

  func abandon() {
    appraisals.abandon()
    folder.abandon()
  }
}

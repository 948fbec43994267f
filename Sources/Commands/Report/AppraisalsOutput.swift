internal import CriticalAppraisal
internal import Reporting

/// `appraisals.ndjson`: a line a record, each linked in the end to the one that counts in its stead.
final class AppraisalsOutput {
  private let file: OutputFile
  private let writer = NDJSONWriter()
  private var buffer = OutputBuffer()

  init(_ file: OutputFile) { self.file = file }

  func take(_ appraisal: Appraisal) throws {
    writer.write(appraisal, to: &buffer)
    if buffer.count > 1 << 16 { try flush() }
  }

  func finish(_ result: ReportResult) throws {
    try flush()
    let replaced = result.replaced
    try file.finish(
      changingLines: replaced.isEmpty
        ? nil
        : { line, bytes in
          replaced[line].map { NDJSONWriter.linked(bytes, to: $0) }
        })
  }

  var place: String { file.place }

  func abandon() { file.discard() }

  private func flush() throws {
    try file.write(buffer.contents)
    buffer.removeAll()
  }
}

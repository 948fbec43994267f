internal import CriticalAppraisal
internal import Reporting

/// The table of `--csv`: a row a record, each linked in the end to the one that counts in its stead.
final class CSVOutput: ReportOutput {
  private let file: OutputFile
  private var writer = CSVWriter()
  private var buffer = OutputBuffer()

  init(_ file: OutputFile) {
    self.file = file
    writer.begin(&buffer)
  }

  func take(_ appraisal: Appraisal) throws {
    writer.write(appraisal, to: &buffer)
    if buffer.count > 1 << 16 { try flush() }
  }

  func finish(_ result: ReportResult) throws {
    try flush()
    let replaced = result.replaced
    // The first row is the head.
    try file.finish(
      ofRows: true,
      changingLines: replaced.isEmpty
        ? nil
        : { row, bytes in
          replaced[row - 1].map { CSVWriter.linked(bytes, to: $0) }
        })
  }

  var written: String { file.path }
  var paths: [String] { [file.place] }

  func abandon() { file.discard() }

  private func flush() throws {
    try file.write(buffer.contents)
    buffer.removeAll()
  }
}

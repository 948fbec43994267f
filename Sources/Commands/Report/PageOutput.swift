internal import CriticalAppraisal
internal import Reporting

/// The page of `--html`; details of records lie on the disk until the summary before them is known.
final class PageOutput: ReportOutput {
  private let file: OutputFile
  private let spool: SpoolFile
  private let records = PageRecords(keepsDetails: true)

  init(_ path: String, force: Bool) throws {
    file = try OutputFile(path)
    if OutputFile.exists(path), !force { throw OutputFile.Conflict(isThere: path) }
    spool = try SpoolFile(beside: path)
  }

  func take(_ appraisal: Appraisal) throws {
    records.take(appraisal)
    if let block = records.takeBlock() { try spool.add(block) }
  }

  func finish(_ result: ReportResult) throws {
    if let block = records.takeBlock(atEnd: true) { try spool.add(block) }
    let page = EvidencePage(
      PageMaterial(result.summary, figures: result.figures, records: records, version: result.version))
    try write(page.beginning)
    for number in 0..<spool.count { try write(EvidencePage.block(number, try spool.part(number))) }
    try write(page.end)
    try file.finish()
  }

  var written: String { file.path }
  var paths: [String] { [file.place] }

  func abandon() { file.discard() }

  private func write(_ bytes: [UInt8]) throws { try bytes.withUnsafeBytes { try file.write($0) } }
}

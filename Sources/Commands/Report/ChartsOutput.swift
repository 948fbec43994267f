internal import CriticalAppraisal
internal import Reporting

/// The folder of `--charts`: the charts of the page alone, as SVG files.
final class ChartsOutput: ReportOutput {
  private let folder: OutputFolder
  private let force: Bool
  private let records = PageRecords(keepsDetails: false)
  private var names: [String] = []

  init(_ path: String, force: Bool) throws {
    self.force = force
    folder = try OutputFolder(path)
  }

  func take(_ appraisal: Appraisal) throws { records.take(appraisal) }

  func finish(_ result: ReportResult) throws {
    let material = PageMaterial(
      result.summary, figures: result.figures, records: records, version: result.version, isLinked: false)
    let charts = ReportCharts(material).files
    let there = charts.map(\.name).filter { OutputFile.exists("\(folder.path)/\($0)") }
    if !there.isEmpty, !force {
      throw OutputFile.Conflict(
        description:
          "\(folder.path) has \(there.joined(separator: ", ")) already; give --force to replace, or another folder")
    }
    for (name, svg) in charts {
      let file = try OutputFile("\(folder.path)/\(name)")
      try Array(svg.utf8).withUnsafeBytes { try file.write($0) }
      try file.finish()
    }
    names = charts.map(\.name)
  }

  var written: String { "\(names.count) charts in \(folder.path)" }

  func abandon() { folder.abandon() }
}

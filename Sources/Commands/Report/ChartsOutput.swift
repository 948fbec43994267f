internal import CriticalAppraisal
internal import Foundation
internal import Reporting

/// The folder of `--charts`: the charts of the page alone, as SVG files.
final class ChartsOutput: ReportOutput {
  private let folder: OutputFolder
  private let records = PageRecords(keepsDetails: false)
  private(set) var paths: [String] = []

  init(_ path: String, force: Bool) throws {
    // Which charts there will be is known in the end; a run should not come to nothing then.
    let there = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".svg") }
    if !there.isEmpty, !force {
      throw OutputFile.Conflict(
        description:
          "\(path) has SVG files already, such as \(there.sorted()[0]); give --force to replace, or another folder")
    }
    folder = try OutputFolder(path)
  }

  func take(_ appraisal: Appraisal) throws { records.take(appraisal) }

  func finish(_ result: ReportResult) throws {
    let material = PageMaterial(
      result.summary, figures: result.figures, records: records, version: result.version, isLinked: false)
    for (name, svg) in ReportCharts(material).files {
      let file = try OutputFile("\(folder.path)/\(name)")
      try Array(svg.utf8).withUnsafeBytes { try file.write($0) }
      try file.finish()
      paths.append(file.place)
    }
  }

  var written: String { "\(paths.count) charts in \(folder.path)" }

  func abandon() { folder.abandon() }
}

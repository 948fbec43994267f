internal import CriticalAppraisal
internal import Foundation
internal import Reporting

/// A folder with one file a design, and a further one where a file would be too long for the program that reads it.
final class ExportFolder {
  private let folder: OutputFolder
  private let format: ExportFormat
  private let options: ExportOptions
  /// The files begun, in the order of the designs and their parts.
  private var files: [StudyDesign: [ExportFile]] = [:]
  private let foundBefore: [String]

  init(_ path: String, _ format: ExportFormat, _ options: ExportOptions, force: Bool) throws {
    let inside = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    foundBefore = inside.filter { Self.isOurs($0, format) }.sorted()
    if let first = foundBefore.first, !force {
      let more = foundBefore.count - 1
      let others = more == 0 ? "" : " and \(more) more \(more == 1 ? "file" : "files") of designs"
      throw OutputFile.Conflict(
        description: "\(path) has \(first)\(others) already; give --force to replace, or another folder")
    }
    folder = try OutputFolder(path)
    self.format = format
    self.options = options
  }

  private var filesInOrder: [ExportFile] { files.sorted { $0.key < $1.key }.flatMap(\.value) }

  /// The files with their numbers of records.
  var counts: [(name: String, records: Int)] {
    filesInOrder.map { ($0.name, $0.records) }
  }

  /// Files of an earlier run that this one had no records for.
  var leftFromBefore: [String] {
    let names = Set(counts.map(\.name))
    return foundBefore.filter { !names.contains($0) }
  }

  func write(_ entry: ExportEntry, design: StudyDesign) throws {
    if let file = files[design]?.last {
      let isFull = options.target.mostRecords.map { file.records >= $0 } ?? false
      if !isFull, try file.write(entry, mostBytes: options.target.mostBytes) { return }
      try file.close()
    }
    let number = (files[design]?.count ?? 0) + 1
    let name = ExportLabels.name(design) + (number > 1 ? "-\(number)" : "")
    let file = ExportFile(
      try OutputFile("\(folder.path)/\(name).\(format.suffix)"), format.exporter(options))
    _ = try file.write(entry, mostBytes: nil)
    files[design, default: []].append(file)
  }

  func finish() throws {
    for file in filesInOrder { try file.close() }
    for file in filesInOrder { try file.finish() }
  }

  func abandon() {
    // The unfinished files go before the folder can.
    files.removeAll()
    folder.abandon()
  }

  /// `prospective-cohort.ris`, `prospective-cohort-2.ris`.
  private static func isOurs(_ name: String, _ format: ExportFormat) -> Bool {
    guard name.hasSuffix(".\(format.suffix)") else { return false }
    let stem = name.dropLast(format.suffix.count + 1)
    return StudyDesign.allCases.map(ExportLabels.name).contains { design in
      guard stem.hasPrefix(design) else { return false }
      let rest = stem.dropFirst(design.count)
      return rest.isEmpty || rest.first == "-" && Int(rest.dropFirst()) != nil
    }
  }
}

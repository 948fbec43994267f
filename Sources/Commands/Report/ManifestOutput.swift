internal import CriticalAppraisal
internal import Foundation
internal import Reporting

/// The manifest of a run, written when all other outputs are in their place.
final class ManifestOutput: ReportOutput {
  private let file: OutputFile
  /// The folder that the manifest lies in, where it describes one; files in it go by their names alone.
  private let folder: String?
  private let others: [any ReportOutput]
  private let standardInput: StandardInputDigest

  init(_ file: OutputFile, folder: String?, of others: [any ReportOutput], _ standardInput: StandardInputDigest) {
    self.file = file
    self.folder = folder
    self.others = others
    self.standardInput = standardInput
  }

  func finish(_ result: ReportResult) throws {
    let inputs = result.facts.inputs.map { input in
      input.name == "-" ? standardInput.fingerprint : FileDigest.behind(input.name)
    }
    let outputs = others.flatMap(\.paths).compactMap { FileDigest.of($0, named: name($0)) }
    var buffer = OutputBuffer()
    ManifestJSON(result.summary, result.facts, version: result.version, inputs: inputs, outputs: outputs)
      .write(to: &buffer)
    try file.write(buffer.contents)
    try file.finish()
  }

  private func name(_ path: String) -> String {
    guard let folder, path.hasPrefix(folder + "/") else { return path }
    return String(path.dropFirst(folder.count + 1))
  }

  /// That of a folder is named with the folder's other files.
  var written: String { folder == nil ? file.path : "" }

  func abandon() { file.discard() }
}

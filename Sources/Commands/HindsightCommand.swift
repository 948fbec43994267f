package import ArgumentParser
internal import CriticalAppraisal
internal import Reporting

/// The program.
package struct HindsightCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "hindsight",
    abstract: "Says of every paper in an export what design it has and whether it looked forward.",
    discussion: """
      Data go to standard output, talk to stderr. Exit codes: 0 done, 64 usage, 65 bad data under --strict, 66 an input \
      could not be read, 74 a file could not be written, 130 interrupted.
      """,
    version: version,
    subcommands: [ReportCommand.self, ClassifyCommand.self, ExplainCommand.self, EvaluateCommand.self])

  package init() {}

  private static var version: String {
    guard let appraiser = try? Appraiser(topic: nil) else { return ToolVersion.program }
    return ToolVersion(model: appraiser.modelVersion, topic: "").description
  }
}

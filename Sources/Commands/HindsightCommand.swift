package import ArgumentParser
internal import CriticalAppraisal
internal import Reporting

/// The program.
package struct HindsightCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "hindsight",
    abstract: "Says of every paper in an export what design it has and whether it looked forward.",
    discussion: """
      Data go to standard output, talk to stderr. Exit codes: 0 done, 64 usage, 65 bad data under --strict or to join, 66 an input \
      could not be read, 70 a fault of the program, 74 a file could not be written, 130 interrupted.
      """,
    subcommands: [
      ReportCommand.self, ClassifyCommand.self, ExplainCommand.self, CheckCommand.self, ConvertCommand.self,
      DedupCommand.self, AppraiseCommand.self, AuditCommand.self, VerifyCommand.self, AgreeCommand.self,
      SummariseCommand.self, EvaluateCommand.self, TopicCommand.self,
    ])

  // ArgumentParser's own `--version` would have the version worked out on every run.
  @Flag(help: "Show the versions of the program, its model and its lexicons.")
  var version = false

  package init() {}

  package func run() throws {
    if !version { throw CleanExit.helpRequest(self) }
    let appraiser = try Appraiser(topic: nil)
    try withPlainErrors {
      try StandardStreams.print(ToolVersion(model: appraiser.modelVersion).description + "\n")
    }
  }
}

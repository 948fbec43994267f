internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// `hindsight agree`: how far people agree with one another and with the program.
struct AgreeCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, md }

  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Compare the answers of people with one another and with the program's.",
    discussion: """
      Each input may be a table of verify draw filled in by one person or several (column checker), NDJSON or CSV of \
      classify, or an export with the notes of Rayyan or the labels of ASReview, whose decisions to include are compared. \
      Records are matched by their numbers, else by title and what else there is. Shown are kappa, PABAK and AC1 with \
      intervals, the tables, and every record on which raters differ.
      """)

  @Argument(help: ArgumentHelp("Tables, NDJSON or exports with answers.", valueName: "input"))
  var inputs: [String]

  @Option(name: .shortAndLong, help: "text, json or md.")
  var format = Format.text

  @Option(name: .shortAndLong, help: "Write to this file, not to standard output.")
  var output: String?

  @Flag(help: "Replace a file that is there.")
  var force = false

  @OptionGroup var talk: TalkOptions

  func run() throws {
    try withPlainErrors {
      let sink = try OutputSink(path: output, force: force)
      var session = try InputSession(quarantine: nil, talk)
      let table = try RaterTable(files: inputs)
      for diagnostic in table.diagnostics { try session.take(.diagnostic(diagnostic)) }
      try session.finishReading(isStopped: false)
      let result = AgreementResult(
        files: inputs, agreement: try RaterAgreement(table),
        version: ToolVersion(model: try Appraiser(topic: nil).modelVersion))
      var buffer = OutputBuffer()
      switch format {
      case .text: buffer.append(AgreementText(result).text)
      case .json: AgreementJSON(result).write(to: &buffer)
      case .md: buffer.append(AgreementMarkdown(result).text)
      }
      try sink.write(buffer.contents)
      try sink.finish(hasResult: true)
      try session.end(isStopped: false)
    }
  }
}

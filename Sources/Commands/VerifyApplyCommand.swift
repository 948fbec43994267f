internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

extension VerifiedFraction.Method: ExpressibleByArgument {}

/// `hindsight verify apply`: the fraction as corrected by what people found.
struct VerifyApplyCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, md }

  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Correct the fraction by what people found, and say how far they agree with the program.",
    discussion: """
      Takes the table of verify draw as a spreadsheet left it: rows and columns in any order, commas or semicolons, columns \
      added. Several people may each fill in a copy, or add rows with their name in the column checker; where they differ, \
      a row of the checker consensus settles it.
      """)

  @Argument(help: ArgumentHelp("Tables of verify draw, filled in.", valueName: "csv"))
  var tables: [String]

  @Option(
    help: """
      smoothed (these studies; keeps its coverage where no error was seen), plain (these studies) or superpopulation (the \
      process that produced them).
      """)
  var method = VerifiedFraction.Method.smoothed

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
      let answers = try VerifiedAnswers(tables)
      for diagnostic in answers.diagnostics { try session.take(.diagnostic(diagnostic)) }
      try session.finishReading(isStopped: false)
      let result = VerifiedResult(
        files: tables, topic: answers.sheet.topic,
        fraction: VerifiedFraction(answers.sheet, answers.settled, method: method),
        agreement: CheckAgreement(answers.settled),
        version: ToolVersion(model: try Appraiser(topic: nil).modelVersion))
      var buffer = OutputBuffer()
      switch format {
      case .text: buffer.append(VerifiedText(result).text)
      case .json: VerifiedJSON(result).write(to: &buffer)
      case .md: buffer.append(VerifiedMarkdown(result).text)
      }
      try sink.write(buffer.contents)
      try sink.finish(hasResult: true)
      try session.end(isStopped: false)
    }
  }
}

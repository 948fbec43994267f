internal import ArgumentParser
internal import CriticalAppraisal
internal import Reporting

/// `hindsight evaluate`: judges records whose labels somebody has read, and shows where the two agree.
struct EvaluateCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, md }

  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare the judgements with labels of a careful reading.",
    discussion: """
      Each line of the file is a JSON object with title, abstract and design, and where they have been read \
      marker_timing, data_collection and verdict. Shown are agreement by label with intervals, the confusion table, how \
      far probabilities can be trusted, and what is gained by leaving the unsure ones open.
      """)

  @Argument(help: ArgumentHelp("Files of one JSON object a line, plain or gzip.", valueName: "gold"))
  var gold: [String]

  @Flag(help: "Use title and abstract only, not PubMed's publication types and MeSH.")
  var textOnly = false

  @Option(
    help: ArgumentHelp(
      "Compare with another run over the same records: the NDJSON that classify wrote, or another model file.",
      valueName: "ndjson or model"))
  var against: String?

  @Option(
    help: ArgumentHelp(
      "Judge with this model, as train-design-model writes them, not with the one in the program.", valueName: "file"))
  var model: String?

  @Option(name: .shortAndLong, help: "text, json or md.")
  var format = Format.text

  @Option(name: .shortAndLong, help: "Write to this file, not to standard output.")
  var output: String?

  @Option(help: ArgumentHelp("Draw how far the probabilities can be trusted, into this file.", valueName: "svg"))
  var reliability: String?

  @Flag(help: "Replace files that are there.")
  var force = false

  @OptionGroup var topic: TopicOptions

  func validate() throws {
    if reliability == "-" { throw ValidationError("the picture cannot go to standard output; name a file for it") }
    if let reliability, reliability == output {
      throw ValidationError("--output and --reliability name one file; give the picture a name of its own")
    }
  }

  func run() throws {
    try withPlainErrors {
      let topic = try topic.load()
      let appraiser = try Appraiser(topic: topic, textOnly: textOnly, model: try model.map { try ModelFile($0) })
      let sink = try OutputSink(path: output, force: force)
      let picture = try reliability.map { try OutputSink(path: $0, force: force) }
      let gold = try GoldFiles.read(self.gold)
      let records = gold.records.map { EvaluatedRecord($0, appraiser.appraise($0.record)) }
      let other = try against.flatMap {
        try EvaluationOpponent.read($0, for: records, of: gold.records) {
          try Appraiser(topic: topic, textOnly: textOnly, model: $0)
        }
      }
      let evaluation = Evaluation(records, against: other?.run)
      try write(
        EvaluationResult(
          files: self.gold, leftOut: gold.leftOut, isTextOnly: textOnly, evaluation: evaluation, other: other?.result,
          version: ToolVersion(model: appraiser.modelVersion)), sink)
      try picture?.write(ReliabilityPicture(evaluation).svg)
      try sink.finish(hasResult: true)
      try picture?.finish(hasResult: true)
    }
  }

  private func write(_ result: EvaluationResult, _ sink: OutputSink) throws {
    var buffer = OutputBuffer()
    switch format {
    case .text: buffer.append(EvaluationText(result).text)
    case .json: EvaluationJSON(result).write(to: &buffer)
    case .md: buffer.append(EvaluationMarkdown(result).text)
    }
    try sink.write(buffer.contents)
  }
}

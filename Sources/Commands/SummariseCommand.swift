internal import ArgumentParser
internal import CriticalAppraisal
internal import Reporting

/// `hindsight summarise`: the summaries of several runs as one run over all their inputs gives it.
struct SummariseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarise",
    abstract: "Join the summaries of several runs to what one run over all their inputs gives.",
    discussion: """
      Each is a summary.json that report --output wrote, of the same version and topic. Records that come in several are \
      counted once, as in one run. With --output it writes summary.json and summary.md into a folder; that summary.json \
      can be joined again.
      """)

  @Argument(
    help: ArgumentHelp("Files of the name summary.json, in the order of the inputs.", valueName: "summary.json"))
  var inputs: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the files into this folder.", valueName: "folder"))
  var output: String?

  @Flag(help: "Replace files that are there.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "The table of answers that the runs were given, for the corrected estimate; may be repeated.", valueName: "csv"))
  var verified: [String] = []

  @Flag(name: .shortAndLong, help: "Say nothing on stderr but errors.")
  var quiet = false

  func run() throws {
    try withPlainErrors {
      let version = ToolVersion(model: try Appraiser(topic: nil).modelVersion)
      let files = try inputs.map { try SummaryPartJSON.read(try WholeFile.bytes($0), name: $0, version: version) }
      try check(files)
      guard var summary = SummaryPart.joined(files.map(\.part)) else { return }
      if !verified.isEmpty { summary.verification = try VerifiedAnswers(verified).fraction }
      if let output { try write(summary, files.map(\.part), version, to: output) }
      try StandardStreams.print(SummaryText(summary, version: version).text)
    }
  }

  /// All must be of one topic, none may come twice, and answers that stand in them must be known.
  private func check(_ files: [SummaryPartJSON.File]) throws {
    for file in files.dropFirst() where file.part.summary.topic != files[0].part.summary.topic {
      throw SummaryPartJSON.Problem(
        description: "\(file.name): it is about \(file.part.summary.topic.title) and \(files[0].name) about "
          + "\(files[0].part.summary.topic.title); join summaries of one topic")
    }
    for (place, name) in inputs.enumerated() where inputs[..<place].contains(name) {
      throw SummaryPartJSON.Problem(description: "\(name): it is named twice; name each summary once")
    }
    if verified.isEmpty, let checked = files.first(where: \.isChecked) {
      throw SummaryPartJSON.Problem(
        description: "\(checked.name): answers of people stand in it; give the same table with --verified")
    }
  }

  private func write(_ summary: EvidenceSummary, _ parts: [SummaryPart], _ version: ToolVersion, to path: String) throws
  {
    let folder = try ReportFolder(path, names: ["summary.json", "summary.md"], force: force)
    let part = SummaryPart(
      summary, keys: parts.flatMap(\.keys), isPubMedAlone: parts.allSatisfy(\.isPubMedAlone))
    var json = OutputBuffer()
    SummaryJSON(summary, version: version, part: part).write(to: &json)
    let files = [
      try folder.file("summary.json", holding: json.bytes),
      try folder.file("summary.md", holding: Array(SummaryMarkdown(summary, version: version).text.utf8)),
    ]
    for file in files { try file.finish() }
    if !quiet { StandardStreams.say("wrote summary.json, summary.md in \(path)") }
  }
}

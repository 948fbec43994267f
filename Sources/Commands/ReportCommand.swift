internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// `hindsight report`: the answer for a body of records.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Say what fraction of the evidence on a topic is prospective, and what the records are.",
    discussion: """
      Prints a summary. With --output it also writes summary.json, summary.md and appraisals.ndjson into a folder. Of \
      records that describe one report one counts, the newest or the one that tells most; retracted records are left out \
      and counted.
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the files into this folder.", valueName: "folder"))
  var output: String?

  @Flag(help: "Replace files that are there.")
  var force = false

  @Flag(help: "Use title and abstract only, not PubMed's publication types and MeSH.")
  var textOnly = false

  @OptionGroup var topic: TopicOptions
  @OptionGroup var workers: WorkerOptions
  @OptionGroup var talk: TalkOptions

  func run() throws {
    try withPlainErrors {
      var run = try Run(input, topic, talk, textOnly: textOnly, workers: workers, force: force)
      let folder = try output.map { try ReportFolder($0, force: force) }
      let appraisals = try folder?.file("appraisals.ndjson")
      var summary = EvidenceSummary(topic: TopicLabel(run.topic))
      var writer = NDJSONWriter()
      var buffer = OutputBuffer()
      var deduplicator = run.isPubMedAlone ? nil : Deduplicator()
      summary.isPartial = try run.go(linking: Pipeline.Linking.none) { event in
        switch event {
        case .appraisal(let appraisal):
          summary.count(appraisal)
          deduplicator?.add(appraisal.record)
          guard let appraisals else { return }
          writer.write(appraisal, to: &buffer)
          if buffer.count > 1 << 16 {
            try appraisals.write(buffer.contents)
            buffer.removeAll()
          }
        case .reading(.deletion(let pmid)): summary.delete(pmid)
        case .reading(.diagnostic(let diagnostic)): summary.count(diagnostic)
        case .reading: break
        }
      }
      try appraisals?.write(buffer.contents)
      if let groups = deduplicator?.deduplicated().groups { summary.link(groups.map(\.members)) }
      if let folder, !run.hasWholeResult(isStopped: summary.isPartial) {
        appraisals?.discard()
        folder.abandon()
      } else {
        try finish(folder, appraisals, summary, run)
      }
      if summary.recordCount > 0 || run.session.talk.failures == 0 {
        try StandardStreams.print(SummaryText(summary, version: run.version).text)
      }
      try run.end(isStopped: summary.isPartial)
    }
  }

  private func finish(
    _ folder: ReportFolder?, _ appraisals: OutputFile?, _ summary: EvidenceSummary, _ run: Run
  ) throws {
    guard let folder else { return }
    let replaced = summary.replacedPlaces
    try appraisals?.finish(
      changingLines: replaced.isEmpty
        ? nil
        : { line, bytes in
          replaced[line].map { NDJSONWriter.linked(bytes, to: $0) }
        })
    var json = OutputBuffer()
    SummaryJSON(summary, version: run.version).write(to: &json)
    try folder.write(json.bytes, as: "summary.json")
    try folder.write(Array(SummaryMarkdown(summary, version: run.version).text.utf8), as: "summary.md")
    if !talk.quiet { StandardStreams.say("wrote \(ReportFolder.names.joined(separator: ", ")) in \(folder.path)") }
  }
}

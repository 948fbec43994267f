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

  @OptionGroup var judging: JudgingOptions

  func run() throws {
    try withPlainErrors {
      var run = try judging.run(input, force: force)
      let outputs = try outputs()
      var summary = EvidenceSummary(topic: TopicLabel(run.topic))
      var deduplicator = run.isPubMedAlone ? nil : Deduplicator()
      summary.isPartial = try run.go(linking: Pipeline.Linking.none) { event in
        switch event {
        case .appraisal(let appraisal):
          summary.count(appraisal)
          deduplicator?.add(appraisal.record)
          for output in outputs { try output.take(appraisal) }
        case .reading(.deletion(let pmid)): summary.delete(pmid)
        case .reading(.diagnostic(let diagnostic)): summary.count(diagnostic)
        case .reading: break
        }
      }
      if let groups = deduplicator?.deduplicated().groups { summary.link(groups.map(\.members)) }
      let result = ReportResult(summary, version: run.version)
      if run.hasWholeResult(isStopped: summary.isPartial) {
        for output in outputs {
          try output.finish(result)
          if !judging.talk.quiet { StandardStreams.say("wrote \(output.written)") }
        }
      } else {
        for output in outputs { output.abandon() }
      }
      if summary.recordCount > 0 || run.session.talk.failures == 0 {
        try StandardStreams.print(SummaryText(summary, version: run.version).text)
      }
      try run.end(isStopped: summary.isPartial)
    }
  }

  /// The outputs that were asked for, beside what is printed.
  private func outputs() throws -> [any ReportOutput] {
    var outputs: [any ReportOutput] = []
    if let output { outputs.append(try FolderOutput(output, force: force)) }
    return outputs
  }
}

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
      Prints a summary. With --output it also writes summary.json, summary.md, appraisals.ndjson, methods.md, flow.csv, \
      flow.svg and manifest.json into a folder, with --html one page to read, search and print, that opens in any browser \
      and asks nothing of the network. Of \
      records that describe one report one counts, the newest or the one that tells most; retracted records are left out \
      and counted.
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the files into this folder.", valueName: "folder"))
  var output: String?

  @OptionGroup var files: ReportFiles

  @Flag(help: "Replace files that are there.")
  var force = false

  @OptionGroup var judging: JudgingOptions

  func run() throws {
    try withPlainErrors {
      var run = try judging.run(input, force: force)
      let standardInput = StandardInputDigest()
      let outputs = try outputs(standardInput, isPubMedAlone: run.isPubMedAlone)
      var inputs = InputTally()
      var summary = EvidenceSummary(topic: TopicLabel(run.topic))
      var deduplicator = run.isPubMedAlone ? nil : Deduplicator()
      summary.isPartial = try run.go(
        linking: Pipeline.Linking.none, options: files.readingOptions(standardInput, output: output)
      ) { event in
        switch event {
        case .appraisal(let appraisal):
          summary.count(appraisal)
          inputs.count(appraisal.record)
          deduplicator?.add(appraisal.record)
          for output in outputs { try output.take(appraisal) }
        case .reading(.deletion(let pmid)): summary.delete(pmid)
        case .reading(.diagnostic(let diagnostic)): summary.count(diagnostic)
        case .reading(.opened(let name, let format, _)): inputs.open(name, format)
        case .reading(.failure(let error)): inputs.fail(error)
        case .reading: break
        }
      }
      if let groups = deduplicator?.deduplicated().groups { summary.link(groups.map(\.members)) }
      summary.verification = run.verified?.fraction
      var facts = try judging.facts(inputs)
      facts.checks = run.verified?.handChecks
      let result = ReportResult(summary, facts, version: run.version)
      if run.hasResult(isStopped: summary.isPartial) {
        for output in outputs { try output.finish(result) }
        for output in outputs where !judging.talk.quiet && !summary.isPartial && !output.written.isEmpty {
          StandardStreams.say("wrote \(output.written)")
        }
      } else {
        for output in outputs.reversed() { output.abandon() }
      }
      if summary.recordCount > 0 || run.session.talk.failures == 0 {
        try StandardStreams.print(SummaryText(summary, version: run.version).text)
      }
      try run.end(isStopped: summary.isPartial)
    }
  }

  /// The outputs that were asked for, beside what is printed; manifests come last, since they describe the others.
  private func outputs(_ standardInput: StandardInputDigest, isPubMedAlone: Bool) throws -> [any ReportOutput] {
    var outputs: [any ReportOutput] = []
    let folder = try output.map { try FolderOutput($0, isPubMedAlone: isPubMedAlone, force: force) }
    if let folder { outputs.append(folder) }
    outputs += try files.outputs(force: force)
    return outputs + (try folder.map { [try $0.manifest(of: outputs, standardInput)] } ?? [])
      + (try files.manifests(of: outputs, standardInput, force: force))
  }
}

internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// `hindsight verify draw`: a table of records for people to check.
struct VerifyDrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw studies of the evidence into a table that people fill in with a spreadsheet.",
    discussion: """
      Up to 60 studies all are drawn. Of more, all that are predicted to have measured before the outcome, and of the rest \
      at least 30 or a tenth, the unsure ones three times as often. Each row has the quotes beside it and empty cells for \
      marker_timing, design, verdict, is_evidence (yes or no), checker and note; a row without marker_timing \
      is not checked, unless is_evidence is no. Agreement is counted over what was answered, so answer design and verdict \
      in all rows or in none. The same seed draws the same records, whatever their order.
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: "Write to this file, not to standard output.")
  var output: String?

  @Option(help: "What the draw follows from; another seed draws other records.")
  var seed = "1"

  @Option(help: ArgumentHelp("Draw no more studies of the evidence than this.", valueName: "number"))
  var most: Int?

  @Flag(help: "Draw all.")
  var all = false

  @Flag(help: "Draw also from records of the topic that the program holds to be no study of it.")
  var beyond = false

  @Option(help: ArgumentHelp("The probability from which a prediction counts as sure.", valueName: "0 to 1"))
  var sureFrom: Float = 0.8

  @Flag(help: "Make a CSV that Excel opens right: with a byte order mark.")
  var excel = false

  @Flag(help: "Replace a file that is there.")
  var force = false

  @Flag(help: "Use title and abstract only, not PubMed's publication types and MeSH.")
  var textOnly = false

  @OptionGroup var topic: TopicOptions
  @OptionGroup var workers: WorkerOptions
  @OptionGroup var talk: TalkOptions

  func validate() throws {
    if let most, most < 10 { throw ValidationError("--most is 10 or more: fewer tell nothing of the others") }
    if most != nil, all { throw ValidationError("choose --most or --all, not both") }
    if !(0...1).contains(sureFrom) { throw ValidationError("--sure-from is a probability from 0 to 1") }
    if seed.isEmpty || seed.contains(where: { !$0.isLetter && !$0.isNumber }) {
      throw ValidationError("--seed is a number or a word")
    }
  }

  func run() throws {
    try withPlainErrors {
      var run = try Run(input, topic, talk, textOnly: textOnly, workers: workers, force: force)
      let sink = try OutputSink(path: output, force: force)
      var summary = EvidenceSummary(topic: TopicLabel(run.topic))
      var deduplicator = run.isPubMedAlone ? nil : Deduplicator()
      var rows: [Int: VerificationRow] = [:]
      summary.isPartial = try run.go(linking: Pipeline.Linking.none) { event in
        switch event {
        case .appraisal(let appraisal):
          if !appraisal.topics.isEmpty { rows[summary.recordCount] = VerificationRow(appraisal) }
          summary.count(appraisal)
          deduplicator?.add(appraisal.record)
        case .reading(.deletion(let pmid)): summary.delete(pmid)
        case .reading: break
        }
      }
      if let groups = deduplicator?.deduplicated().groups { summary.link(groups.map(\.members)) }
      // A sample of a part would stand for the part alone.
      let isWhole = !summary.isPartial && run.hasResult(isStopped: false)
      if isWhole { try write(summary, rows, run, sink) }
      try sink.finish(hasResult: isWhole)
      try run.end(isStopped: summary.isPartial)
    }
  }

  private func write(
    _ summary: EvidenceSummary, _ rows: [Int: VerificationRow], _ run: Run, _ sink: OutputSink
  ) throws {
    let places = summary.drawingPlaces
    let inside = places.evidence.compactMap { rows[$0] }
    let outside = beyond ? places.beyond.compactMap { rows[$0] } : []
    let candidates =
      inside.map { $0.candidate(isEvidence: true, sureFrom: sureFrom) }
      + outside.map { $0.candidate(isEvidence: false, sureFrom: sureFrom) }
    let draw = VerificationDraw(candidates, seed: seed, most: most, all: all)
    var buffer = OutputBuffer()
    VerificationCSV(
      draw, rows: inside + outside, sureFrom: sureFrom, topic: run.topic.name, version: run.version,
      isForExcel: excel
    ).write(to: &buffer)
    try sink.write(buffer.contents)
    if !talk.quiet { for line in DrawSentences(draw).lines { StandardStreams.say(line) } }
  }
}

internal import ArgumentParser
internal import Bibliography
internal import Reporting

/// `hindsight dedup`: which records describe one report.
struct DedupCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, csv, json }

  static let configuration = CommandConfiguration(
    commandName: "dedup",
    abstract: "List the records that describe one report, and the pairs to look at; nothing is deleted.",
    discussion: """
      The same PubMed number or DOI is sure; else title, authors, year, journal, volume and pages must agree. A pair that \
      is only possible is listed and not linked: two versions, an abstract and its article, a paper and its erratum are \
      not the same. The counts are those of a PRISMA flow diagram.
      """)

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: "text, csv (a line a record) or json.")
  var format = Format.text

  @Option(name: .shortAndLong, help: "Write to this file, not to standard output.")
  var output: String?

  @Flag(help: "Only the counts, not the groups and pairs.")
  var counts = false

  @Flag(help: "Replace files that are there.")
  var force = false

  @OptionGroup var talk: TalkOptions

  func run() throws {
    try withPlainErrors {
      var session = try InputSession(input, talk, force: force)
      let sink = try OutputSink(path: output, force: force)
      var deduplicator = Deduplicator()
      var records: [CitedRecord] = []
      var reading = InputRun(input.inputs)
      reading.shouldStop = { Interruption.isRequested }
      let isStopped = try reading.run { event in
        if case .record(let record) = event {
          deduplicator.add(record)
          records.append(CitedRecord(record))
        }
        try session.take(event)
      }
      try session.finishReading(isStopped: isStopped)
      let list = DuplicateList(deduplicator.deduplicated(), records, countsOnly: counts)
      var buffer = OutputBuffer()
      switch format {
      case .text: buffer.append(DuplicateText(list).text)
      case .csv: DuplicateCSV(list).write(to: &buffer)
      case .json: DuplicateJSON(list).write(to: &buffer)
      }
      let hasResult = session.hasResult(isStopped: isStopped)
      if hasResult || output == nil { try sink.write(buffer.contents) }
      try sink.finish(hasResult: hasResult)
      try session.end(isStopped: isStopped)
    }
  }
}

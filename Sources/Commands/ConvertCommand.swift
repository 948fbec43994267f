internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

extension ExportFormat: ExpressibleByArgument {}
extension ExportTarget: ExpressibleByArgument {}

/// `hindsight convert`: the records in another format, with our labels where programs show them.
struct ConvertCommand: ParsableCommand {
  enum Split: String, CaseIterable, ExpressibleByArgument { case design }

  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write the records in another format, each with its design, timing and verdict as keywords and a note.",
    discussion: """
      Every record is written, duplicates and retracted ones too, and the numbers in and out are printed. From RIS to \
      RIS, and from PubMed's text form to itself, each record keeps its own lines byte for byte and gets ours at its \
      end; what an earlier run added is replaced.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "ris, nbib, bibtex, csv, csl-json, endnote-xml or ndjson.")
  var to: ExportFormat

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, not to standard output; with --split-by, into this folder.", valueName: "file or folder"))
  var output: String?

  @Option(help: "design: one file a design, none longer than the program takes.")
  var splitBy: Split?

  @Option(
    name: .customLong("for"),
    help: "The program that will read it: any, zotero, endnote, rayyan, covidence, asreview or jabref.")
  var target = ExportTarget.any

  @Flag(name: .customLong("no-labels"), help: "Only convert; labels of an earlier run are taken out.")
  var convertsOnly = false

  @Flag(help: "Make a CSV that Excel opens right: a byte order mark, and no cell longer than it takes.")
  var excel = false

  @Flag(help: "Replace files that are there.")
  var force = false

  @OptionGroup var judging: JudgingOptions

  func validate() throws {
    if splitBy != nil, output == nil || output == "-" {
      throw ValidationError("--split-by writes several files; name a folder for them with --output")
    }
    if excel, to != .csv { throw ValidationError("--excel is for --to csv") }
  }

  func run() throws {
    try withPlainErrors {
      // Only labels and the files of designs need the judgements.
      var run: any ConversionRun =
        convertsOnly && splitBy == nil
        ? try PlainConversion(input, judging.talk, force: force)
        : try LabelledConversion(
          judging.run(input, force: force), writesLabels: !convertsOnly)
      if run is PlainConversion { _ = try judging.topic.load() }
      let options = ExportOptions(target: target, isForExcel: excel)
      var tally = ConversionTally(to)
      if let output, splitBy == .design {
        let folder = try ExportFolder(output, to, options, force: force)
        let isStopped = try go(&run, &tally) { try folder.write($0, design: $1) }
        if run.session.hasResult(isStopped: isStopped) {
          try folder.finish()
          try end(run.session, tally, isStopped, files: folder.counts, leftFromBefore: folder.leftFromBefore)
        } else {
          folder.abandon()
          try run.session.end(isStopped: isStopped)
        }
      } else {
        let sink = try OutputSink(path: output, force: force)
        let file = ExportFile(sink.file, to.exporter(options))
        let isStopped = try go(&run, &tally) { entry, _ in _ = try file.write(entry, mostBytes: nil) }
        if run.session.hasResult(isStopped: isStopped) || sink.file == nil {
          try file.finish()
          try end(
            run.session, tally, isStopped, files: [(file.name, file.records)], leftFromBefore: [])
        } else {
          try sink.finish(hasResult: false)
          try run.session.end(isStopped: isStopped)
        }
      }
    }
  }

  private func go(
    _ run: inout any ConversionRun, _ tally: inout ConversionTally,
    _ write: (ExportEntry, StudyDesign) throws -> Void
  ) throws -> Bool {
    try run.go(ReadingOptions(keepsOriginal: to.keepsOriginal)) { event in
      switch event {
      case .entry(let entry, let design, let isDuplicate):
        tally.count(entry, isDuplicate: isDuplicate)
        try write(entry, design)
      case .diagnostic(let diagnostic): tally.count(diagnostic)
      }
    }
  }

  private func end(
    _ session: InputSession, _ tally: ConversionTally, _ isStopped: Bool, files: [(name: String, records: Int)],
    leftFromBefore: [String]
  ) throws {
    let out = files.reduce(0) { $0 + $1.records }
    if !judging.talk.quiet {
      for line in tally.lines(out: out, isCut: excel) { StandardStreams.say(line) }
      if splitBy != nil {
        for (name, records) in files { StandardStreams.say("  \(Columns.right(Percent.grouped(records), 9))  \(name)") }
      }
      if let most = target.mostFiles, files.count > most {
        StandardStreams.say("note: \(target.rawValue) takes \(most) files at a time, and these are \(files.count)")
      }
    }
    if !leftFromBefore.isEmpty {
      StandardStreams.say(
        "warning: \(leftFromBefore.joined(separator: ", ")) \(leftFromBefore.count == 1 ? "is" : "are") of an earlier "
          + "run and \(leftFromBefore.count == 1 ? "was" : "were") left as they were; do not import them with the others"
      )
    }
    if out != tally.records {
      StandardStreams.say("error: the numbers in and out differ; this is a fault of the program, please report it")
      try ExitReason.software.exit()
    }
    try session.end(isStopped: isStopped)
  }
}

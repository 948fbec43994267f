internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// `hindsight audit`: the references of a page, held against a library and judged.
struct AuditCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, csv, md }

  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Look up the references of a page in a library, and say what they can show.",
    discussion: """
      The page may be a web page, a text with a list of references or any export. Of its references it says how many \
      the library has, what designs they are, how many measured the marker before the outcome and how many make the \
      flawed comparison. What the library lacks is judged by title, journal and index words only. A page without \
      references is an answer too.
      """)

  @Argument(
    help: ArgumentHelp(
      "A web page, a list of references or an export, or - for standard input.", valueName: "page-or-list"))
  var page: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Exports of any format in which the references are looked up, or folders of them.", valueName: "input"))
  var library: [String]

  @Option(name: .shortAndLong, help: "text, json, csv or md.")
  var format = Format.text

  @Option(name: .shortAndLong, help: "Write to this file, not to standard output.")
  var output: String?

  @Flag(help: "Replace files that are there.")
  var force = false

  @Option(help: ArgumentHelp("Write the text of records that could not be read to this file.", valueName: "file"))
  var quarantine: String?

  @Flag(help: "Use title and abstract only, not PubMed's publication types and MeSH.")
  var textOnly = false

  @OptionGroup var topic: TopicOptions
  @OptionGroup var talk: TalkOptions

  func validate() throws {
    if library.filter({ $0 == "-" }).count + (page == "-" ? 1 : 0) > 1 {
      throw ValidationError("standard input can be read once; save the page or the library to a file")
    }
  }

  func run() throws {
    try withPlainErrors {
      let topic = try topic.load()
      let appraiser = try Appraiser(topic: topic, textOnly: textOnly)
      var session = try InputSession(quarantine: quarantine, talk, force: force)
      let sink = try OutputSink(path: output, force: force)
      let (references, isStopped) = try PageReferences.read(page, &session)
      var audit = ReferenceAudit(references: references)
      var isPartial = isStopped
      // Without references there is nothing to look up.
      if !references.isEmpty, !isStopped { isPartial = try hold(&audit, &session) }
      try session.finishReading(isStopped: isPartial)
      let isAnswer =
        references.isEmpty ? session.talk.failures == 0 && !isPartial : audit.libraryCount > 0
      if isAnswer {
        try write(
          AuditResult(
            page: page, library: library, libraryCount: audit.libraryCount, references: audit.judged(by: appraiser),
            topic: TopicLabel(topic), version: ToolVersion(model: appraiser.modelVersion), isPartial: isPartial), sink)
      }
      try sink.finish(hasResult: isAnswer)
      try session.end(isStopped: isPartial)
    }
  }

  /// Reads the library past the references; true where the user broke it off.
  private func hold(_ audit: inout ReferenceAudit, _ session: inout InputSession) throws -> Bool {
    var reading = InputRun(library)
    reading.shouldStop = { Interruption.isRequested }
    return try reading.run { event in
      if case .record(let record) = event { audit.take(record) }
      try session.take(event)
    }
  }

  private func write(_ result: AuditResult, _ sink: OutputSink) throws {
    var buffer = OutputBuffer()
    switch format {
    case .text: buffer.append(AuditText(result).text)
    case .json: AuditJSON(result).write(to: &buffer)
    case .csv: AuditCSV(result).write(to: &buffer)
    case .md: buffer.append(AuditMarkdown(result).text)
    }
    try sink.write(buffer.contents)
  }
}

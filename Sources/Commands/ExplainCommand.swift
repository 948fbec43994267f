internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// `hindsight explain`: one record with its path and its quotes.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show one record with its decision path and the sentences behind every answer.")

  @OptionGroup var input: InputOptions

  @Option(name: .shortAndLong, help: "The record: a PubMed number, pmid:… or doi:….")
  var id: String

  @Flag(help: "Use title and abstract only, not PubMed's publication types and MeSH.")
  var textOnly = false

  @OptionGroup var verified: VerifiedOptions
  @OptionGroup var topic: TopicOptions
  @OptionGroup var talk: TalkOptions

  func run() throws {
    try withPlainErrors {
      var run = try Run(input, topic, talk, textOnly: textOnly, verified: try verified.read())
      var found: [Appraisal] = []
      let isStopped = try run.go { event in
        if case .appraisal(let appraisal) = event, matches(appraisal.record) { found.append(appraisal) }
      }
      for appraisal in found {
        try StandardStreams.print(ExplanationText(appraisal, reasons: run.appraiser.weighedReasons(of: appraisal)).text)
      }
      if found.isEmpty, !isStopped {
        StandardStreams.say("error: no record \(id) is in the input; look for its PubMed number or DOI there")
        try ExitReason.noInput.exit()
      }
      try run.end(isStopped: isStopped)
    }
  }

  private func matches(_ record: Record) -> Bool {
    // DOIs and prefixes are the same in capitals and small letters.
    let wanted = id.lowercased()
    if record.id.lowercased() == wanted || record.text(of: .pmid) == wanted { return true }
    return record.texts(.doi).contains { "doi:\($0.lowercased())" == wanted || $0.lowercased() == wanted }
  }
}

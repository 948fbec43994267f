internal import ArgumentParser

/// What the commands that judge all records of their inputs have in common.
struct JudgingOptions: ParsableArguments {
  @Flag(help: "Use title and abstract only, not PubMed's publication types and MeSH.")
  var textOnly = false

  @OptionGroup var verified: VerifiedOptions
  @OptionGroup var topic: TopicOptions
  @OptionGroup var workers: WorkerOptions
  @OptionGroup var talk: TalkOptions

  func run(_ input: InputOptions, force: Bool) throws -> Run {
    try Run(
      input, topic, talk, textOnly: textOnly, verified: try verified.read(), workers: workers, force: force)
  }
}

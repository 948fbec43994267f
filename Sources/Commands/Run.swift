internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// What the commands that judge records share: the appraiser and the session that reads.
struct Run {
  let appraiser: Appraiser
  let topic: Topic
  private(set) var session: InputSession
  private let inputs: [String]
  private let workers: Int
  private(set) var verified: VerifiedAnswers?

  init(
    _ input: InputOptions, _ topicOptions: TopicOptions, _ options: TalkOptions, textOnly: Bool,
    verified: VerifiedAnswers? = nil, workers: WorkerOptions? = nil, force: Bool = false
  ) throws {
    topic = try topicOptions.load()
    self.verified = verified
    appraiser = try Appraiser(topic: topic, textOnly: textOnly, checks: verified?.settled)
    session = try InputSession(input, options, force: force)
    for diagnostic in verified?.diagnostics ?? [] { try session.take(.diagnostic(diagnostic)) }
    inputs = input.inputs
    self.workers = workers?.count ?? 1
  }

  /// Whether every record has its PubMed number, so that nothing else tells repeats apart.
  var isPubMedAlone: Bool { InputRun.areAllPubMedXML(inputs) }

  /// The versions that the result depends on.
  var version: ToolVersion { ToolVersion(model: appraiser.modelVersion) }

  /// Runs over the inputs; true where the user broke it off.
  mutating func go(
    linking: Pipeline.Linking? = nil, options: ReadingOptions = ReadingOptions(),
    _ handle: (Pipeline.Event<Appraisal>) throws -> Void
  ) throws -> Bool {
    try go(linking: linking, options: options, making: { $0 }, handle)
  }

  /// The same, where the thread that judged a record also does the next step.
  mutating func go<Part: Sendable>(
    linking: Pipeline.Linking? = nil, options: ReadingOptions = ReadingOptions(),
    making make: @escaping @Sendable (Appraisal) -> Part, _ handle: (Pipeline.Event<Part>) throws -> Void
  ) throws -> Bool {
    var pipeline = Pipeline(
      inputs: inputs, appraiser: appraiser, linking: linking ?? (isPubMedAlone ? .byIdentifier : .byContent),
      workers: workers, options: options)
    pipeline.shouldStop = { Interruption.isRequested }
    let checks = verified?.settled
    let isStopped = try pipeline.run(making: { (part: make($0), check: checks?.check(on: $0.record)?.id) }) { event in
      switch event {
      case .appraisal(let made):
        session.countRecord()
        if let id = made.check { verified?.note(id) }
        try handle(.appraisal(made.part))
      case .reading(let event):
        try session.take(event)
        try handle(.reading(event))
      }
    }
    if !isStopped, let missing = verified?.missing { try session.take(.diagnostic(missing)) }
    try session.finishReading(isStopped: isStopped)
    return isStopped
  }

  func hasResult(isStopped: Bool) -> Bool { session.hasResult(isStopped: isStopped) }
  func end(isStopped: Bool) throws { try session.end(isStopped: isStopped) }
}

/// Ends a command on an error in one sentence, with the code that belongs to it; a closed pipe is no error.
func withPlainErrors(_ body: () throws -> Void) throws {
  StandardStreams.ignoreSignalsOfWriting()
  do {
    try body()
  } catch is StandardStreams.ClosedPipe {
    return
  } catch let error as StandardStreams.WriteError {
    StandardStreams.say("error: \(error)")
    try ExitReason.inputOutput.exit()
  } catch let error as OutputFile.Problem {
    StandardStreams.say("error: \(error)")
    try ExitReason.inputOutput.exit()
  } catch let error as OutputFile.Conflict {
    StandardStreams.say("error: \(error)")
    try ExitReason.usage.exit()
  } catch let error as ImportError {
    StandardStreams.say("error: \(error)")
    try ExitReason.noInput.exit()
  } catch let error as ModelFile.Problem {
    StandardStreams.say("error: \(error)")
    try ExitReason.noInput.exit()
  } catch let error as CheckSheet.Problem {
    StandardStreams.say("error: \(error)")
    try ExitReason.noInput.exit()
  } catch let error as RaterTable.Problem {
    StandardStreams.say("error: \(error)")
    try ExitReason.noInput.exit()
  } catch let error as SummaryPartJSON.Problem {
    StandardStreams.say("error: \(error)")
    try ExitReason.badData.exit()
  } catch let error as Topic.Problem {
    StandardStreams.say("error: \(error)")
    try ExitReason.usage.exit()
  }
}

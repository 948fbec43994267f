internal import ArgumentParser
internal import Bibliography
internal import CriticalAppraisal
internal import Reporting

/// What `report` and `classify` share: the appraiser, the talk and the way a run ends.
struct Run {
  let appraiser: Appraiser
  let topic: Topic
  var talk: DiagnosticTalk
  var progress: ProgressLine
  private var hasRecords = false

  init(_ topicOptions: TopicOptions, _ options: TalkOptions, textOnly: Bool) throws {
    topic = try topicOptions.load()
    appraiser = try Appraiser(topic: topic, textOnly: textOnly)
    talk = DiagnosticTalk(options, colours: StandardStreams.wantsColour)
    progress = ProgressLine(isShown: StandardStreams.isTerminal && !options.quiet)
  }

  /// The versions that the result depends on.
  var version: ToolVersion { ToolVersion(model: appraiser.modelVersion) }

  /// Runs over the inputs; true where the user broke it off.
  mutating func go(
    over inputs: [String], linksRepeats: Bool, reading: ReadingOptions = ReadingOptions(),
    _ handle: (Pipeline.Event) throws -> Void
  ) throws -> Bool {
    Interruption.watch()
    var pipeline = Pipeline(inputs: inputs, appraiser: appraiser, linksRepeats: linksRepeats)
    pipeline.reading = reading
    pipeline.shouldStop = { Interruption.isRequested }
    let isStopped = try pipeline.run { event in
      switch event {
      case .diagnostic(let diagnostic):
        progress.clear()
        talk.tell(diagnostic)
      case .failure(let failure):
        progress.clear()
        talk.tell(failure)
      case .progress(let state): progress.show(state)
      case .appraisal: hasRecords = true
      case .deletion: break
      }
      try handle(event)
    }
    progress.clear()
    talk.finish()
    return isStopped
  }

  /// Whether files may be put in their place: not after an interrupt, nor where inputs failed and nothing was read.
  func hasWholeResult(isStopped: Bool) -> Bool { !isStopped && (hasRecords || talk.failures == 0) }

  func end(isStopped: Bool) throws {
    try (isStopped ? ExitReason.interrupted : talk.exitReason).exit()
  }
}

/// Ends a command on an error in one sentence, with the code that belongs to it; a closed pipe is no error.
func withPlainErrors(_ body: () throws -> Void) throws {
  StandardStreams.ignoreBrokenPipes()
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
  } catch let error as Topic.Problem {
    StandardStreams.say("error: \(error)")
    try ExitReason.usage.exit()
  }
}

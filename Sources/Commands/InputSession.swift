internal import Bibliography
internal import Reporting

/// What every command that reads inputs shares: the talk on stderr, the progress and the file for quarantined records.
struct InputSession {
  private(set) var talk: DiagnosticTalk
  private var progress: ProgressLine
  private let quarantine: QuarantineFile?
  private let isQuiet: Bool
  private(set) var recordCount = 0

  init(_ input: InputOptions, _ options: TalkOptions, force: Bool = false, isReserved: Bool = false) throws {
    try self.init(quarantine: input.quarantine, options, force: force, isReserved: isReserved)
  }

  /// A session for a command that names its inputs in another way; `quarantine` is the file for unreadable records.
  init(quarantine path: String?, _ options: TalkOptions, force: Bool = false, isReserved: Bool = false) throws {
    talk = DiagnosticTalk(options, colours: StandardStreams.wantsColour, isReserved: isReserved)
    isQuiet = options.quiet
    progress = ProgressLine(isShown: StandardStreams.isTerminal && !options.quiet)
    quarantine = try path.map { try QuarantineFile($0, force: force) }
    Interruption.watch()
  }

  /// Takes note of what reading gave.
  mutating func take(_ event: InputRun.Event) throws {
    switch event {
    case .diagnostic(let diagnostic):
      progress.clear()
      talk.tell(diagnostic)
    case .quarantined(let record): try quarantine?.add(record)
    case .failure(let failure):
      progress.clear()
      talk.tell(failure)
    case .progress(let state): progress.show(state)
    case .record: countRecord()
    case .opened, .deletion: break
    }
  }

  mutating func countRecord() { recordCount += 1 }

  /// To be called when reading has ended; what is written after a run that was broken off is marked as partial.
  mutating func finishReading(isStopped: Bool) throws {
    if isStopped { Interruption.noteCut() }
    progress.clear()
    talk.finish()
    try quarantine?.finish(isQuiet: isQuiet)
  }

  /// Whether there is anything to put into files: not where nothing was read, be it that inputs failed or that the run
  /// was broken off.
  func hasResult(isStopped: Bool) -> Bool { recordCount > 0 || !isStopped && talk.failures == 0 }

  func end(isStopped: Bool) throws {
    if !isStopped { return try talk.exitReason.exit() }
    let records = "\(Percent.grouped(recordCount)) \(recordCount == 1 ? "record" : "records")"
    StandardStreams.say("interrupted after \(records); what was written holds no more than these")
    try ExitReason.interrupted.exit()
  }
}

internal import Bibliography

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

  /// To be called when reading has ended.
  mutating func finishReading() throws {
    progress.clear()
    talk.finish()
    try quarantine?.finish(isQuiet: isQuiet)
  }

  /// Whether files may be put in their place: not after an interrupt, nor where inputs failed and nothing was read.
  func hasWholeResult(isStopped: Bool) -> Bool { !isStopped && (recordCount > 0 || talk.failures == 0) }

  func end(isStopped: Bool) throws {
    try (isStopped ? ExitReason.interrupted : talk.exitReason).exit()
  }
}

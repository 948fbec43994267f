package import Bibliography

/// Reads inputs, appraises their records and hands everything over in the order of the input.
package struct Pipeline {
  /// What comes out: of each record its appraisal, or what was made of it.
  package enum Event<Part> {
    case appraisal(Part)
    /// What reading gives beside records; never a record.
    case reading(InputRun.Event)
  }

  /// How a record is linked to one that came before.
  package enum Linking: Sendable {
    /// Not at all: what is counted in the end is found elsewhere.
    case none
    /// By PubMed number or DOI alone.
    case byIdentifier
    /// By all that tells records apart.
    case byContent
  }

  package var linking: Linking
  /// Asked after each record; true ends the run.
  package var shouldStop: () -> Bool = { false }

  private let appraiser: Appraiser
  private let workers: Int
  private var run: InputRun

  /// `workers` threads appraise, the caller's among them; what comes out is the same with any number.
  package init(
    inputs: [String], appraiser: Appraiser, linking: Linking, workers: Int = 1,
    options: ReadingOptions = ReadingOptions()
  ) {
    run = InputRun(inputs, options: options)
    self.appraiser = appraiser
    self.linking = linking
    self.workers = workers
  }

  /// Runs through all inputs; true where it was stopped before the end.
  package func run(_ handle: (Event<Appraisal>) throws -> Void) throws -> Bool {
    try run(making: { $0 }, handle)
  }

  /// The same, where the thread that judged a record also does the next step, such as writing its line; only what that
  /// makes of the appraisal comes out.
  package func run<Part: Sendable>(
    making make: @escaping @Sendable (Appraisal) -> Part, _ handle: (Event<Part>) throws -> Void
  ) throws -> Bool {
    let linker = linking == .none ? nil : RecordLinker(comparesAll: linking == .byContent)
    var line = AppraisalLine(appraiser, linker, workers: workers, making: make)
    var run = run
    run.shouldStop = shouldStop
    let isStopped = try run.run { try line.take($0, handle) }
    try line.finish(handle)
    return isStopped
  }
}

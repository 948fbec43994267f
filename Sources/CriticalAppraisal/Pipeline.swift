package import Bibliography

/// Reads inputs, appraises their records and hands everything over in the order of the input.
package struct Pipeline {
  /// What comes out.
  package enum Event {
    case appraisal(Appraisal)
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
  private var run: InputRun

  package init(
    inputs: [String], appraiser: Appraiser, linking: Linking, options: ReadingOptions = ReadingOptions()
  ) {
    run = InputRun(inputs, options: options)
    self.appraiser = appraiser
    self.linking = linking
  }

  /// Runs through all inputs; true where it was stopped before the end.
  package func run(_ handle: (Event) throws -> Void) throws -> Bool {
    var linker = linking == .none ? nil : RecordLinker(comparesAll: linking == .byContent)
    var run = run
    run.shouldStop = shouldStop
    return try run.run { event in
      guard case .record(let record) = event else {
        try handle(.reading(event))
        return
      }
      var appraisal = appraiser.appraise(record)
      appraisal.duplicateOf = linker?.link(record)
      try handle(.appraisal(appraisal))
    }
  }
}

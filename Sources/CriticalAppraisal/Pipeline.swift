package import Bibliography

/// Reads inputs, appraises their records and hands everything over in the order of the input.
package struct Pipeline {
  /// What comes out.
  package enum Event {
    case appraisal(Appraisal)
    /// What reading gives beside records; never a record.
    case reading(InputRun.Event)
  }

  /// Whether a record that has come before is linked to itself by `duplicateOf`.
  package var linksRepeats: Bool
  /// Asked after each record; true ends the run.
  package var shouldStop: () -> Bool = { false }

  private let appraiser: Appraiser
  private var run: InputRun

  package init(
    inputs: [String], appraiser: Appraiser, linksRepeats: Bool, options: ReadingOptions = ReadingOptions()
  ) {
    run = InputRun(inputs, options: options)
    self.appraiser = appraiser
    self.linksRepeats = linksRepeats
  }

  /// Runs through all inputs; true where it was stopped before the end.
  package func run(_ handle: (Event) throws -> Void) throws -> Bool {
    var seen = SeenRecords()
    var run = run
    run.shouldStop = shouldStop
    return try run.run { event in
      guard case .record(let record) = event else {
        try handle(.reading(event))
        return
      }
      var appraisal = appraiser.appraise(record)
      let isRepeat = seen.isRepeat(record)
      if linksRepeats, isRepeat, record.version <= 1 { appraisal.duplicateOf = record.id }
      try handle(.appraisal(appraisal))
    }
  }
}

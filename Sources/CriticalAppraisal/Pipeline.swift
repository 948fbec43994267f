package import Bibliography

/// Reads inputs, appraises their records and hands everything over in the order of the input.
package struct Pipeline {
  /// What comes out.
  package enum Event {
    case appraisal(Appraisal)
    /// The input asks to delete a record.
    case deletion(UInt32)
    case diagnostic(ImportDiagnostic)
    /// An input, or its rest, could not be read.
    case failure(ImportError)
    /// Now and then, how far the work has come.
    case progress(Progress)
  }

  package struct Progress: Sendable {
    package var records: Int
    /// Bytes read of all inputs, as they lie on the disk.
    package var bytes: Int
    /// The size of all inputs; nil where one has none, as a pipe.
    package var totalBytes: Int?
  }

  /// Whether a record that has come before is linked to itself by `duplicateOf`.
  package var linksRepeats: Bool
  /// Asked after each record; true ends the run.
  package var shouldStop: () -> Bool = { false }

  /// What the run wants of its readers.
  package var reading = ReadingOptions()

  private let appraiser: Appraiser
  private let inputs: [String]

  package init(inputs: [String], appraiser: Appraiser, linksRepeats: Bool) {
    self.inputs = inputs
    self.appraiser = appraiser
    self.linksRepeats = linksRepeats
  }

  /// Runs through all inputs; true where it was stopped before the end.
  package func run(_ handle: (Event) throws -> Void) throws -> Bool {
    let names = try expandedInputs(handle)
    var state = RunState(totalBytes: Self.totalBytes(names))
    for name in names {
      do throws(ImportError) {
        let input = try InputFile(name, reading)
        for diagnostic in input.diagnostics { state.pending.append(.diagnostic(diagnostic)) }
        // What was found amiss before reading failed is told too.
        defer {
          if state.handlerFailure == nil, !shouldStop() { drain(input, &state) }
          state.bytesBefore += input.consumed
        }
        try read(input, &state, handle)
      } catch {
        state.isStopped = shouldStop()
        if !state.isStopped { state.pending.append(.failure(error)) }
      }
      try state.flush(handle)
      if let failure = state.handlerFailure { throw failure }
      if state.isStopped { return true }
    }
    return false
  }

  private func expandedInputs(_ handle: (Event) throws -> Void) throws -> [String] {
    var names: [String] = []
    for input in inputs {
      do throws(ImportError) { names += try InputPaths.expand(input) } catch { try handle(.failure(error)) }
      if let diagnostic = InputPaths.leftAside(in: input) { try handle(.diagnostic(diagnostic)) }
    }
    return names
  }

  private static func totalBytes(_ names: [String]) -> Int? {
    var total = 0
    for name in names {
      guard let size = InputFile.size(of: name) else { return nil }
      total += size
    }
    return total
  }

  /// What a run carries from record to record.
  private struct RunState {
    let totalBytes: Int?
    var bytesBefore = 0
    var records = 0
    var seen = SeenRecords()
    var pending: [Event] = []
    /// Apart from the other events, since a file may ask for a million.
    var deletions: [UInt32] = []
    var isStopped = false
    /// What the caller's handler threw; it ends the run, but is no fault of the input.
    var handlerFailure: (any Error)?

    mutating func flush(_ handle: (Event) throws -> Void) throws {
      for event in pending { try handle(event) }
      pending.removeAll(keepingCapacity: true)
      for pmid in deletions { try handle(.deletion(pmid)) }
      deletions.removeAll(keepingCapacity: true)
    }
  }

  private func read(
    _ input: InputFile, _ state: inout RunState, _ handle: (Event) throws -> Void
  ) throws(ImportError) {
    while let record = try input.reader.next() {
      // An interrupt also ends the input, so that the record before the end may be half of one.
      if shouldStop() { break }
      drain(input, &state)
      var appraisal = appraiser.appraise(record)
      let isRepeat = state.seen.isRepeat(record)
      if linksRepeats, isRepeat, record.version <= 1 { appraisal.duplicateOf = record.id }
      state.records += 1
      do {
        try state.flush(handle)
        try handle(.appraisal(appraisal))
        if state.records & 127 == 0 {
          let bytes = state.bytesBefore + input.consumed
          try handle(.progress(Progress(records: state.records, bytes: bytes, totalBytes: state.totalBytes)))
        }
      } catch {
        state.handlerFailure = error
        return
      }
    }
    state.isStopped = shouldStop()
  }

  private func drain(_ input: InputFile, _ state: inout RunState) {
    for diagnostic in input.reader.takeDiagnostics() { state.pending.append(.diagnostic(diagnostic)) }
    state.deletions += input.reader.takeDeletions()
  }
}

/// Reads several inputs, one after the other, and hands everything over in their order.
package struct InputRun {
  /// What comes out.
  package enum Event {
    /// An input was opened: its name, its format and the encoding of its text.
    case opened(String, RecordFormat, TextEncoding)
    case record(Record)
    /// The input asks to delete a record.
    case deletion(UInt32)
    case diagnostic(ImportDiagnostic)
    /// A record that could not be read, set apart.
    case quarantined(QuarantinedRecord)
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

    package init(records: Int, bytes: Int, totalBytes: Int?) {
      self.records = records
      self.bytes = bytes
      self.totalBytes = totalBytes
    }
  }

  /// Asked after each record; true ends the run.
  package var shouldStop: () -> Bool = { false }
  package var options: ReadingOptions
  private let inputs: [String]

  package init(_ inputs: [String], options: ReadingOptions = ReadingOptions()) {
    self.inputs = inputs
    self.options = options
  }

  /// Runs through all inputs; true where it was stopped before the end.
  package func run(_ handle: (Event) throws -> Void) throws -> Bool {
    let names = try expandedInputs(handle)
    var state = RunState(totalBytes: Self.totalBytes(names))
    for name in names {
      do throws(ImportError) {
        let input = try InputFile(name, options)
        state.pending.append(.opened(name, input.format, input.encoding))
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
      if let failure = state.handlerFailure { throw failure }
      try state.flush(handle)
      if state.isStopped { return true }
    }
    return false
  }

  private func expandedInputs(_ handle: (Event) throws -> Void) throws -> [String] {
    var names: [String] = []
    for input in inputs {
      do throws(ImportError) { names += try InputPaths.expand(input) } catch { try handle(.failure(error)) }
      for diagnostic in InputPaths.leftAside(in: input) { try handle(.diagnostic(diagnostic)) }
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
      state.records += 1
      do {
        try state.flush(handle)
        try handle(.record(record))
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
    for record in input.reader.takeQuarantined() { state.pending.append(.quarantined(record)) }
    state.deletions += input.reader.takeDeletions()
  }
}

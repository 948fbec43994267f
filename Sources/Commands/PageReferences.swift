internal import Bibliography

/// Reads the references of a page.
enum PageReferences {
  /// All references, and whether the user broke the reading off.
  ///
  /// A page that was read and holds none is no failure.
  static func read(_ page: String, _ session: inout InputSession) throws -> (records: [Record], isStopped: Bool) {
    var records: [Record] = []
    var reading = InputRun([page])
    reading.shouldStop = { Interruption.isRequested }
    let isStopped = try reading.run { event in
      switch event {
      case .record(let record): records.append(record)
      case .failure(.notRecords), .failure(.noRecords), .failure(.webPage): return
      default: break
      }
      try session.take(event)
    }
    return (records, isStopped)
  }
}

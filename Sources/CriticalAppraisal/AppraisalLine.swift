internal import Bibliography

/// Appraises the records of a run, alone or with workers, and hands everything on in the order in which it came.
///
/// Records travel in batches, so that a worker is asked for little; few are under way at a time, so that memory does not
/// grow with the input. Where all workers have enough to do, the caller's thread lends a hand.
struct AppraisalLine<Part: Sendable>: ~Copyable {
  /// Records and what came between them.
  private struct Batch {
    var number = 0
    var records: [LinkedRecord] = []
    /// Each with the number of records of the batch that came before it.
    var events: [(behind: Int, event: InputRun.Event)] = []
    var bytes = 0

    var isFull: Bool { records.count >= 32 || bytes >= 1 << 18 || events.count >= 1024 }
  }

  private let appraiser: Appraiser
  private let make: @Sendable (Appraisal) -> Part
  private var linker: RecordLinker?
  private let workers: AppraisalWorkers<Part>?
  private var batch = Batch()
  private var underWay: [Batch] = []

  /// `workers` counts the caller's thread.
  init(
    _ appraiser: Appraiser, _ linker: RecordLinker?, workers: Int, making make: @escaping @Sendable (Appraisal) -> Part
  ) {
    self.appraiser = appraiser
    self.linker = linker
    self.make = make
    self.workers = workers > 1 ? AppraisalWorkers(most: workers - 1, appraiser.settings, making: make) : nil
  }

  deinit { workers?.close() }

  /// Takes what reading gave; hands on what is ready.
  mutating func take(_ event: InputRun.Event, _ handle: (Pipeline.Event<Part>) throws -> Void) throws {
    if case .record(let record) = event {
      batch.bytes += record.bytes.count + record.original.count
      // Here all records pass in their order.
      batch.records.append(LinkedRecord(record: record, duplicateOf: linker?.link(record)))
    } else {
      batch.events.append((batch.records.count, event))
    }
    if workers == nil || batch.isFull { try pass(handle) }
  }

  /// Hands on all that is left.
  mutating func finish(_ handle: (Pipeline.Event<Part>) throws -> Void) throws {
    try pass(handle)
    try lendAHand(until: 0, handle)
  }

  /// Passes the batch on that was filled.
  private mutating func pass(_ handle: (Pipeline.Event<Part>) throws -> Void) throws {
    var full = Batch()
    swap(&full, &batch)
    batch.number = full.number + 1
    guard let workers else {
      try handOn(full, full.records.map { make(appraiser.appraise($0)) }, handle)
      return
    }
    workers.put(full.number, full.records)
    full.records = []
    underWay.append(full)
    if underWay.count > workers.enough { workers.hire() }
    try handOnFinished(handle)
    try lendAHand(until: workers.enough, handle)
  }

  /// Appraises what waits until no more than so many batches are under way.
  private mutating func lendAHand(until few: Int, _ handle: (Pipeline.Event<Part>) throws -> Void) throws {
    guard let workers else { return }
    while underWay.count > few {
      if let (number, records) = workers.take() {
        workers.bringBack(number, records.map { make(appraiser.appraise($0)) })
      } else {
        workers.wait()
      }
      try handOnFinished(handle)
    }
  }

  private mutating func handOnFinished(_ handle: (Pipeline.Event<Part>) throws -> Void) throws {
    while let first = underWay.first, let parts = workers?.fetch(first.number) {
      underWay.removeFirst()
      try handOn(first, parts, handle)
    }
  }

  private func handOn(_ batch: Batch, _ parts: [Part], _ handle: (Pipeline.Event<Part>) throws -> Void) throws {
    var events = batch.events[...]
    for (index, part) in parts.enumerated() {
      while let next = events.first, next.behind <= index { try handle(.reading(events.removeFirst().event)) }
      try handle(.appraisal(part))
    }
    for (_, event) in events { try handle(.reading(event)) }
  }
}

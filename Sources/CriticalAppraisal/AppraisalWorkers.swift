internal import Bibliography
internal import Dispatch
internal import Synchronization

/// Threads that appraise batches of records beside the caller's own.
///
/// Each has an appraiser of its own and shares nothing but the board on which batches wait and come back; which worker
/// takes which batch makes no difference to what comes back.
final class AppraisalWorkers<Part: Sendable>: Sendable {
  private struct Board {
    /// Batches by their numbers, the oldest first.
    var waiting: [(number: Int, records: [LinkedRecord])] = []
    var finished: [Int: [Part]] = [:]
    var isClosed = false
  }

  /// As many as can be hired.
  let most: Int
  private let settings: Appraiser.Settings
  private let make: @Sendable (Appraisal) -> Part
  private let board = Mutex(Board())
  private let hiredCount = Atomic<Int>(0)
  private let hired = DispatchGroup()
  /// Signalled for each batch that is put up, and for each that is finished.
  private let putUp = DispatchSemaphore(value: 0)
  private let broughtBack = DispatchSemaphore(value: 0)

  init(most: Int, _ settings: Appraiser.Settings, making make: @escaping @Sendable (Appraisal) -> Part) {
    self.most = most
    self.settings = settings
    self.make = make
  }

  /// So many batches may be under way before it pays to hire another worker, or to lend a hand.
  var enough: Int { 4 + 2 * hiredCount.load(ordering: .relaxed) }

  /// Puts up a batch.
  func put(_ number: Int, _ records: [LinkedRecord]) {
    board.withLock { $0.waiting.append((number, records)) }
    putUp.signal()
  }

  /// Takes the oldest batch that waits.
  func take() -> (number: Int, records: [LinkedRecord])? {
    board.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
  }

  /// Brings back what a batch gave.
  func bringBack(_ number: Int, _ parts: [Part]) {
    board.withLock { $0.finished[number] = parts }
    broughtBack.signal()
  }

  /// What a batch gave; nil where it is not finished.
  func fetch(_ number: Int) -> [Part]? { board.withLock { $0.finished.removeValue(forKey: number) } }

  /// Waits until a worker brings something back.
  func wait() { broughtBack.wait() }

  /// Hires one more worker where there may be more; a short input needs none.
  func hire() {
    if hiredCount.load(ordering: .relaxed) == most { return }
    hiredCount.add(1, ordering: .relaxed)
    DispatchQueue.global().async(group: hired) { [self] in
      // The caller's own appraiser was made of the same; if this one could not be made the others do its work.
      guard let appraiser = try? Appraiser(settings) else { return }
      while true {
        putUp.wait()
        if board.withLock({ $0.isClosed }) { return }
        if let (number, records) = take() { bringBack(number, records.map { make(appraiser.appraise($0)) }) }
      }
    }
  }

  /// Lets the workers go, and waits until they have.
  func close() {
    board.withLock { $0.isClosed = true }
    for _ in 0..<hiredCount.load(ordering: .relaxed) { putUp.signal() }
    hired.wait()
  }
}

internal import Bibliography

/// What a library has shown of one reference so far.
struct LibraryCandidates: Sendable {
  /// A record that is the reference's paper.
  struct Sure: Sendable {
    var record: Record
    var prepared: PreparedRecord
    var reason: MatchReason
  }

  private(set) var sure: [Sure] = []
  private(set) var possible: [PossibleRecord] = []

  /// So many records are kept for one reference; a library hardly has more copies of one paper.
  static let mostSure = 16
  static let mostPossible = 5

  mutating func add(_ record: Record, _ prepared: PreparedRecord, _ verdict: MatchVerdict) {
    switch verdict {
    case .same(let reason):
      if sure.count < Self.mostSure { sure.append(Sure(record: record, prepared: prepared, reason: reason)) }
    case .possible(let doubt):
      if possible.count < Self.mostPossible { possible.append(PossibleRecord(record, doubt)) }
    case .different: break
    }
  }

  /// The record that tells most among those that are surely the paper.
  ///
  /// Where two records match equally well and are not the same paper as each other, neither is used.
  var finding: LibraryFinding {
    guard let surest = sure.min(by: { $0.reason < $1.reason }) else {
      return possible.isEmpty ? .notFound : .possible(possible)
    }
    let copies = sure.filter { RecordMatcher.verdict(surest.prepared, $0.prepared).isSame }
    let rivals = sure.filter {
      $0.reason == surest.reason && !RecordMatcher.verdict(surest.prepared, $0.prepared).isSame
        && $0.record.source != surest.record.source
    }
    if !rivals.isEmpty {
      return .possible(([surest] + rivals).map { PossibleRecord($0.record, .contradictionInGroup) })
    }
    var best = surest
    for copy in copies where Self.rank(copy) > Self.rank(best) { best = copy }
    return .found(FoundRecord(record: best.record, reason: best.reason, copies: max(1, copies.count)))
  }

  /// Whether any record of the paper says that it has been retracted.
  var isRetracted: Bool {
    guard case .found(let found) = finding else { return false }
    return found.record.isRetracted || sure.contains { $0.record.isRetracted && isCopy($0, of: found) }
  }

  private func isCopy(_ candidate: Sure, of found: FoundRecord) -> Bool {
    RecordMatcher.verdict(PreparedRecord(found.record), candidate.prepared).isSame
  }

  private static func rank(_ candidate: Sure) -> (Int, Int) {
    (JudgementBasis(candidate.record).rank, candidate.record.version)
  }
}

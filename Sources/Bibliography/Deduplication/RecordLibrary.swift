/// Records in which others are looked for: the library against which a page's references are held.
package struct RecordLibrary: Sendable {
  /// A record of the library that may be the one sought.
  package struct Match: Sendable, Equatable {
    /// The record's place in the library.
    package var index: Int
    package var verdict: MatchVerdict
  }

  private var records: [PreparedRecord] = []
  private var places: [UInt64: [UInt32]] = [:]

  /// So many records under one key are compared.
  private static let mostUnderKey = 64

  package init() {}

  package var count: Int { records.count }

  package mutating func add(_ record: PreparedRecord) {
    let index = UInt32(records.count)
    records.append(record)
    BlockingKeys.visit(record) { places[$0, default: []].append(index) }
  }

  /// The records that are the one sought or may be, the surest first.
  package func matches(for sought: PreparedRecord) -> [Match] {
    var candidates: Set<UInt32> = []
    BlockingKeys.visit(sought) { key in
      if let found = places[key] { candidates.formUnion(found.prefix(Self.mostUnderKey)) }
    }
    var matches: [Match] = []
    for index in candidates.sorted() {
      let verdict = RecordMatcher.verdict(sought, records[Int(index)])
      if verdict != .different { matches.append(Match(index: Int(index), verdict: verdict)) }
    }
    return matches.sorted { Self.rank($0) != Self.rank($1) ? Self.rank($0) < Self.rank($1) : $0.index < $1.index }
  }

  private static func rank(_ match: Match) -> Int {
    switch match.verdict {
    case .same(let reason): MatchReason.allCases.firstIndex(of: reason) ?? 0
    case .possible: MatchReason.allCases.count
    case .different: MatchReason.allCases.count + 1
    }
  }
}

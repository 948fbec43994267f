/// Links the records of one or many sources that describe one report: prepare, block, match, merge.
///
/// Only what is compared is kept of a record. The same records in the same order give the same result.
package struct Deduplicator: Sendable {
  private var records: [PreparedRecord] = []
  private var sourceOfRecord: [UInt32] = []
  private var sources: [String] = []
  private var sourceNumbers: [String: UInt32] = [:]

  package init() {}

  package var count: Int { records.count }

  /// Takes the next record; its place in the input is its number, from 0.
  package mutating func add(_ record: Record) {
    add(PreparedRecord(record), source: record.source.file)
  }

  package mutating func add(_ record: PreparedRecord, source: String) {
    records.append(record)
    if let last = sourceOfRecord.last, sources[Int(last)] == source {
      sourceOfRecord.append(last)
    } else if let number = sourceNumbers[source] {
      sourceOfRecord.append(number)
    } else {
      let number = UInt32(sources.count)
      sourceNumbers[source] = number
      sources.append(source)
      sourceOfRecord.append(number)
    }
  }

  /// Compares what was added.
  package func deduplicated() -> Deduplication {
    var links: [(reason: MatchReason, pair: UInt64)] = []
    var doubts: [(doubt: MatchDoubt, pair: UInt64)] = []
    for pair in CandidatePairs.find(in: records) {
      let (left, right) = Self.members(of: pair)
      switch RecordMatcher.verdict(records[Int(left)], records[Int(right)]) {
      case .same(let reason): links.append((reason, pair))
      case .possible(let doubt): doubts.append((doubt, pair))
      case .different: break
      }
    }
    // The surest first: where two links exclude each other, the surer one stands.
    links.sort { $0.reason != $1.reason ? $0.reason < $1.reason : $0.pair < $1.pair }
    var groups = DuplicateGroups(records)
    var reasons: [Int: MatchReason] = [:]
    for link in links {
      let (left, right) = Self.members(of: link.pair)
      if groups.join(left, right) {
        for member in [Int(left), Int(right)] where reasons[member] == nil { reasons[member] = link.reason }
      } else {
        doubts.append((.contradictionInGroup, link.pair))
      }
    }
    let found = groups.groups().map { members in
      Deduplication.Group(
        keeper: keeper(of: members), members: members, reasons: members.dropFirst().compactMap { reasons[$0] })
    }
    let possible = possiblePairs(doubts, &groups)
    return Deduplication(groups: found, possible: possible, counts: counts(found, possible.count))
  }

  private static func members(of pair: UInt64) -> (UInt32, UInt32) {
    (UInt32(truncatingIfNeeded: pair >> 32), UInt32(truncatingIfNeeded: pair))
  }

  private func keeper(of members: [Int]) -> Int {
    var keeper = members[0]
    for member in members where records[member].completeness > records[keeper].completeness { keeper = member }
    return keeper
  }

  /// The doubtful pairs, one for any two groups, without those whose records are linked by others.
  private func possiblePairs(
    _ doubts: [(doubt: MatchDoubt, pair: UInt64)], _ groups: inout DuplicateGroups
  ) -> [Deduplication.PossiblePair] {
    var told: Set<UInt64> = []
    var pairs: [Deduplication.PossiblePair] = []
    for (doubt, pair) in doubts.sorted(by: { $0.pair < $1.pair }) {
      let (left, right) = Self.members(of: pair)
      let (one, two) = (groups.root(left), groups.root(right))
      if one == two || !told.insert(UInt64(min(one, two)) << 32 | UInt64(max(one, two))).inserted { continue }
      pairs.append(Deduplication.PossiblePair(first: Int(left), second: Int(right), doubt: doubt))
    }
    return pairs
  }

  private func counts(_ groups: [Deduplication.Group], _ possiblePairs: Int) -> DeduplicationCounts {
    var counts = sources.map {
      DeduplicationCounts.Source(name: $0, identified: 0, duplicatesWithin: 0, duplicatesAcross: 0)
    }
    for source in sourceOfRecord { counts[Int(source)].identified += 1 }
    for group in groups {
      var seen: Set<UInt32> = []
      for member in group.members {
        let source = sourceOfRecord[member]
        if !seen.insert(source).inserted {
          counts[Int(source)].duplicatesWithin += 1
        } else if seen.count > 1 {
          counts[Int(source)].duplicatesAcross += 1
        }
      }
    }
    return DeduplicationCounts(sources: counts, possiblePairs: possiblePairs)
  }
}

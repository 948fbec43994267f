/// Which records of an input are duplicates of which; no record is taken away.
package struct Deduplication: Sendable {
  /// Records that describe one report, by their places in the input.
  package struct Group: Sendable, Equatable {
    /// The record that stands for the group: the one that tells most, the first of equals.
    package var keeper: Int
    /// All records of the group in the order of the input.
    package var members: [Int]
    /// Why each member but the first is in the group, in the order of `members` from the second on.
    package var reasons: [MatchReason]
  }

  /// Two records that a person must look at.
  package struct PossiblePair: Sendable, Equatable {
    package var first: Int
    package var second: Int
    package var doubt: MatchDoubt
  }

  package let groups: [Group]
  package let possible: [PossiblePair]
  package let counts: DeduplicationCounts
  private let keepers: [Int: Int]

  init(groups: [Group], possible: [PossiblePair], counts: DeduplicationCounts) {
    self.groups = groups
    self.possible = possible
    self.counts = counts
    var keepers: [Int: Int] = [:]
    for group in groups {
      for member in group.members where member != group.keeper { keepers[member] = group.keeper }
    }
    self.keepers = keepers
  }

  /// The record of which this one is a duplicate, nil where it stands for itself.
  package func keeper(of index: Int) -> Int? { keepers[index] }
}

/// The figures for a PRISMA flow diagram.
package struct DeduplicationCounts: Sendable, Equatable {
  package struct Source: Sendable, Equatable {
    package var name: String
    /// Records identified from this source.
    package var identified: Int
    /// Of these, duplicates of another record of this source.
    package var duplicatesWithin: Int
    /// Of these, records that a source before it brought too, duplicates within left out.
    package var duplicatesAcross: Int
  }

  package var sources: [Source]
  package var possiblePairs: Int

  package var identified: Int { sources.reduce(0) { $0 + $1.identified } }
  package var duplicatesWithin: Int { sources.reduce(0) { $0 + $1.duplicatesWithin } }
  package var duplicatesAcross: Int { sources.reduce(0) { $0 + $1.duplicatesAcross } }
  /// Duplicates removed before screening.
  package var duplicates: Int { duplicatesWithin + duplicatesAcross }
  /// Records left to be screened.
  package var remaining: Int { identified - duplicates }
}

package import Bibliography

/// Whether a library has the paper that a reference names.
package enum LibraryFinding: Sendable {
  case found(FoundRecord)
  /// A person must look: records of the library that may be the paper and are not used.
  case possible([PossibleRecord])
  case notFound

  package var found: FoundRecord? { if case .found(let record) = self { record } else { nil } }
  package var isPossible: Bool { if case .possible = self { true } else { false } }
}

/// The library's record of a reference's paper.
package struct FoundRecord: Sendable {
  package var record: Record
  package var reason: MatchReason
  /// How many records of the library are this paper.
  package var copies: Int
}

/// A record of the library that may be a reference's paper.
package struct PossibleRecord: Sendable, Equatable {
  package var id: String
  package var source: SourceLocation
  package var title: String
  package var doubt: MatchDoubt

  init(_ record: Record, _ doubt: MatchDoubt) {
    id = record.id
    source = record.source
    title = record.text(record.title)
    self.doubt = doubt
  }
}

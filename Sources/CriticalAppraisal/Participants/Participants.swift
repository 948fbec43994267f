/// How many people a study had, as far as its abstract counts them.
package struct Participants: Sendable, Equatable {
  package var total: Int
  /// The sizes of the groups compared, in the order of the text; empty where there is one group.
  package var groups: [Int]
  package var evidence: [Int]
  /// The words for each group, beside its size.
  package var groupQuotes: [Int] = []
}

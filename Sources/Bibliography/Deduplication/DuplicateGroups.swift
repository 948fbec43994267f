/// Joins linked records into groups, and refuses a link that would bring together records that contradict each other.
struct DuplicateGroups {
  private var parents: [UInt32]
  /// The members of each group, kept at its root; empty for a record that stands alone.
  private var members: [UInt32: [UInt32]] = [:]
  private let records: [PreparedRecord]

  /// So many members of each side are asked whether they contradict.
  private static let asked = 12

  init(_ records: [PreparedRecord]) {
    self.records = records
    parents = Array(0..<UInt32(records.count))
  }

  mutating func root(_ index: UInt32) -> UInt32 {
    var index = index
    while parents[Int(index)] != index {
      parents[Int(index)] = parents[Int(parents[Int(index)])]
      index = parents[Int(index)]
    }
    return index
  }

  /// Joins the groups of two records; false where that would be a contradiction.
  mutating func join(_ left: UInt32, _ right: UInt32) -> Bool {
    let (one, two) = (root(left), root(right))
    if one == two { return true }
    let (low, high) = (min(one, two), max(one, two))
    let (first, second) = (members[low] ?? [low], members[high] ?? [high])
    if first.count + second.count > 2 {
      for member in first.prefix(Self.asked) {
        for other in second.prefix(Self.asked)
        where (member, other) != (left, right) && (member, other) != (right, left) {
          if RecordMatcher.contradict(records[Int(member)], records[Int(other)]) { return false }
        }
      }
    }
    parents[Int(high)] = low
    members[high] = nil
    members[low] = first + second
    return true
  }

  /// All groups of two and more, members and groups in the order of the input.
  func groups() -> [[Int]] {
    members.values.map { $0.sorted().map(Int.init) }.sorted { $0[0] < $1[0] }
  }
}

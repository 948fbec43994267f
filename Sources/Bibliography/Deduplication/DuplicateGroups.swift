/// Joins linked records into groups, and refuses a link that would bring together records that contradict each other.
struct DuplicateGroups {
  private var parents: [UInt32]
  /// The members of each group, kept at its root; none for a record that stands alone.
  private var members: [UInt32: [UInt32]] = [:]
  /// Of these, one for each identifier and title that the group holds.
  private var faces: [UInt32: [UInt32]] = [:]
  private let records: [PreparedRecord]

  /// Groups of records that look so different are no larger.
  private static let mostFaces = 48

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
    var (first, second) = (faces[low] ?? [low], faces[high] ?? [high])
    if first.count > 1 || second.count > 1 || low != left || high != right {
      for face in first {
        for other in second where RecordMatcher.contradict(records[Int(face)], records[Int(other)]) { return false }
      }
      if first.count + second.count > Self.mostFaces { return false }
    }
    second.removeAll { other in first.contains { isAlike($0, other) } }
    first += second
    parents[Int(high)] = low
    faces[high] = nil
    faces[low] = first
    let joined = (members[high] ?? [high])
    members[high] = nil
    members[low, default: [low]] += joined
    return true
  }

  private func isAlike(_ left: UInt32, _ right: UInt32) -> Bool {
    let (one, two) = (records[Int(left)], records[Int(right)])
    return one.pmid == two.pmid && one.doi == two.doi && one.title.whole == two.title.whole
      && one.title.kind == two.title.kind
  }

  /// All groups of two and more, members and groups in the order of the input.
  func groups() -> [[Int]] {
    members.values.map { $0.sorted().map(Int.init) }.sorted { $0[0] < $1[0] }
  }
}

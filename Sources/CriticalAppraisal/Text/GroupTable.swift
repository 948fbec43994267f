/// What groups mean to a judge, found by their numbers: asked for every hit, so no dictionary.
struct GroupTable<Value> {
  private var values: [Value?]

  /// A table for the groups of a set; `entries` are those that mean something.
  init(_ entries: [UInt16: Value], of lexicons: LexiconSet) {
    values = Array(repeating: nil, count: lexicons.groupNames.count)
    for (group, value) in entries { values[Int(group)] = value }
  }

  subscript(group: UInt16) -> Value? { values[Int(group)] }
}

/// A set of groups.
struct GroupSet {
  private var members: [Bool]

  init(_ groups: some Sequence<UInt16>, of lexicons: LexiconSet) {
    members = Array(repeating: false, count: lexicons.groupNames.count)
    for group in groups { members[Int(group)] = true }
  }

  func contains(_ group: UInt16) -> Bool { members[Int(group)] }
}

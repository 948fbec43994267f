internal import Bibliography

/// Reads from the words of a group who its people are.
struct GroupKindReader {
  struct Reading: Equatable {
    /// Nil where no phrase says it.
    var kind: GroupKind?
    /// Whether something is denied in these words: "28 without it".
    var isNegated = false
    /// How many more phrases speak of failure than of success.
    var balance = 0
    /// Whether only a verb is denied: "23 in whom it had not".
    var deniesVerb = false
    /// Whether they are called controls.
    var isControl = false
  }

  private let kinds: GroupTable<GroupKind>

  init(_ picker: CuePicker) {
    var kinds: [UInt16: GroupKind] = [:]
    let names: [(String, GroupKind)] = [
      ("failed", .failed), ("successful", .successful), ("otherPopulation", .healthy), ("neutral", .sameProcess),
    ]
    for (name, kind) in names {
      for prefix in ["comparison", "topic"] {
        if let group = picker.group("\(prefix).\(name)") { kinds[group] = kind }
      }
    }
    for kind in GroupKind.allCases {
      if let group = picker.group("groups.\(kind.rawValue)") { kinds[group] = kind }
    }
    self.kinds = GroupTable(kinds, of: picker.lexicons)
  }

  func kind(_ hit: CueHit) -> GroupKind? { kinds[hit.group] }

  /// The kind of a group that no outcome told apart.
  static func withoutOutcome(_ kind: GroupKind?) -> GroupKind {
    guard let kind, kind != .failed, kind != .successful else { return .other }
    return kind
  }

  func reading(of part: Range<Int>, _ hits: [CueHit], _ bytes: UnsafeBufferPointer<UInt8>) -> Reading {
    let words = SentenceWords(UnsafeBufferPointer(rebasing: bytes[part])).all
    let negations = words.indices.filter { GroupWords.negations.contains(words[$0].key) }
    let inside = hits.filter {
      kinds[$0.group] != nil && part.contains(Int($0.start)) && Int($0.end) <= part.upperBound
    }
    // "Nonresponders" are no responders, and "recurrence-free" is no recurrence: the longer phrase says it.
    let longest = inside.filter { hit in
      !inside.contains {
        $0.start <= hit.start && $0.end >= hit.end && ($0.end - $0.start) > (hit.end - hit.start)
          && (kinds[hit.group] == .failed || kinds[hit.group] == .successful)
      }
    }
    var found: [GroupKind] = []
    var last = words.count
    for hit in longest.sorted(by: { $0.start < $1.start }) {
      guard var kind = kinds[hit.group] else { continue }
      let start = Int(hit.start) - part.lowerBound
      let before = words.lastIndex { $0.range.upperBound <= start } ?? -1
      // "Fertile controls, three months after the last loss": behind a stop something else is said of those named.
      if last < before + 1, words[(last + 1)...].prefix(before + 1 - last).contains(where: \.isBehindStop) { break }
      last = before + 1
      let isDenied = negations.contains { place in
        place <= before && before - place <= 3
          && !words[(place + 1)...].prefix(before + 1 - place).contains(where: \.isBehindStop)
      }
      if isDenied {
        if kind == .failed { kind = .successful } else if kind == .successful { kind = .failed }
      }
      found.append(kind)
    }
    let balance = found.count { $0 == .failed } - found.count { $0 == .successful }
    return Reading(
      kind: Self.chosen(found), isNegated: !negations.isEmpty, balance: balance,
      deniesVerb: negations.contains { words[$0].key == GroupWords.not },
      isControl: words.contains { GroupWords.controls.contains($0.key) })
  }

  /// What several phrases of one group amount to: whoever failed did, whoever else they are; else the most telling.
  private static func chosen(_ found: [GroupKind]) -> GroupKind? {
    let isSuccessful = found.contains(.successful)
    let order: [GroupKind] = [
      .electiveTermination, .failed, .parous, .fertile, .sameProcess, .healthy, .successful, .other,
    ]
    return order.first { found.contains($0) && !(isSuccessful && $0 == .sameProcess) }
  }

  /// Where an outcome told the groups apart, one whose words are silent is the opposite of the other.
  static func resolved(_ readings: [Reading]) -> [GroupKind] {
    var kinds = readings.map(\.kind)
    if readings.count < 2 { return kinds.map { $0 ?? .other } }
    let hasControl = readings.count == 2 && readings[0].isControl != readings[1].isControl
    if readings.count == 2, !hasControl, kinds[0] == kinds[1], let kind = kinds[0], kind == .failed || kind.isWell {
      return contrasted(readings, kind)
    }
    if hasControl {
      let control = readings[0].isControl ? 0 : 1
      if kinds[control] == nil || kinds[control] == .failed { kinds[control] = .successful }
      if kinds[1 - control] == nil || kinds[1 - control] == .successful { kinds[1 - control] = .failed }
    }
    let hasFailed = kinds.contains(.failed)
    let hasOther = kinds.contains { $0 != nil && $0 != .failed }
    for place in kinds.indices where kinds[place] == nil {
      if hasFailed, !hasOther {
        kinds[place] = .successful
      } else if hasOther, !kinds.contains(.failed) {
        kinds[place] = .failed
      } else if !hasFailed, !hasOther, readings.count == 2 {
        // Those who failed are mostly named first; "had not" mostly denies what was hoped for, "without" what was feared.
        let denied = readings.firstIndex { $0.isNegated }
        let isAlone = readings.count(where: \.isNegated) == 1
        let failed = isAlone ? denied.map { readings[$0].deniesVerb ? $0 : 1 - $0 } : 0
        kinds[place] = place == failed ? .failed : .successful
        if place == 0, let second = kinds.indices.last {
          kinds[second] = failed == second ? .failed : .successful
        }
      }
    }
    var seen = false
    for place in kinds.indices where kinds[place] == .failed {
      if seen { kinds[place] = .otherFailed }
      seen = true
    }
    return kinds.map { $0 ?? .other }
  }

  /// Two groups whose words speak of the same outcome: what is denied, or said more often, tells them apart.
  private static func contrasted(_ readings: [Reading], _ kind: GroupKind) -> [GroupKind] {
    let (first, second) = (readings[0], readings[1])
    if first.balance != second.balance {
      return first.balance > second.balance ? [.failed, .successful] : [.successful, .failed]
    }
    if first.isNegated != second.isNegated {
      return first.isNegated == (kind == .failed) ? [.successful, .failed] : [.failed, .successful]
    }
    return kind == .failed ? [.failed, .otherFailed] : kind == .successful ? [.failed, .successful] : [kind, kind]
  }
}

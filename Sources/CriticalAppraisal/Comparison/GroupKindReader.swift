internal import Bibliography

/// Reads from the words of a group who its people are.
struct GroupKindReader {
  struct Reading: Equatable {
    /// Nil where no phrase says it.
    var kind: GroupKind?
    /// Whether something is denied in these words: "28 without it".
    var isNegated = false
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

  /// The kinds of all groups of a sentence, of which `hits` are the hits; `isByOutcome` where an outcome told them apart.
  func kinds(
    of parts: [Range<Int>], _ hits: [CueHit], isByOutcome: Bool, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [GroupKind] {
    let readings = parts.map { reading(of: $0, hits, bytes) }
    if isByOutcome { return Self.resolved(readings) }
    return readings.map { [.failed, .successful].contains($0.kind) ? .other : $0.kind ?? .other }
  }

  func reading(of part: Range<Int>, _ hits: [CueHit], _ bytes: UnsafeBufferPointer<UInt8>) -> Reading {
    let words = SentenceWords(UnsafeBufferPointer(rebasing: bytes[part])).all
    let negations = words.indices.filter { GroupWords.negations.contains(words[$0].key) }
    let inside = hits.filter { kinds[$0.group] != nil && part.contains(Int($0.start)) && Int($0.end) <= part.upperBound }
    // "Nonresponders" are no responders, and "recurrence-free" is no recurrence: the longer phrase says it.
    let longest = inside.filter { hit in
      !inside.contains { $0.start <= hit.start && $0.end >= hit.end && ($0.end - $0.start) > (hit.end - hit.start) }
    }
    var found: [GroupKind] = []
    for hit in longest.sorted(by: { $0.start < $1.start }) {
      guard var kind = kinds[hit.group] else { continue }
      let start = Int(hit.start) - part.lowerBound
      let before = words.lastIndex { $0.range.upperBound <= start } ?? -1
      if negations.contains(where: { (before - 3...max(before, 0)).contains($0) && $0 <= before }) {
        if kind == .failed { kind = .successful } else if kind == .successful { kind = .failed }
      }
      found.append(kind)
    }
    return Reading(kind: Self.chosen(found), isNegated: !negations.isEmpty)
  }

  /// What several phrases of one group amount to: whoever failed did, whoever else they are; else the most telling.
  private static func chosen(_ found: [GroupKind]) -> GroupKind? {
    for kind in [GroupKind.electiveTermination] where found.contains(kind) { return kind }
    let outcome = found.first { $0 == .failed || $0 == .successful }
    if outcome == .failed { return .failed }
    for kind in [GroupKind.sameProcess, .parous, .fertile, .healthy] where found.contains(kind) { return kind }
    return outcome
  }

  /// Where an outcome told the groups apart, one whose words are silent is the opposite of the other.
  static func resolved(_ readings: [Reading]) -> [GroupKind] {
    var kinds = readings.map(\.kind)
    if readings.count < 2 { return kinds.map { $0 ?? .other } }
    let hasFailed = kinds.contains(.failed)
    let hasOther = kinds.contains { $0 != nil && $0 != .failed }
    if readings.count == 2, hasFailed, !hasOther, !kinds.contains(nil) {
      // "31 with relapse and 40 in whom it had not come": only what is denied tells them apart.
      let denied = readings.firstIndex { $0.isNegated }
      if readings.count(where: \.isNegated) == 1, let denied { kinds[denied] = .successful } else { kinds[1] = .otherFailed }
      return kinds.map { $0 ?? .other }
    }
    if readings.count == 2, kinds == [.successful, .successful], readings.count(where: \.isNegated) == 1 {
      kinds[readings[0].isNegated ? 0 : 1] = .failed
    }
    for place in kinds.indices where kinds[place] == nil {
      if hasFailed, !hasOther {
        kinds[place] = .successful
      } else if hasOther, !kinds.contains(.failed) {
        kinds[place] = .failed
      } else if !hasFailed, !hasOther, readings.count == 2 {
        // Those who failed are mostly named first.
        let isSecond = readings[0].isNegated && !readings[1].isNegated ? place == 0 : place == 1
        kinds[place] = isSecond ? .successful : .failed
      }
    }
    var seen = false
    for place in kinds.indices where kinds[place] == .failed {
      if seen { kinds[place] = .otherFailed }
      seen = true
    }
    return kinds.map { $0 ?? .other }
  }
}

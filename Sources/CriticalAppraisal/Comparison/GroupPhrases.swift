internal import Bibliography

/// The words of a sentence that name each of its groups: "40 women with losses" and "30 parous women".
struct GroupPhrases {
  struct Phrase: Equatable {
    /// The bytes of the record.
    var range: Range<Int>
    var kind: GroupKind
    var size: Int?
  }

  private(set) var found: [Phrase] = []

  /// A hit of a phrase for a group, and what kind it speaks of.
  struct Sign {
    var range: Range<Int>
    var kind: GroupKind
  }

  /// Words between which one group ends and the next begins.
  private static let joints = [
    " compared with ", " compared to ", " in comparison with ", " versus ", " vs. ", " vs ", " v ", " than in ",
    " than ",
    " and from ", " and in ", " and of ", " and by ", " and to ", " whereas ", " while ", " against ", " but ", " and ",
    "; ", ", ",
  ].map { Array($0.utf8) }

  /// `signs` of one sentence in their order; phrases of one kind that follow each other belong to one group.
  init(_ signs: [Sign], in sentence: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    let counts = Self.counts(in: sentence, of: bytes)
    var merged: [Sign] = []
    for sign in signs.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }) {
      if let last = merged.last, Self.isSameGroup(last, sign, counts.map(\.start)) {
        merged[merged.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, sign.range.upperBound)
        if last.kind == .successful || last.kind == .healthy { merged[merged.count - 1].kind = sign.kind }
      } else {
        merged.append(sign)
      }
    }
    var start = sentence.lowerBound
    for (index, sign) in merged.enumerated() {
      var end = sentence.upperBound
      if index + 1 < merged.count {
        let next = merged[index + 1]
        let limit = max(sign.range.upperBound, next.range.lowerBound)
        end = Self.joint(in: sign.range.upperBound..<limit, bytes, before: counts.map(\.start)) ?? limit
      }
      let count =
        counts.last { $0.start >= start && $0.start <= sign.range.lowerBound }
        ?? counts.first { $0.start >= sign.range.lowerBound && $0.start < end }
      let first = min(count?.start ?? sign.range.lowerBound, sign.range.lowerBound)
      let last = Self.end(of: sign.range.upperBound..<end, bytes)
      if first < last { found.append(Phrase(range: max(start, first)..<last, kind: sign.kind, size: count?.number)) }
      start = end
    }
    // "Three months after the last miscarriage" names no further group.
    let isSized = found.contains { $0.kind == .failed && $0.size != nil }
    if isSized { found.removeAll { $0.kind == .failed && $0.size == nil } }
  }

  /// "21 parous women admitted for tubal ligation who had never miscarried" are one group; with a number between, two.
  private static func isSameGroup(_ last: Sign, _ next: Sign, _ numbers: [Int]) -> Bool {
    if next.range.lowerBound < last.range.upperBound { return true }
    let isOneSide = last.kind == next.kind || last.kind.isWell && next.kind.isWell
    return isOneSide && !numbers.contains { (last.range.upperBound...next.range.lowerBound).contains($0) }
  }

  /// The numbers of people in a sentence, and where they stand: those beside a word for people, and "25 with a stable graft".
  private static func counts(
    in sentence: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> [(number: Int, start: Int)] {
    let part = UnsafeBufferPointer(rebasing: bytes[sentence])
    var counts = PeopleCounts(part).found.map { (number: $0.number, start: $0.range.lowerBound) }
    let words = SentenceWords(part).all
    for (word, next) in zip(words, words.dropFirst()) {
      guard let number = word.count, number > 0, !word.isYear, !next.isBehindStop else { continue }
      if peopleFollow.contains(next.key), !counts.contains(where: { $0.start == word.range.lowerBound }) {
        counts.append((number, word.range.lowerBound))
      }
    }
    return counts.sorted { $0.start < $1.start }.map { ($0.number, sentence.lowerBound + $0.start) }
  }

  private static let peopleFollow = Set(["with", "without", "who", "whose", "in"].map(SentenceBoundary.key))

  /// Where the first group ends: at the joint that stands before the number of the next, else at the last one.
  private static func joint(
    in range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, before numbers: [Int]
  ) -> Int? {
    var last: Int?
    for place in range {
      for joint in joints where place + joint.count <= range.upperBound + 1 && place + joint.count <= bytes.count {
        guard bytes[place] == joint[0], bytes[place..<(place + joint.count)].elementsEqual(joint) else { continue }
        let behind = place + joint.count
        if numbers.contains(where: { (behind...(behind + 3)).contains($0) }) { return place }
        if joint.count > 2 { last = place }
        break
      }
    }
    return last
  }

  /// The end of a group's words: before a full stop, a semicolon or a verb that goes on about something else.
  private static func end(of range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = range.upperBound
    for verb in [" were ", " was ", " had been measured", " underwent ", "; "] {
      let verb = Array(verb.utf8)
      for place in range where place + verb.count <= end {
        if bytes[place] == verb[0], bytes[place..<(place + verb.count)].elementsEqual(verb) { end = place }
      }
    }
    for verb in [" were", " was"] where end - range.lowerBound >= verb.utf8.count {
      if bytes[(end - verb.utf8.count)..<end].elementsEqual(verb.utf8) { end -= verb.utf8.count }
    }
    while end > range.lowerBound, [0x20, 0x2C, 0x2E, 0x3B, 0x3A].contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}

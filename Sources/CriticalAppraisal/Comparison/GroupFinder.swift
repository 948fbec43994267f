internal import Bibliography

/// Finds the groups of a comparison: in the sentence that defines them, by its numbers of people or by phrases.
struct GroupFinder {
  struct Found {
    var range: Range<Int>
    var sentence: Int
    var kind: GroupKind
    var size: Int?
  }

  private let kinds: GroupKindReader

  /// A sentence further than this below zero shows no comparison.
  private static let least: Float = -1
  private static let leastOfPhrases: Float = -0.3
  /// So many sentences are looked at.
  private static let most = 5
  /// What counts of two groups, and words that set them apart, add to a sentence's score.
  private static let worthOfCounts: Float = 1
  private static let worthOfKinds: Float = 0.7
  /// Below this two groups of which one is silent are none.
  private static let farthestSilent: Float = -0.6
  /// What words of results take from it.
  private static let costOfResults: Float = 0.8

  init(_ kinds: GroupKindReader) { self.kinds = kinds }

  private struct Candidate {
    var number: Int
    var score: Float
    var groups: [Found]
    var value: Float
  }

  /// The groups, those of one sentence where one names several.
  func groups(
    _ slot: ComparisonSlot, _ definition: Comparison.Definition, _ reader: CueReader, _ record: Record,
    _ scores: ComparisonScores, without used: Set<Int> = []
  ) -> [Found] {
    let ranked = scores.sentences(slot, above: Self.least)
      .filter { !reader.mentions.isAside[$0.number] && !used.contains($0.number) }
      .prefix(Self.most)
    let isByOutcome = !definition.isShownByGroups
    return record.bytes.withUnsafeBufferPointer { bytes in
      let candidates = ranked.map { counted($0.number, $0.score, definition, reader.text, bytes) }
      let best = candidates.filter { $0.groups.count > 1 }.max { $0.value < $1.value }
      let phrases = candidates.prefix(3).filter { $0.score > Self.leastOfPhrases }
        .map { named($0.number, isByOutcome, reader.text, bytes) }
      if let best { return best.groups }
      if let named = phrases.first(where: { $0.count > 1 }) { return named }
      if let pair = Self.pair(candidates, isByOutcome) { return pair }
      return phrases.first { !$0.isEmpty } ?? []
    }
  }

  private func counted(
    _ number: Int, _ score: Float, _ definition: Comparison.Definition, _ text: AnalysedText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Candidate {
    let counted = CountedGroups(in: text.sentences[number].range, of: bytes)
    let parts = counted.found
    if parts.isEmpty { return Candidate(number: number, score: score, groups: [], value: score) }
    let hits = hits(in: number, text)
    let end = text.sentences[number].range.upperBound
    let owns = parts.map { kinds.reading(of: $0.range, hits, bytes) }
    let isSilent = owns.allSatisfy { $0.kind == nil }
    let read = parts.indices.map { place in
      let own = owns[place]
      if own.kind != nil { return own }
      // "The comparison group (n = 41) awaited the first transfer": what follows says who they are.
      let next = place + 1 < parts.count ? parts[place + 1].range.lowerBound : end
      let range = parts[place].range.lowerBound..<max(next, parts[place].range.upperBound)
      let whole = kinds.reading(of: range, hits, bytes)
      // Beside a group that is named, an outcome further on may be the other's.
      return isSilent || whole.kind != .failed && whole.kind != .successful ? whole : own
    }
    let named = Set(read.compactMap(\.kind))
    if definition == .laterOutcome, score <= 0, !Self.isContrast(owns, parts.map(\.size), score: score) {
      return Candidate(number: number, score: score, groups: [], value: score)
    }
    let isResolved = definition == .pastOutcome || definition == .laterOutcome && !named.isEmpty
    let all = isResolved ? GroupKindReader.resolved(read) : read.map { GroupKindReader.withoutOutcome($0.kind) }
    let groups = zip(parts, all).map { Found(range: $0.range, sentence: number, kind: $1, size: $0.size) }
    var value = score + (groups.count > 1 ? Self.worthOfCounts : 0) - (counted.isResult ? Self.costOfResults : 0)
    if named.count > 1 { value += Self.worthOfKinds } else if named.count == 1 { value += Self.worthOfKinds / 2 }
    return Candidate(number: number, score: score, groups: groups, value: value)
  }

  /// Whether words set groups apart, in a sentence that hardly looks like it: a whole and its part stand together as often.
  private static func isContrast(_ read: [GroupKindReader.Reading], _ sizes: [Int?], score: Float) -> Bool {
    let named = Set(read.compactMap(\.kind))
    if named.count != 1 { return named.count > 1 }
    let isWholeFirst =
      read.count == 2 && read[0].kind == nil && !read.contains(where: \.isNegated) && (sizes[0] ?? 0) > (sizes[1] ?? 0)
    return score > farthestSilent && !isWholeFirst
  }

  /// The groups that phrases name where no numbers do.
  private func named(
    _ number: Int, _ isByOutcome: Bool, _ text: AnalysedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Found] {
    let signs = hits(in: number, text).compactMap { hit in
      kinds.kind(hit).map { GroupPhrases.Sign(range: Int(hit.start)..<Int(hit.end), kind: $0) }
    }
    let phrases = GroupPhrases(signs, in: text.sentences[number].range, of: bytes).found
    return phrases.enumerated().map { index, phrase in
      let isRepeated = phrase.kind == .failed && phrases[..<index].contains { $0.kind == .failed }
      return Found(
        range: phrase.range, sentence: number, kind: isRepeated ? .otherFailed : phrase.kind, size: phrase.size)
    }
  }

  /// One group from each of two sentences near each other: "Twelve relapsed. … The 30 others stayed well."
  private static func pair(_ candidates: [Candidate], _ isByOutcome: Bool) -> [Found]? {
    if !isByOutcome { return nil }
    let single = candidates.filter { $0.groups.count == 1 && $0.groups[0].kind != .other }
    guard let first = single.first,
      let second = single.dropFirst().first(where: {
        abs($0.number - first.number) <= 3 && ($0.groups[0].kind == .failed) != (first.groups[0].kind == .failed)
      })
    else { return nil }
    return (first.groups + second.groups).sorted { $0.sentence < $1.sentence }
  }

  private func hits(in sentence: Int, _ text: AnalysedText) -> [CueHit] {
    text.hits.filter { Int($0.sentence) == sentence && kinds.kind($0) != nil }
  }
}

/// The vetoes met in a text, and their effect.
struct HitVetoes {
  /// Longer phrases inside which a group's hits do not count.
  var overlaps: [CueHit] = []
  /// Phrases in whose sentences a group's hits do not count.
  private(set) var sentences: [CueHit] = []

  /// Takes note of a phrase in whose sentence its group does not count, once a sentence.
  mutating func veto(sentenceOf phrase: CueHit) {
    let isKnown = sentences.reversed().lazy.prefix { $0.sentence == phrase.sentence }.contains {
      $0.group == phrase.group
    }
    if !isKnown { sentences.append(phrase) }
  }

  /// Removes the hits that a veto strikes, and forgets the vetoes.
  ///
  /// Hits and vetoes stand in the order of their last words, so that each hit need be held only against the vetoes
  /// near it: the time grows with the text, not with its square.
  mutating func drop(from hits: inout [CueHit], since first: Int) {
    if overlaps.isEmpty && sentences.isEmpty { return }
    let longestHit = Self.longest(hits[first...])
    let longestVeto = Self.longest(overlaps[...])
    var (kept, firstOverlap, firstInside) = (first, 0, 0)
    for index in first..<hits.count {
      let hit = hits[index]
      while firstOverlap < overlaps.count, overlaps[firstOverlap].end + longestHit <= hit.end { firstOverlap += 1 }
      while firstInside < sentences.count, sentences[firstInside].sentence < hit.sentence {
        firstInside += 1
      }
      let isStruck =
        overlaps[firstOverlap...].prefix { $0.end < hit.end + longestVeto }.contains {
          $0.group == hit.group && $0.start < hit.end && hit.start < $0.end
        }
        || sentences[firstInside...].prefix { $0.sentence == hit.sentence }.contains { $0.group == hit.group }
      if isStruck { continue }
      hits[kept] = hit
      kept += 1
    }
    hits.removeLast(hits.count - kept)
    overlaps.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
  }

  /// The bytes that the longest of the phrases fills.
  private static func longest(_ phrases: ArraySlice<CueHit>) -> UInt32 {
    phrases.reduce(0) { max($0, $1.end - $1.start) }
  }
}

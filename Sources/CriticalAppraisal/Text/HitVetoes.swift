/// The vetoes met in a text, and their effect.
struct HitVetoes {
  /// Longer phrases inside which a group's hits do not count.
  var overlaps: [CueHit] = []
  /// Phrases in whose sentences a group's hits do not count.
  var sentences: [CueHit] = []

  /// Forgets the vetoes of a sentence.
  mutating func forget(sentence: UInt32) {
    overlaps.removeAll { $0.sentence == sentence }
    sentences.removeAll { $0.sentence == sentence }
  }

  /// Removes the hits that a veto strikes, and forgets the vetoes.
  mutating func drop(from hits: inout [CueHit], since first: Int) {
    if overlaps.isEmpty && sentences.isEmpty { return }
    var kept = first
    for index in first..<hits.count {
      let hit = hits[index]
      let isStruck =
        overlaps.contains { $0.group == hit.group && $0.start < hit.end && hit.start < $0.end }
        || sentences.contains { $0.group == hit.group && $0.sentence == hit.sentence }
      if isStruck { continue }
      hits[kept] = hit
      kept += 1
    }
    hits.removeLast(hits.count - kept)
    overlaps.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
  }
}

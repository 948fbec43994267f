/// Which part of the text to show for a cue.
enum Quote {
  /// Longer sentences are quoted in part.
  static let longest = 320

  /// The sentence of a hit, or of a long one the part around the hit, cut at words.
  static func range(for hit: CueHit, in text: AnalysedText, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let sentence = text.sentences[Int(hit.sentence)].range
    if sentence.count <= longest { return sentence }
    let margin = max(0, longest - Int(hit.end - hit.start)) / 2
    var start = max(sentence.lowerBound, Int(hit.start) - margin)
    var end = min(sentence.upperBound, Int(hit.end) + margin)
    if start > sentence.lowerBound {
      while start < Int(hit.start), bytes[start - 1] != 0x20 { start += 1 }
    }
    if end < sentence.upperBound {
      while end > Int(hit.end), bytes[end] != 0x20 { end -= 1 }
    }
    return start..<end
  }
}

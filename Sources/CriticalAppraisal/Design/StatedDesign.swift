internal import Bibliography

/// What the authors call their study, whatever it is.
struct StatedDesignFinder {
  private let labels: GroupTable<StudyDesign>

  init(_ picker: CuePicker) {
    labels = GroupTable(
      picker.groups(withPrefix: "stated.").compactMapValues(StudyDesign.init(rawValue:)), of: picker.lexicons)
  }

  /// The best of the names found: in the title before the methods before the rest, longer before shorter.
  func find(_ reader: CueReader) -> (label: StudyDesign, hit: CueHit)? {
    var best: (label: StudyDesign, hit: CueHit)?
    var bestScore: Float = 0
    for hit in reader.text.hits {
      guard let label = labels[hit.group], reader.mentions.counts(hit, in: reader.text) else { continue }
      let place = reader.text.sentences[Int(hit.sentence)].place
      // Background and conclusions speak of others' studies too often to tell what this one is called.
      if place == .background { continue }
      let score = place.weight + 0.05 * Float(min(hit.lastWord - hit.firstWord, 8)) + (place == .title ? 0.3 : 0)
      if score > bestScore { (best, bestScore) = ((label, hit), score) }
    }
    return best
  }
}

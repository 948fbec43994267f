internal import Bibliography

/// The signs of one record: for each the hit that shows it best.
struct StudySigns {
  private var hits: [CueHit?]
  /// How many sentences speak of each.
  private(set) var counts: [Int]

  init() {
    hits = Array(repeating: nil, count: StudySign.allCases.count)
    counts = Array(repeating: 0, count: StudySign.allCases.count)
  }

  subscript(sign: StudySign) -> CueHit? { hits[Self.place(sign)] }

  func has(_ sign: StudySign) -> Bool { self[sign] != nil }
  func count(_ sign: StudySign) -> Int { counts[Self.place(sign)] }

  private static func place(_ sign: StudySign) -> Int { places[sign] ?? 0 }
  private static let places = Dictionary(
    uniqueKeysWithValues: StudySign.allCases.enumerated().map { ($1, $0) })

  /// Takes the hits of the record that was read: of each sign the first in the place that speaks most of the study itself.
  mutating func read(_ found: [CueHit], in text: AnalysedText, isAside: [Bool], _ table: GroupTable<Int>) {
    for place in hits.indices {
      hits[place] = nil
      counts[place] = 0
    }
    for hit in found {
      guard let place = table[hit.group] else { continue }
      let sentence = text.sentences[Int(hit.sentence)]
      if isAside[Int(hit.sentence)] || !Self.counts(StudySign.allCases[place], sentence.place) { continue }
      guard let best = hits[place] else {
        hits[place] = hit
        counts[place] = 1
        continue
      }
      if best.sentence != hit.sentence { counts[place] += 1 }
      if text.sentences[Int(best.sentence)].weight < sentence.weight { hits[place] = hit }
    }
  }

  /// Background tells of others' studies, conclusions of what should be done.
  private static func counts(_ sign: StudySign, _ place: TextPlace) -> Bool {
    switch place {
    case .background: false
    case .conclusions: sign.isToldInConclusions
    default: true
    }
  }

  /// The places of the signs by the numbers of their groups.
  static func table(_ lexicons: LexiconSet) -> GroupTable<Int> {
    var entries: [UInt16: Int] = [:]
    for (place, sign) in StudySign.allCases.enumerated() {
      if let group = lexicons.number(sign.groupName) { entries[group] = place }
    }
    return GroupTable(entries, of: lexicons)
  }
}

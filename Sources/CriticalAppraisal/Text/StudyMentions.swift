/// Tells sentences about the paper at hand from those about other studies and studies to come.
///
/// "Randomised trials are needed" is about none that was done; "previous case-control studies" speaks, in the
/// background or the conclusions, of others (reference: bias §5, exception E10).
struct StudyMentions {
  private let needed: UInt16?
  private let others: UInt16?
  /// For each sentence of the present record whether its cues count.
  private(set) var isAside: [Bool] = []

  init(_ lexicons: LexiconSet) {
    needed = lexicons.number("mention.needed")
    others = lexicons.number("mention.others")
  }

  /// Looks through a record's hits.
  mutating func read(_ text: AnalysedText) {
    isAside.removeAll(keepingCapacity: true)
    isAside.append(contentsOf: repeatElement(false, count: text.sentences.count))
    for hit in text.hits {
      if hit.group == needed {
        isAside[Int(hit.sentence)] = true
      } else if hit.group == others, Self.speaksOfOthers(text.sentences[Int(hit.sentence)].place) {
        isAside[Int(hit.sentence)] = true
      }
    }
  }

  /// Whether a hit is a cue about the paper itself.
  func counts(_ hit: CueHit, in text: AnalysedText) -> Bool {
    !isAside[Int(hit.sentence)] && hit.group != needed && hit.group != others
  }

  private static func speaksOfOthers(_ place: TextPlace) -> Bool {
    switch place {
    case .background, .firstQuarter, .conclusions, .lastQuarter: true
    case .title, .objective, .methods, .results, .secondQuarter, .thirdQuarter: false
    }
  }
}

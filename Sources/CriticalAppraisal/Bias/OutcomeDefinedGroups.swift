/// F1: groups formed by a failed or successful outcome that lay in the past.
struct OutcomeDefinedGroups {
  enum Strength: Int, Comparable {
    case none
    /// Both kinds of group are named, but apart, or one side only as "controls".
    case weak
    /// Failure and success, or failure and other people, are named together as the groups compared.
    case explicit

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  var strength = Strength.none
  /// The hits to quote: of the failed and of the successful group.
  var hits: [CueHit] = []
  /// The sentence ties the groups to an outcome that came later, so that it is no past outcome (E3).
  var isLater = false
  /// The comparators never went through the process at all.
  var comparesWithOthers = false

  init(_ cues: ComparisonCues, _ text: AnalysedText) {
    let comparators = cues[.successful] + cues[.otherPopulation]
    let later = cues.sentences(.laterOutcome)
    let history = cues.sentences(.history)
    for failed in cues[.failed] {
      for comparator in comparators where comparator.start != failed.start {
        let distance = abs(Int(failed.sentence) - Int(comparator.sentence))
        if distance > 2 { continue }
        let places = [failed, comparator].map { text.sentences[Int($0.sentence)].place }
        let isTogether = distance == 0 || (distance == 1 && places.allSatisfy { $0 == .methods })
        consider(failed, comparator, isTogether ? .explicit : .weak, later: later, history: history)
      }
    }
    comparesWithOthers = !cues[.otherPopulation].isEmpty
  }

  private mutating func consider(
    _ failed: CueHit, _ comparator: CueHit, _ candidate: Strength, later: Set<UInt32>, history: Set<UInt32>
  ) {
    let isLaterHere =
      (later.contains(failed.sentence) || later.contains(comparator.sentence))
      && !history.contains(failed.sentence)
    // A pair tied to the past says more than one tied to a later outcome.
    let isBetter = candidate > strength || (candidate == strength && isLater && !isLaterHere)
    if isBetter {
      strength = candidate
      hits = failed.sentence == comparator.sentence ? [failed] : [failed, comparator]
      isLater = isLaterHere
    }
  }
}

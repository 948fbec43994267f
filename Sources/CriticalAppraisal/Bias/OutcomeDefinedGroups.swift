/// F1: groups formed by a failed or successful outcome that lay in the past.
struct OutcomeDefinedGroups {
  enum Strength: Int, Comparable {
    case none
    /// Both kinds of group are named, but apart.
    case weak
    /// Failure and success, or failure and other people, are named together as the groups compared.
    case explicit

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whom those who failed are compared with.
  enum Comparator: Int, Comparable {
    /// People in the same process whose outcome is not yet known, or who ended it by choice.
    case neutral
    /// People who never went through the process.
    case otherPopulation
    case successful

    static func < (left: Comparator, right: Comparator) -> Bool { left.rawValue < right.rawValue }
  }

  var strength = Strength.none
  var comparator = Comparator.neutral
  /// The hits to quote: of the failed and of the other group.
  var hits: [CueHit] = []
  /// The sentence ties the groups to an outcome that came later, so that it is no past outcome (E3).
  var isLater = false

  private let later: Set<UInt32>
  private let history: Set<UInt32>

  init(_ cues: ComparisonCues, _ text: AnalysedText) {
    later = cues.sentences(.laterOutcome)
    history = cues.sentences(.history)
    for (role, kind) in [
      (ComparisonCues.Role.successful, Comparator.successful), (.otherPopulation, .otherPopulation),
      (.neutral, .neutral),
    ] {
      for failed in cues[.failed] {
        for other in cues[role] where other.start != failed.start { consider(failed, other, kind, text) }
      }
    }
  }

  private mutating func consider(_ failed: CueHit, _ other: CueHit, _ kind: Comparator, _ text: AnalysedText) {
    let distance =
      failed.sentence > other.sentence ? failed.sentence - other.sentence : other.sentence - failed.sentence
    if distance > 2 { return }
    let places = [failed, other].map { text.sentences[Int($0.sentence)].place }
    let isTogether = distance == 0 || (distance == 1 && places.allSatisfy { $0 == .methods })
    let candidate = isTogether ? Strength.explicit : .weak
    let isLaterHere =
      (later.contains(failed.sentence) || later.contains(other.sentence)) && !history.contains(failed.sentence)
    // A pair tied to the past says more than one tied to a later outcome, a success more than a bystander.
    let isBetter =
      (candidate, isLaterHere ? 0 : 1, kind.rawValue) > (
        strength, isLater ? 0 : 1, hits.isEmpty ? -1 : comparator.rawValue
      )
    if isBetter {
      strength = candidate
      comparator = kind
      hits = failed.sentence == other.sentence ? [failed] : [failed, other]
      isLater = isLaterHere
    }
  }
}

/// What the phrases of a sentence say of an outcome: better, the same, worse.
struct DirectionCues: OptionSet {
  let rawValue: UInt8
  static let better = DirectionCues(rawValue: 1)
  static let same = DirectionCues(rawValue: 2)
  static let worse = DirectionCues(rawValue: 4)
  /// More unwanted effects: a price beside a benefit, and where there is none a reason against.
  static let harm = DirectionCues(rawValue: 8)
  /// Denied to be worse: the same, but no stain on what is better.
  static let notWorse = DirectionCues(rawValue: 16)

  /// What some sentences together state.
  var direction: OutcomeDirection {
    switch subtracting([.notWorse, .harm]) {
    case .better: contains(.harm) ? .mixed : .favours
    case .same: contains(.harm) ? .against : .noDifference
    case .worse, [.same, .worse]: .against
    case []: contains(.harm) ? .against : contains(.notWorse) ? .noDifference : .notStated
    default: .mixed
    }
  }
}

/// What a phrase does in a sentence on outcomes; the names of the lexicon's groups.
enum DirectionRole: String, CaseIterable {
  case better, same, worse
  /// A change, which is good or bad as its outcome is.
  case up, down
  case goodOutcome, badOutcome, harm
  /// A verb "to be" before a change: the outcome stands before it.
  case predicate
  /// Who was treated: their history is no outcome.
  case people
  case not
  /// A change too small to count.
  case slight
  /// A question, aim or plan: what follows is not said.
  case doubt
  /// An open question: nothing in the clause is said.
  case unsaid
  /// What the authors say they cannot tell.
  case undecided
  /// Where another clause begins.
  case turn
  /// Where a clause begins that is granted and outweighed.
  case conceded
  /// What stands behind is what was compared with.
  case than
  /// The untreated, as the place of an outcome.
  case control
  /// The authors sum up.
  case summary
  /// What all were given alike, or who were left out.
  case shared

  var isOutcome: Bool { self == .goodOutcome || self == .badOutcome || self == .harm }
  /// Whether nothing is said in a clause that has it.
  var withholds: Bool { self == .unsaid || self == .undecided }
  /// Whether a phrase with this role can state a direction.
  var speaks: Bool { self == .better || self == .worse || self == .up || self == .down }
}

/// A phrase with its role.
struct DirectionMark {
  let hit: CueHit
  let role: DirectionRole

  /// The words between two phrases; negative where they overlap.
  static func gap(_ first: CueHit, _ second: CueHit) -> Int { Int(second.firstWord) - Int(first.lastWord) - 1 }
}

/// What the phrases of a sentence say of an outcome: better, the same, worse.
struct DirectionCues: OptionSet {
  let rawValue: UInt8
  static let better = DirectionCues(rawValue: 1)
  static let same = DirectionCues(rawValue: 2)
  static let worse = DirectionCues(rawValue: 4)

  /// What some sentences together state.
  var direction: OutcomeDirection {
    switch self {
    case .better: .favours
    case .same: .noDifference
    case .worse, [.same, .worse]: .against
    case []: .notStated
    default: .mixed
    }
  }
}

/// Reads the direction that a sentence states from the phrases found in it.
struct DirectionReader {
  private enum Role { case better, same, worse, up, down, not, good, bad }

  private let roles: GroupTable<Role>
  /// So many words may lie between a word of change and the outcome that changed.
  private static let reach = 9
  /// So many words before a word of change a "not" still turns it.
  private static let reachOfNot = 4

  init(_ lexicons: LexiconSet) {
    let names: [(String, Role)] = [
      ("direction.better", .better), ("direction.same", .same), ("direction.worse", .worse), ("direction.up", .up),
      ("direction.down", .down), ("direction.not", .not), ("direction.goodOutcome", .good),
      ("direction.badOutcome", .bad), ("topic.failed", .bad), ("topic.successful", .good),
    ]
    var roles: [UInt16: Role] = [:]
    for (name, role) in names {
      if let group = lexicons.number(name) { roles[group] = role }
    }
    self.roles = GroupTable(roles, of: lexicons)
  }

  /// What a sentence states, from its hits.
  func read(_ hits: [CueHit]) -> DirectionCues {
    var cues: DirectionCues = []
    let marked = hits.compactMap { hit in roles[hit.group].map { (hit: hit, role: $0) } }
    let same = marked.filter { $0.role == .same }.map(\.hit)
    if !same.isEmpty { cues.insert(.same) }
    for (hit, role) in marked {
      switch role {
      case .better where !isWithin(hit, same): cues.insert(.better)
      case .worse where !isWithin(hit, same): cues.insert(.worse)
      case .up, .down:
        if isWithin(hit, same) { continue }
        guard let outcome = nearest(to: hit, marked.filter { $0.role == .good || $0.role == .bad }) else { continue }
        let isTurned = marked.contains {
          $0.role == .not && $0.hit.lastWord < hit.firstWord && hit.firstWord - $0.hit.lastWord <= Self.reachOfNot
        }
        if isTurned {
          cues.insert(.same)
        } else {
          cues.insert((role == .up) == (outcome == .good) ? .better : .worse)
        }
      default: break
      }
    }
    return cues
  }

  /// Whether a hit stands inside one that denies it, or right behind it.
  private func isWithin(_ hit: CueHit, _ denials: [CueHit]) -> Bool {
    denials.contains { $0.firstWord <= hit.firstWord && hit.firstWord <= $0.lastWord + 2 }
  }

  private func nearest(to change: CueHit, _ outcomes: [(hit: CueHit, role: Role)]) -> Role? {
    func distance(_ hit: CueHit) -> Int {
      hit.firstWord > change.lastWord
        ? Int(hit.firstWord - change.lastWord) : Int(change.firstWord) - Int(hit.lastWord) + 1
    }
    return outcomes.filter { distance($0.hit) <= Self.reach }.min { distance($0.hit) < distance($1.hit) }?.role
  }
}

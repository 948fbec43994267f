/// A clause's phrases: what it says of the treated.
struct DirectionClause {
  let marks: [DirectionMark]
  /// Whether the treatment is only what another was compared with.
  let isTurnedAround: Bool

  /// So many words may lie between a word of change and the outcome that changed.
  private static let reach = 9
  /// So many words before a phrase a "not" still turns it.
  private static let reachOfNot = 4
  /// So many words behind "women with" are about the women.
  private static let reachOfPeople = 3
  /// So many words behind a change its place may stand ("higher in the controls").
  private static let reachOfPlace = 8

  /// What the clause says; nothing where its signs speak against each other.
  var cues: DirectionCues {
    if marks.contains(where: \.role.withholds) { return [] }
    var cues: DirectionCues = marks.contains { $0.role == .same && !isDoubted($0) } ? .same : []
    var turned = marks.filter { $0.role == .not }.map(\.hit)
    for mark in marks where mark.role.speaks && !isPart(mark) {
      // What stands close behind a phrase that a "not" turned is turned too ("not effective in improving").
      let isTurned = turned.contains {
        $0.firstWord <= mark.hit.firstWord && DirectionMark.gap($0, mark.hit) <= Self.reachOfNot
      }
      if isTurned { turned.append(mark.hit) }
      if isDoubted(mark) || isDenied(mark) { continue }
      let said = said(by: mark, isTurned: isTurned)
      cues.formUnion(isSlight && !said.isEmpty ? .same : said)
    }
    if cues.isSuperset(of: [.better, .worse]) { cues.subtract([.better, .worse]) }
    return cues
  }

  /// Whether a phrase is part of a longer one that speaks: "effective" in "less effective", "more" before "effective".
  private func isPart(_ mark: DirectionMark) -> Bool {
    marks.contains { other in
      guard other.role.speaks || other.role == .same, other.hit != mark.hit else { return false }
      if other.role == .better || other.role == .worse, mark.role == .up, DirectionMark.gap(mark.hit, other.hit) == 0 {
        return true
      }
      return other.hit.firstWord <= mark.hit.firstWord && mark.hit.lastWord <= other.hit.lastWord
        && other.hit.lastWord - other.hit.firstWord > mark.hit.lastWord - mark.hit.firstWord
    }
  }

  /// Whether what it says is called not significant.
  var isSlight: Bool { marks.contains { $0.role == .slight } }

  /// What a clause without a verb of its own adds to the one before: "but not significantly", "but not live birth".
  var tail: DirectionCues? {
    if marks.contains(where: { $0.role.speaks || $0.role.withholds || $0.role == .doubt }) { return nil }
    if isSlight { return .same }
    let denied = marks.contains { outcome in
      (outcome.role == .goodOutcome || outcome.role == .badOutcome)
        && marks.contains { $0.role == .not && 0...1 ~= DirectionMark.gap($0.hit, outcome.hit) }
    }
    return denied ? .same : nil
  }

  private func said(by mark: DirectionMark, isTurned: Bool) -> DirectionCues {
    switch mark.role {
    case .better: isTurned ? .same : isTurnedAround ? .worse : .better
    case .worse: isTurned ? .notWorse : isTurnedAround ? .better : .worse
    default: change(mark, isTurned: isTurned)
    }
  }

  /// What a word of change says with its outcome: more of a good one is better, more of a bad one worse.
  private func change(_ mark: DirectionMark, isTurned: Bool) -> DirectionCues {
    guard let outcome = outcome(of: mark) else { return [] }
    // That no harm was seen is said of most treatments and speaks for none.
    if outcome == .harm { return mark.role == .up && !isTurned && !isAround(mark) ? .harm : [] }
    let isBetter = ((mark.role == .up) == (outcome == .goodOutcome)) != isAround(mark)
    return isTurned ? (isBetter ? .same : .notWorse) : isBetter ? .better : .worse
  }

  /// The outcome that changed: before "was higher", else the nearest.
  private func outcome(of change: DirectionMark) -> DirectionRole? {
    let outcomes = marks.filter { $0.role.isOutcome && !isOfPeople($0) }
    // A change within an outcome's own name ("bone loss", "weight gain") is none.
    let isWithin = outcomes.contains { $0.hit.start <= change.hit.start && change.hit.end <= $0.hit.end }
    if isWithin { return nil }
    let isPredicate = marks.contains { $0.role == .predicate && DirectionMark.gap($0.hit, change.hit) == 0 }
    func distance(_ outcome: CueHit) -> Int {
      let behind = DirectionMark.gap(change.hit, outcome)
      if behind >= 0 { return isPredicate ? behind + Self.reach : behind }
      return max(0, DirectionMark.gap(outcome, change.hit)) + 1
    }
    return outcomes.filter { distance($0.hit) <= (isPredicate ? 2 * Self.reach : Self.reach) }
      .min { distance($0.hit) < distance($1.hit) }?.role
  }

  /// Whether an outcome is the history of those treated.
  private func isOfPeople(_ outcome: DirectionMark) -> Bool {
    marks.contains {
      $0.role == .people && $0.hit.firstWord <= outcome.hit.firstWord
        && DirectionMark.gap($0.hit, outcome.hit) <= Self.reachOfPeople
    }
  }

  /// Whether a change is said of those without the treatment.
  private func isAround(_ change: DirectionMark) -> Bool {
    if isTurnedAround { return true }
    guard
      let place = marks.first(where: {
        $0.role == .control && 0...Self.reachOfPlace ~= DirectionMark.gap(change.hit, $0.hit)
      })
    else { return false }
    return !marks.contains {
      $0.role == .than && $0.hit.firstWord > change.hit.firstWord && $0.hit.firstWord <= place.hit.firstWord
    }
  }

  private func isDoubted(_ mark: DirectionMark) -> Bool {
    marks.contains { $0.role == .doubt && $0.hit.firstWord <= mark.hit.firstWord }
  }

  /// Whether a phrase stands inside one that says "the same", or right behind it.
  private func isDenied(_ mark: DirectionMark) -> Bool {
    mark.role != .same
      && marks.contains {
        $0.role == .same && $0.hit.firstWord <= mark.hit.lastWord && mark.hit.firstWord <= $0.hit.lastWord + 2
      }
  }
}

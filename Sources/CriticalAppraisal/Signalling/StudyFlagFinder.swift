/// Finds what a reviewer should look at in a primary study, whatever tool is used.
struct StudyFlagFinder {
  let grounds: AnswerGrounds
  /// Elsewhere no list of terms says what the event is.
  let isAboutTopic: Bool

  /// A group of fewer people than this is small.
  private static let leastGroup = 20

  func find(_ evidence: inout EvidenceList) -> [StudyFlagFinding] {
    var flags: [StudyFlagFinding] = []
    func add(_ flag: StudyFlag, _ quotes: [Int], _ comment: String) {
      if !quotes.isEmpty { flags.append(StudyFlagFinding(flag: flag, evidence: quotes, comment: comment)) }
    }
    add(
      .singleSample, grounds.quotes(.sign(.singleSample), &evidence),
      "one sample was taken, of a marker whose level may vary within days or cycles")
    if let reason = uncontrolled { add(.noControl, grounds.quotes(reason, &evidence), "nobody was compared") }
    if let (quotes, comment) = smallGroups { add(.smallGroups, quotes, comment) }
    if !grounds.signs.has(.cutoffPrespecified) {
      let isOptimal = grounds.signs.has(.cutoffFromData)
      add(
        .cutoffFromData, grounds.quotes(.sign(isOptimal ? .cutoffFromData : .quantiles), &evidence),
        isOptimal
          ? "a cut-off chosen in the data it is tried on looks better than it is"
          : "the groups were cut at quantiles of the same data; other data would be cut elsewhere")
    }
    add(
      .unblindedAssay, grounds.quotes(.sign(.unblindedAssay), &evidence),
      "those who measured or read knew the group or the outcome")
    if grounds.comparison.exception == "E8", isAboutTopic {
      add(
        .indexEvent, quotesOfHistory,
        "all had the event before; among them factors of the next one look weaker, or reversed")
    }
    return flags
  }

  /// What shows that there was no comparison group.
  private var uncontrolled: AnswerGround? {
    if grounds.design.subtype == .singleArm { return .subtype(.singleArm) }
    return grounds.design.label == .caseSeries ? .design : nil
  }

  private var smallGroups: (quotes: [Int], comment: String)? {
    guard let participants = grounds.participants,
      let smallest = participants.groups.filter({ $0 > 0 }).min() ?? Optional(participants.total),
      smallest < Self.leastGroup, grounds.design.label != .caseReport
    else { return nil }
    let comment =
      participants.groups.isEmpty
      ? "there were \(participants.total) people in all" : "the smallest group had \(smallest)"
    return (participants.evidence, comment)
  }

  private var quotesOfHistory: [Int] {
    grounds.comparison.support.first { $0.question == .outcomeDefined }?.evidence ?? []
  }
}

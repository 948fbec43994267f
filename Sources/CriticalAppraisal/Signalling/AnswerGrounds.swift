internal import Bibliography

/// What in a record answers questions: its signs, and what was judged of it, each with quotes.
struct AnswerGrounds {
  let signs: StudySigns
  let look: SecondLook
  let record: Record
  let design: DesignJudgement
  let comparison: ComparisonJudgement
  let participants: Participants?

  /// The quotes that show a ground; none where it is not there.
  func quotes(_ ground: AnswerGround, _ evidence: inout EvidenceList) -> [Int] {
    switch ground {
    case .sign(let sign):
      signs[sign].map { [evidence.add(look.picker.evidence($0, for: .signalling, in: look.text, of: record))] } ?? []
    case .outcomeDefined: support(.outcomeDefined) { $0 == .yes || $0 == .probablyYes }
    case .markerAfter: support(.markerAfter) { $0 == .yes || $0 == .probablyYes }
    case .markerBefore:
      comparison.verdict == .sound ? support(.markerAfter) { $0 == .no || $0 == .probablyNo } : []
    case .design: design.path.last { !$0.evidence.isEmpty }?.evidence ?? []
    case .subtype(let kind): design.subtype == kind ? design.subtypeQuote.map { [$0] } ?? [] : []
    case .groups: comparison.comparisons.first { $0.groups.count > 1 }?.groups.map(\.quote) ?? []
    case .participants: participants?.evidence ?? []
    }
  }

  /// Whether a ground is sure enough for a level.
  ///
  /// Groups and times of a comparison are where it is called flawed, a kind of design where its own words are quoted and
  /// not a sentence that the model finds like it.
  func isSure(_ ground: AnswerGround, _ quotes: [Evidence]) -> Bool {
    switch ground {
    case .outcomeDefined, .markerAfter: comparison.verdict == .flawed
    case .subtype: quotes.contains { $0.rule.hasPrefix("subtype.") }
    default: true
    }
  }

  private func support(_ question: SignallingQuestion, _ isAsked: (Answer) -> Bool) -> [Int] {
    comparison.support.first { $0.question == question && isAsked($0.answer) }?.evidence ?? []
  }
}

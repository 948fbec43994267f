internal import Bibliography

/// Suggests answers to signalling questions from what an abstract states, each with its sentence.
struct SignallingAssessor {
  private let look: SecondLook
  private let table: GroupTable<Int>
  private var signs = StudySigns()

  /// `conduct` are the phrases of the signs, to be looked for in the reader's text.
  init(_ reader: CueReader, _ conduct: LexiconSet) {
    look = SecondLook(conduct, at: reader.text, readsMethods: true)
    table = StudySigns.table(look.lexicons)
  }

  /// What can be suggested of the record that the reader has read; nothing where its design has no tool.
  mutating func assess(
    _ record: Record, _ reader: CueReader, _ design: DesignJudgement, _ comparison: ComparisonJudgement,
    isAboutTopic: Bool, _ participants: Participants?, _ evidence: inout EvidenceList
  ) -> SuggestedAppraisal {
    var appraisal = SuggestedAppraisal()
    if design.label.isPrimaryHumanStudy || design.label == .systematicReview, !record.abstract.isEmpty {
      look.look()
      signs.read(look.hits, in: look.text, isAside: reader.mentions.isAside, table)
      let grounds = AnswerGrounds(
        signs: signs, look: look, record: record, design: design, comparison: comparison,
        participants: participants)
      let dispatcher = ToolDispatcher(
        design: design.label, verdict: comparison.verdict, isAboutTopic: isAboutTopic, signs: signs)
      appraisal.tools = dispatcher.tools.map { Self.answers(.named($0), grounds, &evidence) }
      if design.label != .systematicReview {
        appraisal.flags = StudyFlagFinder(grounds: grounds, isAboutTopic: isAboutTopic).find(&evidence)
      }
    }
    if record.isRetracted {
      appraisal.flags.append(
        StudyFlagFinding(flag: .retracted, evidence: [], comment: "the index says that the paper was retracted"))
    }
    return appraisal
  }

  private static func answers(
    _ tool: AppraisalTool, _ grounds: AnswerGrounds, _ evidence: inout EvidenceList
  ) -> ToolAppraisal {
    var answers: [SuggestedAnswer] = []
    for (domain, part) in tool.domains.enumerated() {
      for (question, asked) in part.questions.enumerated() {
        for rule in asked.rules {
          let quotes = grounds.quotes(rule.ground, &evidence)
          if quotes.isEmpty { continue }
          let isSure = grounds.isSure(rule.ground, quotes.map { evidence.items[$0] })
          answers.append(
            SuggestedAnswer(
              domain: domain, question: question, answer: isSure ? rule.answer : rule.answer.weaker, evidence: quotes,
              comment: rule.comment, level: isSure ? rule.level : nil))
          break
        }
      }
    }
    return ToolAppraisal(tool: tool.name, answers: answers)
  }
}

extension Answer {
  /// The same answer, said with less certainty.
  fileprivate var weaker: Answer {
    switch self {
    case .yes: .probablyYes
    case .no: .probablyNo
    default: self
    }
  }
}

internal import Bibliography
internal import CriticalAppraisal

extension ExplanationText {
  /// The suggested answers to the questions of each tool, those that nothing answers by their numbers, and the flags.
  var suggested: [String] {
    var lines = ["Suggested, not assessed"]
    for appraised in appraisal.suggested.tools { lines += answers(appraised) }
    for finding in appraisal.suggested.flags {
      lines.append(Columns.wrap("  Flag: \(Self.plain(finding.flag.rawValue)): \(finding.comment)", indent: "    "))
      lines += finding.evidence.flatMap { quote($0) }
    }
    return lines
  }

  private func answers(_ appraised: ToolAppraisal) -> [String] {
    let tool = AppraisalTool.named(appraised.tool)
    var lines = ["  \(tool.name.rawValue) (\(tool.version))"]
    var open: [String] = []
    for (domain, part) in tool.domains.enumerated() {
      for (place, question) in part.questions.enumerated() {
        guard let answer = appraised.answers.first(where: { $0.domain == domain && $0.question == place }) else {
          open.append(question.id)
          continue
        }
        let level = answer.level.map { " [suggests \($0.rawValue) for \(part.id)]" } ?? ""
        lines.append(
          Columns.wrap(
            "    \(question.id) \(question.text) \(Self.word(answer.answer)): \(answer.comment)\(level)",
            indent: "      "))
        lines += answer.evidence.flatMap { quote($0) }
        lines.append(Columns.wrap("      Full text must show: \(question.fullText).", indent: "      "))
      }
    }
    if !open.isEmpty {
      lines.append(Columns.wrap("    No information: \(open.joined(separator: ", ")).", indent: "      "))
    }
    return lines
  }

  /// The topic's treatments that the record names, what it states of them, and the effects it prints.
  var treatments: [String] {
    appraisal.treatments.flatMap { finding -> [String] in
      let stated = finding.isStudied ? finding.direction.words : "named, not studied"
      var lines = [Columns.wrap("Treated  \(finding.name): \(stated)", indent: "         ")]
      lines += finding.evidence.flatMap { quote($0) }
      lines += finding.effects.map { effect in
        Columns.wrap(
          "         “\(appraisal.record.text(appraisal.evidence[effect.evidence].range))”", indent: "          ")
      }
      return lines
    }
  }
}

extension OutcomeDirection {
  /// The direction in words.
  package var words: String {
    switch self {
    case .favours: "better with it, by the abstract"
    case .noDifference: "no difference, by the abstract"
    case .against: "worse with it, by the abstract"
    case .mixed: "better in some outcomes and not in others, by the abstract"
    case .notStated: "no direction stated"
    }
  }
}

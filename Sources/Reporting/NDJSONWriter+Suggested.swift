internal import CriticalAppraisal

extension NDJSONWriter {
  /// What is suggested of a study's risk of bias; null where no tool fits and no flag is raised.
  func write(_ suggested: SuggestedAppraisal, _ output: inout OutputBuffer) {
    if suggested.isEmpty {
      output.append(",\"suggested\":null")
      return
    }
    output.append(",\"suggested\":{\"status\":\"suggested, not assessed\",\"tools\":[")
    for (place, appraisal) in suggested.tools.enumerated() {
      if place > 0 { output.append(",") }
      write(appraisal, &output)
    }
    output.append("],\"flags\":[")
    for (place, finding) in suggested.flags.enumerated() {
      output.append(place > 0 ? ",{\"flag\":" : "{\"flag\":")
      output.appendJSON(finding.flag.rawValue)
      output.append(",\"evidence\":")
      output.appendJSON(finding.evidence)
      output.append(",\"comment\":")
      output.appendJSON(finding.comment)
      output.append("}")
    }
    output.append("]}")
  }

  /// The answers of one tool, the levels they suggest, and by their numbers the questions that nothing answers.
  private func write(_ appraisal: ToolAppraisal, _ output: inout OutputBuffer) {
    let tool = AppraisalTool.named(appraisal.tool)
    output.append("{\"tool\":")
    output.appendJSON(tool.name.rawValue)
    output.append(",\"answers\":[")
    for (place, answer) in appraisal.answers.enumerated() {
      let domain = tool.domains[answer.domain]
      let question = domain.questions[answer.question]
      output.append(place > 0 ? ",{\"domain\":" : "{\"domain\":")
      output.appendJSON(domain.id)
      output.append(",\"question\":")
      output.appendJSON(question.id)
      output.append(",\"text\":")
      output.appendJSON(question.text)
      output.append(",\"answer\":")
      output.appendJSON(answer.answer.rawValue)
      output.append(",\"evidence\":")
      output.appendJSON(answer.evidence)
      output.append(",\"comment\":")
      output.appendJSON(answer.comment)
      output.append(",\"fullText\":")
      output.appendJSON(question.fullText)
      output.append(",\"level\":")
      output.appendJSON(answer.level?.rawValue)
      output.append("}")
    }
    output.append("],\"noInformation\":[")
    var isFirst = true
    for (domain, part) in tool.domains.enumerated() {
      for (place, question) in part.questions.enumerated()
      where !appraisal.answers.contains(where: { $0.domain == domain && $0.question == place }) {
        if !isFirst { output.append(",") }
        isFirst = false
        output.appendJSON(question.id)
      }
    }
    output.append("]}")
  }
}

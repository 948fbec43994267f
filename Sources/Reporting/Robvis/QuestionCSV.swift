internal import CriticalAppraisal

/// Every question of every tool, one row each, for a reviewer to go through in a spreadsheet: what is suggested, the
/// sentence, what the full text must show, and empty cells for the reviewer's own answer.
package struct QuestionCSV {
  package static let headings = [
    "study", "id", "tool", "domain", "question", "text", "suggested_answer", "suggested_level", "quote", "field",
    "start", "end", "comment", "full_text_must_show", "rule", "status", "your_answer", "your_comment", "your_name",
  ]

  package init() {}

  package func begin(_ output: inout OutputBuffer) { CSVRow.write(Self.headings, to: &output) }

  /// The rows of one study.
  package func write(_ study: AppraisedStudy, named name: String, to output: inout OutputBuffer) {
    for appraisal in study.suggested.tools {
      let tool = AppraisalTool.named(appraisal.tool)
      for (domain, part) in tool.domains.enumerated() {
        for (place, question) in part.questions.enumerated() {
          let answer = appraisal.answers.first { $0.domain == domain && $0.question == place }
          let head = [name, study.id, tool.name.rawValue, part.id, question.id, question.text]
          CSVRow.write(head + cells(answer, study) + middle(answer, question, study) + ["", "", ""], to: &output)
        }
      }
    }
  }

  private func cells(_ answer: SuggestedAnswer?, _ study: AppraisedStudy) -> [String] {
    guard let answer else { return ["no information", "", "", "", "", ""] }
    let quote = answer.evidence.first.map { study.quotes[$0] }
    return [
      ExplanationText.plain(answer.answer.rawValue), answer.level?.rawValue ?? "", quote?.text ?? "",
      quote?.field ?? "", quote.map { String($0.start) } ?? "", quote.map { String($0.end) } ?? "",
    ]
  }

  private func middle(_ answer: SuggestedAnswer?, _ question: ToolQuestion, _ study: AppraisedStudy) -> [String] {
    [
      answer?.comment ?? "", question.fullText, answer?.evidence.first.map { study.quotes[$0].rule } ?? "",
      answer == nil ? "" : "suggested",
    ]
  }
}

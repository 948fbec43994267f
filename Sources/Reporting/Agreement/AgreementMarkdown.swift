internal import CriticalAppraisal

/// What `agree` found, as Markdown.
package struct AgreementMarkdown {
  private let result: AgreementResult

  package init(_ result: AgreementResult) { self.result = result }

  package var text: String {
    var blocks = ["# Agreement", MarkdownCell.text(result.subject), AgreementResult.measures]
    for pair in result.agreement.pairs {
      let (first, second) = (MarkdownCell.text(pair.first.name), MarkdownCell.text(pair.second.name))
      blocks.append("## \(first) and \(second)")
      blocks += AgreementText.markdown(pair.fields, first, second)
    }
    if let groups = result.groups { blocks += ["## All raters", groups.markdown.joined(separator: "\n")] }
    if !result.agreement.disagreements.isEmpty {
      let rows = result.agreement.disagreements.map { one in
        let answers = one.answers.map { "\($0.rater): \($0.answer)" }.joined(separator: ", ")
        return "| " + [one.id, one.title, one.field.name, answers].map(MarkdownCell.text).joined(separator: " | ")
          + " |"
      }
      let head = ["| record | title | question | answers |", "|---|---|---|---|"]
      blocks += ["## Disagreements", (head + rows).joined(separator: "\n")]
    }
    return (blocks + ["\(result.version.description)."]).joined(separator: "\n\n") + "\n"
  }
}

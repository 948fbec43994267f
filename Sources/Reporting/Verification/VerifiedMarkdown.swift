internal import CriticalAppraisal

/// What `verify apply` found, as Markdown.
package struct VerifiedMarkdown {
  private let result: VerifiedResult

  package init(_ result: VerifiedResult) { self.result = result }

  package var text: String {
    var blocks = ["# Checked by hand"] + VerifiedSentences(result.fraction).all.map(MarkdownCell.text)
    if !result.fraction.strata.isEmpty { blocks += ["## Strata", result.strata.markdown.joined(separator: "\n")] }
    if let predictions = result.predictions { blocks.append(predictions) }
    let machine = result.agreement.machine
    if !machine.fields.isEmpty {
      blocks += ["## Program and people", VerifiedResult.agreementNote]
      blocks += AgreementText.markdown(machine.fields, machine.first, machine.second)
    }
    for pair in result.agreement.people {
      let (first, second) = (MarkdownCell.text(pair.first), MarkdownCell.text(pair.second))
      blocks.append("## \(first) and \(second)")
      blocks += AgreementText.markdown(pair.fields, first, second)
    }
    if !result.agreement.disagreements.isEmpty {
      let rows = result.agreement.disagreements.map { one in
        let cells = [one.id, one.title, one.field.name, one.machine, one.answer, one.by.joined(separator: ", ")]
        return "| " + cells.map(MarkdownCell.text).joined(separator: " | ") + " |"
      }
      let head = ["| record | title | question | program | people | by |", "|---|---|---|---|---|---|"]
      blocks += ["## Disagreements", (head + rows).joined(separator: "\n")]
    }
    return (blocks + ["\(result.version.description)."]).joined(separator: "\n\n") + "\n"
  }
}

/// Text of others in which nothing is taken for Markdown or HTML.
enum MarkdownCell {
  static func text(_ text: String) -> String {
    AuditWords.plain(text).reduce(into: "") { text, letter in
      if "\\`*_[]<>|#&".contains(letter) { text.append("\\") }
      text.append(letter)
    }
  }
}

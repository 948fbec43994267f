internal import CriticalAppraisal

/// What `agree` found, for a terminal of 80 columns.
package struct AgreementText {
  private let result: AgreementResult

  package init(_ result: AgreementResult) { self.result = result }

  package var text: String {
    var blocks = [Columns.wrap(result.subject), Columns.wrap(AgreementResult.measures)]
    for pair in result.agreement.pairs {
      let heading = Columns.cut("\(pair.first.name) and \(pair.second.name)", to: 80)
      blocks.append(heading + "\n" + String(repeating: "=", count: Columns.width(heading)))
      blocks += Self.blocks(pair.fields, pair.first.name, pair.second.name)
    }
    if let groups = result.groups { blocks.append(groups.text.joined(separator: "\n")) }
    if !result.agreement.disagreements.isEmpty {
      let lines = result.agreement.disagreements.map { one in
        let answers = one.answers.map { "\($0.rater) \($0.answer)" }.joined(separator: ", ")
        return Columns.wrap("  \(one.id) \(one.field.name): \(answers). \(one.title)", indent: "    ")
      }
      blocks.append((["Disagreements"] + lines).joined(separator: "\n"))
    }
    return (blocks + [result.version.description]).joined(separator: "\n\n") + "\n"
  }
}

internal import CriticalAppraisal

/// What `verify apply` found, for a terminal of 80 columns.
package struct VerifiedText {
  private let result: VerifiedResult

  package init(_ result: VerifiedResult) { self.result = result }

  package var text: String {
    var blocks = [VerifiedSentences(result.fraction).all.map { Columns.wrap($0) }.joined(separator: "\n\n")]
    if !result.fraction.strata.isEmpty { blocks.append(result.strata.text.joined(separator: "\n")) }
    if let predictions = result.predictions { blocks.append(Columns.wrap(predictions)) }
    let machine = result.agreement.machine
    if !machine.fields.isEmpty {
      blocks.append(Columns.wrap(VerifiedResult.agreementNote))
      blocks += AgreementText.blocks(machine.fields, machine.first, machine.second)
    }
    for pair in result.agreement.people {
      blocks.append(Columns.wrap("\(pair.first) and \(pair.second):"))
      blocks += AgreementText.blocks(pair.fields, pair.first, pair.second)
    }
    if !result.agreement.disagreements.isEmpty {
      let lines = result.agreement.disagreements.map { one in
        Columns.wrap(
          "  \(one.id) \(one.field.name): \(one.machine), \(VerifiedSentences.list(one.by)) \(one.answer). \(one.title)",
          indent: "    ")
      }
      blocks.append((["Program and people differ"] + lines).joined(separator: "\n"))
    }
    return (blocks + [result.version.description]).joined(separator: "\n\n") + "\n"
  }
}

/// How the program agrees with the people who checked it, and people with one another.
package struct CheckAgreement: Sendable {
  /// Two sides of a comparison.
  package struct Pair: Sendable {
    package let first: String
    package let second: String
    package let fields: [FieldAgreement]
  }

  /// The program against what people settled on; the sample holds more of some strata than there are, and so does this.
  package let machine: Pair
  /// Each two people who answered records in common.
  package let people: [Pair]
  /// Records in which an answer differs from the program's.
  package let disagreements: [Disagreement]

  package struct Disagreement: Sendable, Equatable {
    package let id: String
    package let title: String
    package let field: CheckField
    package let machine: String
    package let answer: String
    package let by: [String]
  }

  package init(_ settled: SettledChecks) {
    let checks = settled.checks.filter { !$0.own.isEmpty }
    machine = Pair(
      first: "program", second: "people",
      fields: Self.fields(checks) { check, field in (Self.machine(check)?[field], check.answers[field]) })
    var names: [String] = []
    for check in checks { for (name, _) in check.own where !names.contains(name) { names.append(name) } }
    var people: [Pair] = []
    for (place, first) in names.enumerated() {
      for second in names[(place + 1)...] {
        let fields = Self.fields(checks) { check, field in
          func answer(_ name: String) -> String? { check.own.first { $0.checker == name }?.answers[field] }
          return (answer(first), answer(second))
        }
        if !fields.isEmpty { people.append(Pair(first: first, second: second, fields: fields)) }
      }
    }
    self.people = people
    disagreements = CheckField.allCases.flatMap { field in
      checks.compactMap { check in
        guard let machine = Self.machine(check)?[field], let answer = check.answers[field], machine != answer else {
          return nil
        }
        return Disagreement(
          id: check.id, title: check.title, field: field, machine: machine, answer: answer, by: check.by)
      }
    }
  }

  private static func machine(_ check: SettledChecks.Check) -> HumanAnswers? {
    check.machine.map { $0.answers(isEvidence: check.placement?.stratum != .beyond && $0.isEvidence) }
  }

  private static func fields(
    _ checks: [SettledChecks.Check], _ answers: (SettledChecks.Check, CheckField) -> (String?, String?)
  ) -> [FieldAgreement] {
    CheckField.allCases.compactMap { field in
      FieldAgreement(AgreementField(field), checks.map { answers($0, field) })
    }
  }
}

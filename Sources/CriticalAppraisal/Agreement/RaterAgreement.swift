internal import Statistics

/// How far raters agree: each two of them, and three or more together.
package struct RaterAgreement: Sendable {
  /// Two raters on the questions that both answered.
  package struct Pair: Sendable {
    package let first: RaterTable.Rater
    package let second: RaterTable.Rater
    package let fields: [FieldAgreement]
  }

  /// Three raters or more on one question.
  package struct Group: Sendable, Equatable {
    package let field: AgreementField
    package let raters: [String]
    /// Records that all of them answered; Fleiss's kappa is over these.
    package let complete: Int
    package let fleissKappa: Double?
    /// Records that two of them or more answered; Krippendorff's alpha is over these.
    package let records: Int
    package let krippendorffAlpha: Double?
  }

  /// A record that raters see differently.
  package struct Disagreement: Sendable, Equatable {
    package let id: String
    package let title: String
    package let field: AgreementField
    /// Each rater's answer, in the order of the raters.
    package let answers: [Answer]

    package struct Answer: Sendable, Equatable {
      package let rater: String
      package let answer: String
    }
  }

  package let raters: [RaterTable.Rater]
  package let records: Int
  package let pairs: [Pair]
  package let groups: [Group]
  package let disagreements: [Disagreement]

  package init(_ table: RaterTable) throws {
    raters = table.raters
    records = table.items.count
    var pairs: [Pair] = []
    for first in table.raters.indices {
      for second in table.raters.indices.dropFirst(first + 1) {
        let fields = AgreementField.allCases.compactMap { field in
          FieldAgreement(field, table.items.map { ($0.answers[first]?[field], $0.answers[second]?[field]) })
        }
        if !fields.isEmpty {
          pairs.append(Pair(first: table.raters[first], second: table.raters[second], fields: fields))
        }
      }
    }
    if pairs.isEmpty { throw RaterTable.Problem.nothingInCommon }
    self.pairs = pairs
    groups = AgreementField.allCases.compactMap { Self.group($0, table) }
    disagreements = AgreementField.allCases.flatMap { field in
      table.items.compactMap { Self.disagreement(field, $0, table.raters) }
    }
  }

  private static func group(_ field: AgreementField, _ table: RaterTable) -> Group? {
    let raters = table.raters.indices.filter { rater in table.items.contains { $0.answers[rater]?[field] != nil } }
    if raters.count < 3 { return nil }
    let rows = table.items.map { item in raters.map { item.answers[$0]?[field] } }
    let complete = rows.filter { !$0.contains(nil) }
    return Group(
      field: field, raters: raters.map { table.raters[$0].name }, complete: complete.count,
      fleissKappa: Ratings(complete).fleissKappa,
      records: rows.count { $0.count { $0 != nil } > 1 }, krippendorffAlpha: Ratings(rows).krippendorffAlpha)
  }

  private static func disagreement(
    _ field: AgreementField, _ item: RaterTable.Item, _ raters: [RaterTable.Rater]
  ) -> Disagreement? {
    let answers = raters.indices.compactMap { rater in
      item.answers[rater]?[field].map { Disagreement.Answer(rater: raters[rater].name, answer: $0) }
    }
    if Set(answers.map(\.answer)).count < 2 { return nil }
    return Disagreement(id: item.id, title: item.title, field: field, answers: answers)
  }
}

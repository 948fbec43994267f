internal import CriticalAppraisal
internal import Statistics

/// Agreement in tables, the same for every output.
struct AgreementTables {
  private let fields: [FieldAgreement]

  init(_ fields: [FieldAgreement]) { self.fields = fields }

  /// A row a question: what both said, and the measures with their intervals.
  var measures: FigureTable {
    FigureTable(
      heads: ["", "both", "agree", "kappa (95 % CI)", "PABAK", "AC1 (95 % CI)"],
      rows: fields.map { field in
        [
          field.field.name, "\(field.records)", Self.two(field.agreed.value), Self.text(field.kappa),
          Self.two(field.pabak), Self.text(field.ac1),
        ]
      })
  }

  /// A row a question with a scale: kappa that counts how far apart two answers lie.
  var weighted: FigureTable? {
    let scaled = fields.filter { $0.linearKappa != nil || $0.quadraticKappa != nil }
    if scaled.isEmpty { return nil }
    return FigureTable(
      heads: ["weighted kappa", "linear", "quadratic"],
      rows: scaled.map { [$0.field.name, Self.two($0.linearKappa), Self.two($0.quadraticKappa)] })
  }

  /// How often which answers met: the first rater's in rows, the second's in columns by their numbers.
  static func counts(_ field: FieldAgreement, _ first: String, _ second: String) -> FigureTable {
    FigureTable(
      heads: ["\(first) \\ \(second)"] + field.categories.indices.map { "\($0 + 1)" },
      rows: field.categories.enumerated().map { place, category in
        ["\(Columns.right("\(place + 1)", field.categories.count > 9 ? 2 : 1)) \(category)"]
          + field.table.counts[place].map { $0 > 0 ? "\($0)" : "." }
      }, leastNameWidth: 14)
  }

  /// Two digits; a dash where there is no figure.
  static func two(_ value: Double?) -> String { value.map(VerifiedSentences.two) ?? "–" }

  private static func text(_ coefficient: AgreementCoefficient?) -> String {
    guard let coefficient else { return "–" }
    // Where all agree the standard error is 0, which says nothing of so few records.
    if coefficient.standardError == 0 { return two(coefficient.value) }
    let interval = coefficient.interval
    return "\(two(coefficient.value)) (\(two(interval.lowerBound)) to \(two(interval.upperBound)))"
  }
}

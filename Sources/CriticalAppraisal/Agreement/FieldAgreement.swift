package import Statistics

/// How far two raters agree on one question, over the records that both answered.
package struct FieldAgreement: Sendable {
  package let field: AgreementField
  /// The answers that either gave, in the question's order; two at least.
  package let categories: [String]
  /// The first rater's answers in rows, the second's in columns.
  package let table: AgreementTable
  /// Records that one of the two answered and the other did not.
  package let answeredByOne: Int
  /// The answers that lie on the question's scale; nil where it has none or fewer than two records lie on it.
  private let scaled: AgreementTable?

  /// Nil where the two have no record in common.
  package init?(_ field: AgreementField, _ pairs: [(first: String?, second: String?)]) {
    let both = pairs.compactMap { pair in pair.first.flatMap { first in pair.second.map { (first, $0) } } }
    answeredByOne = pairs.count { ($0.first == nil) != ($0.second == nil) }
    self.field = field
    let used = Set(both.flatMap { [$0.0, $0.1] })
    var categories = field.categories.filter(used.contains)
    // One answer given by both to all is a table of two answers, of which the other was not given.
    categories += field.categories.filter { !used.contains($0) }.prefix(max(0, 2 - categories.count))
    self.categories = field.categories.filter(categories.contains)
    guard !both.isEmpty, let table = Self.table(both, self.categories) else { return nil }
    self.table = table
    scaled = field.scale.flatMap { scale in
      let onScale = both.filter { scale.contains($0.0) && scale.contains($0.1) }
      return onScale.count > 1 ? Self.table(onScale, scale) : nil
    }
  }

  private static func table(_ pairs: [(String, String)], _ categories: [String]) -> AgreementTable? {
    var counts = categories.map { _ in categories.map { _ in 0 } }
    for (first, second) in pairs {
      if let row = categories.firstIndex(of: first), let column = categories.firstIndex(of: second) {
        counts[row][column] += 1
      }
    }
    return AgreementTable(counts)
  }

  /// The records that both answered.
  package var records: Int { table.total }
  package var agreed: Proportion { table.agreed }
  package var kappa: AgreementCoefficient? { table.kappa() }
  package var pabak: Double? { table.pabak }
  package var ac1: AgreementCoefficient? { table.ac1() }
  package var linearKappa: Double? { scaled?.weightedKappa(.linear) }
  package var quadraticKappa: Double? { scaled?.weightedKappa(.quadratic) }
  package var band: LandisKochBand? { LandisKochBand(kappa?.value) }
}

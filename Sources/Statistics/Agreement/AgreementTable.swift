/// How often two raters gave which categories to the same items: rows are the first rater's, columns the second's.
package struct AgreementTable: Sendable, Equatable {
  package let counts: [[Int]]

  /// Nil unless the table is square, has two categories or more, and no number below 0.
  package init?(_ counts: [[Int]]) {
    guard counts.count > 1, counts.allSatisfy({ $0.count == counts.count && $0.allSatisfy { $0 >= 0 } }) else {
      return nil
    }
    self.counts = counts
  }

  package var categories: Int { counts.count }
  /// The items.
  package var total: Int { counts.joined().reduce(0, +) }
  /// The items that both put in the same category.
  package var agreed: Proportion { Proportion(counts.indices.reduce(0) { $0 + counts[$1][$1] }, of: total) }
  /// How many items the first rater put in each category.
  package var first: [Int] { counts.map { $0.reduce(0, +) } }
  /// How many items the second rater put in each category.
  package var second: [Int] { counts.indices.map { column in counts.reduce(0) { $0 + $1[column] } } }

  /// The shares of the items; nil without items.
  var shares: Shares? { total > 0 ? Shares(self) : nil }

  /// A table's cells and margins as shares of all items.
  struct Shares {
    let cells: [[Double]]
    let first: [Double]
    let second: [Double]
    let agreed: Double

    fileprivate init(_ table: AgreementTable) {
      let items = Double(table.total)
      cells = table.counts.map { $0.map { Double($0) / items } }
      first = table.first.map { Double($0) / items }
      second = table.second.map { Double($0) / items }
      agreed = Double(table.agreed.count) / items
    }

    /// The mean of both raters' shares of a category.
    func mean(_ category: Int) -> Double { (first[category] + second[category]) / 2 }

    /// The sum of something over all cells of the table.
    func sum(_ term: (_ row: Int, _ column: Int, _ share: Double) -> Double) -> Double {
      var sum = 0.0
      for row in cells.indices {
        for column in cells.indices { sum += term(row, column, cells[row][column]) }
      }
      return sum
    }
  }
}

package import Statistics

/// How judged labels agree with those of a careful reading.
package struct LabelEvaluation: Sendable {
  package let labels: [String]
  /// Rows are the labels read, columns the labels judged.
  package private(set) var confusion: [[Int]]

  package init(labels: [String]) {
    self.labels = labels
    confusion = Array(repeating: Array(repeating: 0, count: labels.count), count: labels.count)
  }

  package mutating func count(read: String, judged: String) {
    guard let row = labels.firstIndex(of: read), let column = labels.firstIndex(of: judged) else { return }
    confusion[row][column] += 1
  }

  /// A cell of the table.
  typealias Place = (row: Int, column: Int)

  /// Nil where the table has no such cell.
  func place(_ read: String?, _ judged: String?) -> Place? {
    guard let row = labels.firstIndex(where: { $0 == read }), let column = labels.firstIndex(where: { $0 == judged })
    else { return nil }
    return (row, column)
  }

  mutating func count(at place: Place) { confusion[place.row][place.column] += 1 }

  package var total: Int { confusion.joined().reduce(0, +) }
  package var right: Int { labels.indices.reduce(0) { $0 + confusion[$1][$1] } }
  package var rightShare: Proportion { Proportion(right, of: total) }
  package var accuracy: Double { total > 0 ? Double(right) / Double(total) : 0 }

  /// What was found for one label.
  package struct Score: Sendable {
    package var label: String
    /// Records read as the label.
    package var support: Int
    /// Records judged to be it.
    package var judged: Int
    /// Records both read and judged so.
    package var right: Int

    package var precisionShare: Proportion { Proportion(right, of: judged) }
    package var recallShare: Proportion { Proportion(right, of: support) }
    /// Nil where nothing was judged so.
    package var precision: Double? { judged > 0 ? Double(right) / Double(judged) : nil }
    /// Nil where nothing was read so.
    package var recall: Double? { support > 0 ? Double(right) / Double(support) : nil }
    /// The harmonic mean of precision and recall; 0 where nothing was right.
    package var f1: Double { support + judged > 0 ? 2 * Double(right) / Double(support + judged) : 0 }
  }

  package var scores: [Score] {
    labels.indices.map { index in
      Score(
        label: labels[index], support: confusion[index].reduce(0, +),
        judged: confusion.reduce(0) { $0 + $1[index] }, right: confusion[index][index])
    }
  }

  /// The mean F1 over the labels with enough records.
  package func macroF1(leastSupport: Int) -> Double {
    let counted = scores.filter { $0.support >= leastSupport }
    return counted.isEmpty ? 0 : counted.reduce(0) { $0 + $1.f1 } / Double(counted.count)
  }

  /// The places of the labels read so many times or more.
  package func commonLabels(leastSupport: Int) -> [Int] {
    labels.indices.filter { confusion[$0].reduce(0, +) >= leastSupport }
  }

  /// The mean F1 over some labels.
  ///
  /// One that is neither read nor judged has no F1; nil where no label has one.
  func macroF1(over places: [Int]) -> Double? {
    let scores = scores
    let counted = places.map { scores[$0] }.filter { $0.support + $0.judged > 0 }
    return counted.isEmpty ? nil : counted.reduce(0) { $0 + $1.f1 } / Double(counted.count)
  }

  /// The F1 of all labels but one taken together: twice what is right, over what is read so and what is judged so.
  ///
  /// With every label it would be the accuracy. Nil where nothing but that label is read or judged.
  func microF1(without label: String) -> Double? {
    let counted = scores.filter { $0.label != label }
    let all = counted.reduce(0) { $0 + $1.support + $1.judged }
    return all > 0 ? 2 * Double(counted.reduce(0) { $0 + $1.right }) / Double(all) : nil
  }
}

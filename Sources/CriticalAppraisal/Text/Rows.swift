/// Rows of different lengths in one array: what an array of arrays holds, without a reference for each row.
struct Rows<Element: Sendable>: Sendable {
  private(set) var elements: [Element] = []
  private var starts: [UInt32]

  /// Gives each row its elements in the order in which they stand.
  init(_ entries: [(row: UInt32, element: Element)], count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for entry in entries { starts[Int(entry.row) + 1] += 1 }
    for row in 0..<count { starts[row + 1] += starts[row] }
    guard let first = entries.first else { return }
    var next = starts
    elements = Array(repeating: first.element, count: entries.count)
    for entry in entries {
      elements[Int(next[Int(entry.row)])] = entry.element
      next[Int(entry.row)] += 1
    }
  }

  /// Gives each row its elements in order.
  init(_ entries: [(row: UInt32, element: Element)], count: Int, by areInOrder: (Element, Element) -> Bool) {
    self.init(entries, count: count)
    for row in 0..<count where range(row).count > 1 { elements[range(row)].sort(by: areInOrder) }
  }

  /// The number of rows.
  var count: Int { starts.count - 1 }

  /// The places of a row's elements.
  func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }
}

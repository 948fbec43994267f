/// Rows of different lengths in one array: what an array of arrays holds, without a reference for each row.
struct Rows<Element: Sendable>: Sendable {
  private(set) var elements: [Element] = []
  private var starts: [UInt32] = [0]

  init(_ rows: [[Element]]) {
    elements.reserveCapacity(rows.reduce(0) { $0 + $1.count })
    starts.reserveCapacity(rows.count + 1)
    for row in rows {
      elements += row
      starts.append(UInt32(elements.count))
    }
  }

  /// The places of a row's elements.
  func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }
}

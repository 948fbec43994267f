/// A table of figures, for terminals and as Markdown: the first column holds names, the others figures.
struct FigureTable {
  let heads: [String]
  let rows: [[String]]
  /// How short names may be cut before figures go into a further block.
  var leastNameWidth = 19

  static let width = 80

  /// Lines of at most 80 columns; figures for which there is no room follow in a further block with the same names.
  var text: [String] {
    var rest = Array(heads.indices.dropFirst())
    var blocks: [[String]] = []
    while !rest.isEmpty {
      let fitting = fitting(rest)
      blocks.append(block(Array(rest.prefix(fitting))))
      rest.removeFirst(fitting)
    }
    return Array(blocks.joined(separator: [""]))
  }

  var markdown: [String] {
    let rule = heads.indices.map { $0 == 0 ? "---" : "---:" }
    return ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  private func width(_ column: Int) -> Int {
    ([heads] + rows).reduce(0) { max($0, Columns.width($1[column])) }
  }

  /// How many of some columns fit beside the shortest names; at least one.
  private func fitting(_ columns: [Int]) -> Int {
    var used = min(width(0), leastNameWidth)
    for (place, column) in columns.enumerated() {
      used += 1 + width(column)
      if used > Self.width { return max(1, place) }
    }
    return columns.count
  }

  private func block(_ columns: [Int]) -> [String] {
    let figures = columns.reduce(0) { $0 + width($1) }
    let hasRoom = width(0) + figures + 2 * columns.count <= Self.width
    let gap = String(repeating: " ", count: hasRoom ? 2 : 1)
    let names = min(width(0), Self.width - figures - gap.count * columns.count)
    return ([heads] + rows).map { row in
      columns.reduce(Columns.fit(row[0], names)) { $0 + gap + Columns.right(row[$1], width($1)) }
    }
  }
}

/// The full names of the domains under their short ones.
struct DomainLegend {
  let table: BiasTable

  func block(width: Double) -> SVGBlock {
    let lists = [("Domains", entries(table.domains)), ("Applicability", entries(table.applicability))]
    let shorts = lists.flatMap { $0.1.map { Self.short($0, width).width } }
    let indent = (shorts.max() ?? 0) + 8
    var block = SVGBlock()
    for (heading, columns) in lists where !columns.isEmpty {
      block.stack(FittedText(heading, .heading, width: width), gap: block.height > 0 ? 10 : 0)
      for column in columns {
        let short = Self.short(column, width)
        let name = FittedText(column.name, .body, width: width - indent, most: 4)
        var entry = SVGBlock()
        entry.add(short.element(x: 0, top: 0))
        entry.add(name.element(x: indent, top: 0))
        entry.height = max(short.height, name.height)
        block.stack(entry, gap: 5)
      }
    }
    return block
  }

  /// The columns whose head leaves something to explain.
  private func entries(_ places: [Int]) -> [BiasTable.Column] {
    places.map { table.columns[$0] }.filter { $0.label != $0.head }
  }

  private static func short(_ column: BiasTable.Column, _ width: Double) -> FittedText {
    FittedText("\(column.shortName):", .heading, width: min(200, width / 3), most: 2)
  }
}

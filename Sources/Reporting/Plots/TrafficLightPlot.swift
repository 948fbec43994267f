/// The traffic-light plot: a dot for every domain of every study.
///
/// (McGuinness LA, Higgins JPT. Risk-of-bias VISualization (robvis). Res Synth Methods 2021;12:55-61.)
package struct TrafficLightPlot {
  private let table: BiasTable
  private let palette: BiasPalette

  package init(_ table: BiasTable, palette: BiasPalette) {
    (self.table, self.palette) = (table, palette)
  }

  /// Rows that the eye can still follow up to their header.
  private static let mostRows = 45
  /// Sets of rows beside each other that a page can still hold.
  private static let mostAcross = 3
  private static let (mostWidth, gap) = (1800.0, 44.0)

  /// The picture, the same bytes for the same table.
  package var svg: String {
    let layout = TrafficLightLayout(table)
    let fitting = Int((Self.mostWidth + Self.gap) / (layout.width + Self.gap))
    let shelves = self.shelves(across: max(1, min(Self.mostAcross, fitting)))
    let across = shelves.first?.count ?? 1
    let width = Double(across) * (layout.width + Self.gap) - Self.gap
    var body = SVGBlock()
    for shelf in shelves {
      var block = SVGBlock()
      for (place, rows) in shelf.enumerated() {
        let section = TrafficLightSection(layout: layout, palette: palette, rows: rows).block
        block.add(.moved(x: Double(place) * (layout.width + Self.gap), y: 0, section.elements))
        block.height = max(block.height, section.height)
      }
      body.stack(block, gap: body.height > 0 ? 30 : 0)
    }
    body.stack(legend(width: width, second: across > 1 ? layout.width + Self.gap : nil), gap: 20)
    return PicturePage(
      id: "traffic-light-\(PicturePage.slug(table.tool))-\(palette.rawValue)", title: table.heading,
      subtitle: table.tool.isEmpty ? table.studyCount : "\(table.tool) · \(table.studyCount)",
      description: description, note: table.note, width: width, body: body
    ).svg
  }

  /// The rows in sets of much the same length, in shelves of as many sets; one empty set where there is no row.
  private func shelves(across: Int) -> [[ArraySlice<BiasTable.Row>]] {
    let needed = max(1, (table.rows.count + Self.mostRows - 1) / Self.mostRows)
    // Whole shelves: seven sets of 43 would leave two thirds of the last shelf white, nine of 34 leave nothing.
    let sets = needed <= across ? needed : (needed + across - 1) / across * across
    let ends = (0...sets).map { ($0 * table.rows.count + sets - 1) / sets }
    let slices = zip(ends, ends.dropFirst()).map { table.rows[$0..<$1] }
    let shelf = min(sets, across)
    return stride(from: 0, to: sets, by: shelf).map { Array(slices[$0..<$0 + shelf]) }
  }

  /// The domains at the left, the levels at the right edge or under the second set of rows.
  private func legend(width: Double, second: Double?) -> SVGBlock {
    let levels = LevelLegend(levels: table.levelsUsed, palette: palette)
    let right = levels.block
    let start = second ?? width - levels.width
    let left = DomainLegend(table: table).block(width: right.elements.isEmpty ? width : start - 28)
    var block = SVGBlock()
    if !left.elements.isEmpty { block.add(.moved(x: 0, y: 0, left.elements)) }
    let x = left.elements.isEmpty ? 0 : start
    if !right.elements.isEmpty { block.add(.moved(x: x, y: 0, right.elements)) }
    block.height = max(left.height, right.height)
    return block
  }

  private var description: String {
    let start = "\(table.tool.isEmpty ? "Judgements" : table.tool) of \(table.studyCount)."
    let parts = [start, table.columnWords] + table.rows.map(table.words) + [table.note]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

internal import CriticalAppraisal

/// Some rows of the traffic-light plot under their header.
struct TrafficLightSection {
  let layout: TrafficLightLayout
  let palette: BiasPalette
  let rows: ArraySlice<BiasTable.Row>

  private static let leastRow = 25.0

  var block: SVGBlock {
    let top = header
    var body = SVGBlock()
    for row in rows {
      if body.height > 0 { body.add(.rule(x: 0, y: body.height, width: layout.width, colour: .hairline)) }
      body.stack(line(row))
    }
    if rows.isEmpty {
      let text = FittedText("No study", .body.inked(.quiet))
      body.add(text.element(x: 0, middle: Self.leastRow / 2))
      body.height = Self.leastRow
    }
    var block = SVGBlock()
    for group in layout.groups where group.isShaded {
      block.add(.box(x: group.x, y: 0, width: group.width, height: top.height + body.height, fill: .shade))
    }
    block.stack(top)
    block.stack(body)
    block.add(.rule(x: 0, y: block.height, width: layout.width, colour: .text))
    return block
  }

  private var header: SVGBlock {
    let headings = layout.groups.compactMap(\.heading?.height).max() ?? 0
    var block = SVGBlock()
    // The headings, the line that spans their columns, the columns' names, each with room around it.
    let (span, foot) = (headings + 10, headings + 10 + layout.headerHeight + 12)
    block.add(.rule(x: 0, y: 0, width: layout.width, colour: .text))
    for group in layout.groups {
      if let heading = group.heading {
        block.add(heading.element(x: group.x + group.width / 2, middle: span / 2, anchor: .middle))
        block.add(.rule(x: group.x, y: span, width: group.width, colour: .quiet))
      }
      for column in group.columns {
        let top = foot - 6 - column.header.height
        block.add(column.header.element(x: column.x, top: top, anchor: .middle))
      }
    }
    let study = FittedText("Study", .heading)
    block.add(study.element(x: 0, top: foot - 6 - study.height))
    block.add(.rule(x: 0, y: foot, width: layout.width, colour: .text))
    block.height = foot
    return block
  }

  private func line(_ row: BiasTable.Row) -> SVGBlock {
    let name = TrafficLightLayout.name(row.study)
    var block = SVGBlock()
    block.height = max(Self.leastRow, name.height + 8)
    block.add(name.element(x: 0, middle: block.height / 2))
    for column in layout.groups.flatMap(\.columns) {
      let level = column.index.map { row.levels[$0] } ?? row.overall
      guard let level else { continue }
      let domain = column.index.map { layout.table.columns[$0].label } ?? "overall"
      let dot = BiasDot(level: level, palette: palette)
      block.add(
        dot.element(x: column.x, y: block.height / 2, title: "\(row.study), \(domain): \(level.rawValue)"))
    }
    return block
  }
}

/// The bars of a summary over their axis.
struct BiasSummaryBars {
  /// Bars that stand together, under a heading if they need one.
  let groups: [(heading: String?, bars: [BiasBar])]
  let layout: BiasSummaryLayout
  let palette: BiasPalette
  let isWeighted: Bool

  var block: SVGBlock {
    var rows = SVGBlock()
    for (place, group) in groups.enumerated() {
      var part = SVGBlock()
      if let heading = group.heading {
        part.stack(FittedText(heading, .heading, width: layout.barX))
        part.height += 4
      }
      for bar in group.bars { part.stack(row(bar)) }
      rows.stack(part, gap: place > 0 ? 12 : 0)
    }
    if groups.isEmpty {
      rows.elements += notice("No domain", middle: 30)
      rows.height = 60
    }
    var block = SVGBlock()
    // Under the bars, so that they show through the gaps alone.
    for tick in ticks {
      block.add(rule(x: layout.x(tick), from: 0, to: rows.height + 4, colour: .hairline))
    }
    block.stack(rows)
    block.stack(axis, gap: 4)
    return block
  }

  private let ticks = [0, 0.25, 0.5, 0.75, 1]

  private func row(_ bar: BiasBar) -> SVGBlock {
    let (short, name) = (BiasSummaryLayout.short(bar), BiasSummaryLayout.name(bar))
    var block = SVGBlock()
    block.height = max(BiasSummaryLayout.barHeight + 10, short.height + 8, name.height + 8)
    let middle = block.height / 2
    block.add(short.element(x: 0, middle: middle))
    block.add(name.element(x: layout.nameX, middle: middle))
    if bar.shares.isEmpty { block.elements += notice(bar.count == 0 ? "No study" : "No weight", middle: middle) }
    var before = 0.0
    for share in bar.shares where share.share > 0 {
      let segment = BiasSegment(level: share.level, palette: palette, text: share.percent)
      let (start, end) = (layout.x(before), layout.x(before + share.share))
      let elements = segment.elements(
        x: start, y: middle - BiasSummaryLayout.barHeight / 2, width: end - start,
        height: BiasSummaryLayout.barHeight)
      block.add(.titled(bar.words(of: share, isWeighted: isWeighted), elements))
      before += share.share
    }
    block.add(FittedText(BiasSummaryLayout.count(bar), .body).element(x: layout.countX, middle: middle))
    return block
  }

  /// Words in place of a bar, over the lines of the axis.
  private func notice(_ words: String, middle: Double) -> [SVGElement] {
    let text = FittedText(words, .body.inked(.quiet))
    let ground = SVGElement.box(
      x: layout.x(0.5) - text.width / 2 - 6, y: middle - 10, width: text.width + 12, height: 20, fill: .white)
    return [ground, text.element(x: layout.x(0.5), middle: middle, anchor: .middle)].compactMap(\.self)
  }

  private var axis: SVGBlock {
    var block = SVGBlock()
    block.add(.rule(x: layout.barX, y: 0, width: BiasSummaryLayout.barWidth, colour: .text))
    for tick in ticks {
      block.add(rule(x: layout.x(tick), from: 0, to: 5, colour: .text))
      let label = FittedText("\(SVGNumber.text(tick * 100))%", .quiet)
      block.add(label.element(x: layout.x(tick), top: 7, anchor: .middle))
    }
    let label = FittedText(isWeighted ? "Share of the weight" : "Share of studies", .body)
    block.add(label.element(x: layout.x(0.5), top: 24, anchor: .middle))
    block.height = 24 + label.height
    return block
  }

  private func rule(x: Double, from: Double, to: Double, colour: SVGColour) -> SVGElement {
    let path = "M\(SVGNumber.text(x)) \(SVGNumber.text(from))V\(SVGNumber.text(to))"
    return SVGElement("path", ["d": .text(path), "fill": "none", "stroke": .text(colour.hex)])
  }
}

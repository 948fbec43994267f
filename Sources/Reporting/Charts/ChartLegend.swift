/// What the colours of a chart mean, in lines of a width.
struct ChartLegend {
  let series: [ChartTable.Series]

  private static let (swatch, gap, lineHeight) = (12.0, 6.0, 20.0)

  func block(width: Double) -> SVGBlock {
    var block = SVGBlock()
    var x = 0.0
    var y = 0.0
    for one in series {
      let wanted = Self.swatch + Self.gap + TextStyle.body.width(of: one.name) + 16
      if x > 0, x + wanted > width {
        x = 0
        y += Self.lineHeight
      }
      let segment = ChartSegment(paint: one.paint, count: 0, isNumbered: false)
      block.elements += segment.elements(x: x, y: y + 3, width: Self.swatch + 1, height: Self.swatch)
      block.add(.ink(one.name, x: x + Self.swatch + Self.gap, y: y + 13))
      x += wanted
    }
    block.height = series.isEmpty ? 0 : y + Self.lineHeight
    return block
  }
}

internal import CriticalAppraisal

/// What the pieces of the bars mean, in as many lines as the width asks for.
struct SegmentLegend {
  let levels: [BiasLevel]
  let palette: BiasPalette

  private static let (swatch, height, gap) = (36.0, 20.0, 24.0)

  func block(width: Double) -> SVGBlock {
    var block = SVGBlock()
    guard !levels.isEmpty else { return block }
    var (x, y) = (0.0, 0.0)
    for level in levels {
      let name = FittedText(level.rawValue, .body)
      let entry = Self.swatch + 8 + name.width
      if x > 0, x + entry > width { (x, y) = (0, y + Self.height + 8) }
      let segment = BiasSegment(level: level, palette: palette)
      block.elements += segment.elements(x: x, y: y, width: Self.swatch, height: Self.height)
      block.add(name.element(x: x + Self.swatch + 8, middle: y + Self.height / 2))
      x += entry + Self.gap
    }
    block.height = y + Self.height
    return block
  }
}

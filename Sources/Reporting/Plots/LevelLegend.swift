internal import CriticalAppraisal

/// What the dots mean: the levels that occur, by severity.
struct LevelLegend {
  let levels: [BiasLevel]
  let palette: BiasPalette

  private static let (radius, indent) = (8.0, 25.0)
  private static let heading = "Suggested level"

  var width: Double {
    guard !levels.isEmpty else { return 0 }
    let names = levels.map { Self.indent + TextStyle.body.width(of: $0.rawValue) }
    return max(TextStyle.heading.width(of: Self.heading), names.max() ?? 0)
  }

  var block: SVGBlock {
    var block = SVGBlock()
    guard !levels.isEmpty else { return block }
    block.stack(FittedText(Self.heading, .heading))
    for level in levels {
      var entry = SVGBlock()
      entry.height = 2 * Self.radius + 2
      let middle = entry.height / 2
      entry.add(BiasDot(level: level, palette: palette, radius: Self.radius).element(x: Self.radius + 1, y: middle))
      entry.add(FittedText(level.rawValue, .body).element(x: Self.indent, middle: middle))
      block.stack(entry, gap: 4)
    }
    return block
  }
}

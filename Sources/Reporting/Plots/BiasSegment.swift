internal import CriticalAppraisal

/// A piece of a bar: its colour, its pattern, and as much of symbol and percentage as there is room for.
struct BiasSegment {
  let level: BiasLevel
  let palette: BiasPalette
  /// The percentage, if any.
  var text: String?

  private static let (plateHeight, ring) = (18.0, 6.5)

  func elements(x: Double, y: Double, width: Double, height: Double) -> [SVGElement] {
    let fill = palette.fill(of: level)
    let hatch = BiasHatch(grade: level.grade).element(x: x, y: y, width: width, height: height, ink: fill.ink)
    let outline = SVGElement(
      "rect",
      [
        "x": .length(x), "y": .length(y), "width": .length(width), "height": .length(height), "fill": "none",
        "stroke": .text(SVGColour.text.hex), "stroke-width": 0.8,
      ])
    let ground = SVGElement.box(x: x, y: y, width: width, height: height, fill: fill)
    return [ground, hatch, outline].compactMap(\.self)
      + label(x: x + width / 2, y: y + height / 2, width: width, fill: fill)
  }

  /// Symbol and percentage, on a plain plate so that the pattern does not run through them.
  private func label(x: Double, y: Double, width: Double, fill: SVGColour) -> [SVGElement] {
    let style = TextStyle.heading.inked(fill.ink)
    // The symbol stands in a ring: a bare minus before a percentage would make it negative.
    let dotWidth = level.grade.symbol == .blank ? 0 : 2 * Self.ring
    for shown in [text, nil] {
      let textWidth = shown.map(style.width) ?? 0
      let gap = dotWidth > 0 && textWidth > 0 ? 5.0 : 0
      let inner = dotWidth + gap + textWidth
      let plate = inner + (textWidth > 0 ? 8 : 4)
      guard inner > 0, plate + 4 <= width else { continue }
      let start = x - inner / 2
      let box = SVGElement.box(
        x: x - plate / 2, y: y - Self.plateHeight / 2, width: plate, height: Self.plateHeight, fill: fill, radius: 4)
      let dot = BiasDot(level: level, palette: palette, radius: Self.ring, outline: fill.ink)
      let number = shown.flatMap { FittedText($0, style).element(x: start + dotWidth + gap, middle: y) }
      return [box, dotWidth > 0 ? dot.element(x: start + Self.ring, y: y) : nil, number].compactMap(\.self)
    }
    return []
  }
}

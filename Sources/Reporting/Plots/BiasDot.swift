internal import CriticalAppraisal

/// The round sign of a level.
struct BiasDot {
  let level: BiasLevel
  let palette: BiasPalette
  var radius = 10.0
  var outline = SVGColour.text

  func element(x: Double, y: Double, title: String? = nil) -> SVGElement {
    let fill = palette.fill(of: level)
    let circle = SVGElement(
      "circle",
      [
        "cx": .length(x), "cy": .length(y), "r": .length(radius), "fill": .text(fill.hex),
        "stroke": .text(outline.hex), "stroke-width": 0.8,
      ])
    let symbol = level.grade.symbol.element(x: x, y: y, scale: radius / 10, ink: fill.ink)
    let parts = [circle, symbol].compactMap(\.self)
    return title.map { .titled($0, parts) } ?? SVGElement("g", children: parts)
  }
}

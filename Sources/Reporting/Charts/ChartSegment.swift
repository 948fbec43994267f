/// A piece of a bar: its colour, a hatch where an answer is missing, and its count where there is room.
struct ChartSegment {
  let paint: ChartPaint
  let count: Int
  /// Whether the count is written into it.
  var isNumbered = true

  func elements(x: Double, y: Double, width: Double, height: Double) -> [SVGElement] {
    let fill = paint.colour
    var elements = [SVGElement.box(x: x, y: y, width: max(0.5, width - 1), height: height, fill: fill)]
    if paint.isHatched {
      let hatch = BiasHatch(grade: .notApplicable)
      if let lines = hatch.element(x: x, y: y, width: width - 1, height: height, ink: .white) { elements.append(lines) }
    }
    let text = Percent.grouped(count)
    let style = TextStyle(size: 12, isBold: true, colour: fill.ink)
    let wanted = style.width(of: text) + 6
    guard isNumbered, wanted <= width, height >= 14 else { return elements }
    if paint.isHatched {
      let plate = SVGElement.box(
        x: x + (width - wanted) / 2, y: y + height / 2 - 8, width: wanted, height: 16, fill: fill, radius: 3)
      elements.append(plate)
    }
    if let number = FittedText(text, style).element(x: x + width / 2, middle: y + height / 2, anchor: .middle) {
      elements.append(number)
    }
    return elements
  }
}

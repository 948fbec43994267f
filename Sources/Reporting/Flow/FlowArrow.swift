/// The arrows between the boxes of the flow diagram.
enum FlowArrow {
  static func down(x: Double, from start: Double, to end: Double) -> SVGElement {
    arrow(
      "M\(text(x)) \(text(start))V\(text(end - 1))M\(text(x - 4)) \(text(end - 7))L\(text(x)) \(text(end - 1))L\(text(x + 4)) \(text(end - 7))"
    )
  }

  static func across(from start: Double, to end: Double, y: Double) -> SVGElement {
    arrow(
      "M\(text(start)) \(text(y))H\(text(end - 1))M\(text(end - 7)) \(text(y - 4))L\(text(end - 1)) \(text(y))L\(text(end - 7)) \(text(y + 4))"
    )
  }

  private static func arrow(_ path: String) -> SVGElement {
    SVGElement("path", ["d": .text(path), "fill": "none", "stroke": .text(SVGColour.text.hex)])
  }

  private static func text(_ length: Double) -> String { SVGNumber.text(length) }
}

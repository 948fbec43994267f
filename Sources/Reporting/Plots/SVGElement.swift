/// An element of a picture; all that it writes is escaped.
struct SVGElement: Sendable {
  let name: String
  let attributes: KeyValuePairs<String, SVGValue>
  let text: String
  let children: [SVGElement]

  init(
    _ name: String, _ attributes: KeyValuePairs<String, SVGValue> = [:], text: String = "", children: [SVGElement] = []
  ) {
    (self.name, self.attributes, self.text, self.children) = (name, attributes, text, children)
  }

  /// Elements whose tooltip is the title.
  static func titled(_ title: String, _ children: [SVGElement]) -> SVGElement {
    SVGElement("g", children: [SVGElement("title", text: title)] + children)
  }

  /// Elements moved to another place.
  static func moved(x: Double, y: Double, _ children: [SVGElement]) -> SVGElement {
    SVGElement(
      "g", ["transform": .text("translate(\(SVGNumber.text(x)) \(SVGNumber.text(y)))")], children: children)
  }

  /// A rectangle without an outline.
  static func box(x: Double, y: Double, width: Double, height: Double, fill: SVGColour, radius: Double = 0)
    -> SVGElement
  {
    SVGElement(
      "rect",
      [
        "x": .length(x), "y": .length(y), "width": .length(width), "height": .length(height), "rx": .length(radius),
        "fill": .text(fill.hex),
      ])
  }

  /// A level line.
  static func rule(x: Double, y: Double, width: Double, colour: SVGColour) -> SVGElement {
    let path = "M\(SVGNumber.text(x)) \(SVGNumber.text(y))H\(SVGNumber.text(x + width))"
    return SVGElement("path", ["d": .text(path), "fill": "none", "stroke": .text(colour.hex)])
  }

  /// Writes the element and a line break.
  func write(to output: inout String) {
    output += "<\(name)"
    for (key, value) in attributes { output += " \(key)=\"\(XMLText.escaped(value.description))\"" }
    if children.isEmpty, text.isEmpty {
      output += "/>\n"
      return
    }
    output += ">\(XMLText.escaped(text))"
    if !children.isEmpty { output += "\n" }
    for child in children { child.write(to: &output) }
    output += "</\(name)>\n"
  }
}

/// A box of the flow diagram: a heading and its numbers, dashed where the program knows none.
struct FlowBox: Sendable {
  let lines: [FittedText]
  let isKnown: Bool
  let width: Double

  private static let padding = 10.0
  private static let unknownLine = SVGColour(0x8A949E)

  /// A box of known numbers: the first line in bold.
  init(_ heading: String, _ details: [String] = [], width: Double) {
    self.init([heading], details, width: width, isKnown: true)
  }

  /// A box to be filled in by whoever knows.
  init(unknown headings: [String], width: Double) {
    self.init(headings.map { "\($0) (n = )" }, [], width: width, isKnown: false)
  }

  private init(_ headings: [String], _ details: [String], width: Double, isKnown: Bool) {
    let inner = width - 2 * Self.padding
    let style = isKnown ? TextStyle.heading : TextStyle.body.inked(.quiet)
    lines =
      headings.map { FittedText($0, style, width: inner, most: 4) }
      + details.map { FittedText($0, .body, width: inner, most: 3) }
    self.width = width
    self.isKnown = isKnown
  }

  var height: Double { lines.reduce(2 * Self.padding) { $0 + $1.height } + 3 * Double(max(0, lines.count - 1)) }

  /// The box, its upper left corner at a place.
  func element(x: Double, y: Double) -> SVGElement {
    let outline = SVGElement(
      "rect",
      [
        "x": .length(x), "y": .length(y), "width": .length(width), "height": .length(height), "rx": 4,
        "fill": .text(SVGColour.white.hex), "stroke": .text((isKnown ? SVGColour.text : Self.unknownLine).hex),
        "stroke-dasharray": isKnown ? "none" : "5 4",
      ])
    var children = [outline]
    var top = y + Self.padding
    for line in lines {
      if let text = line.element(x: x + Self.padding, top: top) { children.append(text) }
      top += line.height + 3
    }
    return SVGElement("g", children: children)
  }
}

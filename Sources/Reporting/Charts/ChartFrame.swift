/// A chart as one SVG element: with title and words for those who do not see it, and a ground of its own that a page may
/// take away.
struct ChartFrame {
  let name: String
  let title: String
  let words: String
  let width: Double
  let body: SVGBlock

  static let fonts = "system-ui, 'Segoe UI', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
  private static let margin = 2.0

  /// The chart inside a page, which has the title above it already.
  var inPage: SVGElement { element(in: body, title: false) }

  /// The chart as a file of its own.
  var alone: SVGElement {
    var page = SVGBlock()
    page.stack(FittedText(title, .heading, width: width, most: 3))
    page.stack(body, gap: 10)
    return element(in: page, title: true)
  }

  private func element(in block: SVGBlock, title isAlone: Bool) -> SVGElement {
    let margin = isAlone ? 16 : Self.margin
    let (width, height) = (self.width + 2 * margin, block.height + 2 * margin)
    let ground = SVGElement.box(x: 0, y: 0, width: width, height: height, fill: .white)
    let heads = [
      SVGElement("title", ["id": .text("chart-\(name)-title")], text: title),
      SVGElement("desc", ["id": .text("chart-\(name)-words")], text: words),
    ]
    return SVGElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": .text("chart chart-\(name)"),
        "viewBox": .text("0 0 \(SVGNumber.text(width)) \(SVGNumber.text(height))"), "width": .length(width),
        "height": .length(height), "role": isAlone ? "img" : "group",
        "aria-labelledby": .text("chart-\(name)-title"), "aria-describedby": .text("chart-\(name)-words"),
        "font-family": .text(Self.fonts),
      ], children: heads + (isAlone ? [ground] : []) + [.moved(x: margin, y: margin, block.elements)])
  }
}

extension SVGElement {
  /// A link around elements, where there is one to make; its tooltip is the title.
  static func linked(_ filter: RecordFilter?, count: Int, _ title: String, _ children: [SVGElement]) -> SVGElement {
    guard let filter else { return .titled(title, children) }
    return SVGElement(
      "a",
      [
        "href": .text(filter.hash), "data-n": .text(String(count)), "aria-label": .text("\(title), show them"),
      ], children: [SVGElement("title", text: title)] + children)
  }

  /// A line of text that takes the page's ink where it stands in one.
  static func ink(
    _ text: String, x: Double, y: Double, size: Double = 12, anchor: TextAnchor = .start, isBold: Bool = false,
    isQuiet: Bool = false
  ) -> SVGElement {
    let colour: SVGColour = isQuiet ? .quiet : .text
    return SVGElement(
      "text",
      [
        "class": isQuiet ? "quiet" : "ink", "x": .length(x), "y": .length(y), "font-size": .length(size),
        "font-weight": isBold ? "600" : "400", "fill": .text(colour.hex), "text-anchor": .text(anchor.rawValue),
      ], text: text)
  }

  /// A line without arrows, in the page's ink or as a hairline.
  static func line(_ path: String, _ type: String, width: Double) -> SVGElement {
    let colour: SVGColour = type == "hair" ? .hairline : .text
    return SVGElement(
      "path",
      [
        "class": .text(type), "d": .text(path), "fill": "none", "stroke": .text(colour.hex),
        "stroke-width": .length(width),
      ])
  }
}

/// A whole picture: title and tool above, the note below, on a white ground.
struct PicturePage {
  /// The part of the picture's ids that sets it apart from others in a page.
  let id: String
  let title: String
  let subtitle: String
  let description: String
  let note: String
  /// The width inside the margins.
  let width: Double
  let body: SVGBlock

  private static let margin = 24.0

  var svg: String {
    var page = SVGBlock()
    page.stack(FittedText(title, .title, width: width, most: 4))
    page.stack(FittedText(subtitle, .body.inked(.quiet), width: width, most: 3), gap: 4)
    page.stack(body, gap: 18)
    page.stack(footer, gap: 16)
    let (width, height) = (self.width + 2 * Self.margin, page.height + 2 * Self.margin)
    let root = SVGElement(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": .text("0 0 \(SVGNumber.text(width)) \(SVGNumber.text(height))"),
        "width": .length(width), "height": .length(height), "role": "img",
        "aria-labelledby": .text("\(id)-title \(id)-desc"),
        "font-family": "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif",
      ],
      children: [
        SVGElement("title", ["id": .text("\(id)-title")], text: title),
        SVGElement("desc", ["id": .text("\(id)-desc")], text: description),
        // White in dark mode too: the colours have a meaning, and are known on white.
        .box(x: 0, y: 0, width: width, height: height, fill: .white),
        .moved(x: Self.margin, y: Self.margin, page.elements),
      ])
    var output = ""
    root.write(to: &output)
    return output
  }

  private var footer: SVGBlock {
    var block = SVGBlock()
    let text = FittedText(note, .quiet, width: width, most: 8)
    guard !text.lines.isEmpty else { return block }
    block.add(.rule(x: 0, y: 0, width: width, colour: .hairline))
    block.stack(text, gap: 8)
    return block
  }

  /// A name as a part of an id: its letters and figures, small, with hyphens between.
  static func slug(_ name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.joined(separator: "-")
  }
}

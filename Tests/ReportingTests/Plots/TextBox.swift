@testable import Reporting

/// The room that a text of a picture takes at most.
struct TextBox {
  let text: String
  let left, right, top, bottom: Double

  init?(_ element: Picture.Element) {
    guard element.name == "text", let x = element.attributes["x"].flatMap(Double.init),
      let y = element.attributes["y"].flatMap(Double.init),
      let size = element.attributes["font-size"].flatMap(Double.init)
    else { return nil }
    let style = TextStyle(size: size, isBold: element.attributes["font-weight"] == "bold", colour: .text)
    text = element.text
    let width = style.width(of: text)
    let shifts = ["start": 0, "middle": 0.5, "end": 1]
    let shift = shifts[element.attributes["text-anchor"] ?? "start"] ?? 0
    left = element.x + x - width * shift
    right = left + width
    (top, bottom) = (element.y + y - size * 0.76, element.y + y + size * 0.24)
  }

  func overlaps(_ other: TextBox) -> Bool {
    left < other.right - 0.02 && other.left < right - 0.02 && top < other.bottom - 0.02 && other.top < bottom - 0.02
  }
}

/// A part of a picture, drawn from its own upper left corner.
struct SVGBlock: Sendable {
  var elements: [SVGElement] = []
  var height = 0.0

  /// Appends an element that may not be there.
  mutating func add(_ element: SVGElement?) {
    if let element { elements.append(element) }
  }

  /// Puts a text under what is there.
  mutating func stack(_ text: FittedText, x: Double = 0, gap: Double = 0) {
    add(text.element(x: x, top: height + gap))
    height += gap + text.height
  }

  /// Puts a block under what is there; an empty one takes no room.
  mutating func stack(_ block: SVGBlock, gap: Double = 0) {
    guard !block.elements.isEmpty else { return }
    elements.append(.moved(x: 0, y: height + gap, block.elements))
    height += gap + block.height
  }
}

/// A sign inside a dot, drawn as strokes, since a letter would sit elsewhere in every font.
package enum BiasSymbol: String, CaseIterable, Sendable {
  case plus = "+"
  case minus = "−"
  case cross = "×"
  case exclamation = "!"
  case question = "?"
  case blank = ""

  /// The strokes around the origin in a dot of radius 10; nil where nothing is drawn.
  package var path: String? {
    switch self {
    case .plus: "M-4.8 0H4.8M0 -4.8V4.8"
    case .minus: "M-4.8 0H4.8"
    case .cross: "M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6"
    case .exclamation: "M0 -5.6V1.2M0 5.1V5.3"
    case .question: "M-2.9 -2.7C-2.9 -6.9 3.1 -6.9 3.1 -2.8C3.1 -0.4 0 -0.5 0 1.6M0 5.1V5.3"
    case .blank: nil
    }
  }

  /// The sign as an element.
  func element(x: Double, y: Double, scale: Double, ink: SVGColour) -> SVGElement? {
    guard let path else { return nil }
    let transform = "translate(\(SVGNumber.text(x)) \(SVGNumber.text(y))) scale(\(SVGNumber.text(scale)))"
    return SVGElement(
      "path",
      [
        "transform": .text(transform), "d": .text(path), "fill": "none", "stroke": .text(ink.hex),
        "stroke-width": 2.2, "stroke-linecap": "round", "stroke-linejoin": "round",
      ])
  }
}

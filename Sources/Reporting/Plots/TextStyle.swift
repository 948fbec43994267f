/// How a text is set.
struct TextStyle: Sendable {
  let size: Double
  let isBold: Bool
  let colour: SVGColour

  static let title = TextStyle(size: 17, isBold: true, colour: .text)
  static let heading = TextStyle(size: 12, isBold: true, colour: .text)
  static let body = TextStyle(size: 12, isBold: false, colour: .text)
  static let quiet = TextStyle(size: 11, isBold: false, colour: .quiet)

  /// From one baseline to the next.
  var lineHeight: Double { size * 1.25 }

  /// The same style in another colour.
  func inked(_ colour: SVGColour) -> TextStyle { TextStyle(size: size, isBold: isBold, colour: colour) }

  /// The width that the text takes at most.
  func width(of text: String) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + FontWidth.of($1, isBold: isBold) }
    return Double(thousandths) * size / 1000
  }
}

/// A text broken into lines of a width, cut short with an ellipsis where it needs more lines than there are.
struct FittedText: Sendable {
  let full: String
  let style: TextStyle
  let lines: [String]
  let isCut: Bool

  /// The text in as many lines as the width asks for, but no more than the most; a text that keeps its end is cut
  /// before its last word, since a study's year tells it from the other studies of its authors.
  init(_ text: String, _ style: TextStyle, width: Double = .infinity, most: Int = 1, keepsEnd: Bool = false) {
    (full, self.style) = (XMLText.clean(text), style)
    let wrapped = TextWrapping(style: style, width: width).lines(of: full)
    isCut = wrapped.count > most
    guard isCut else {
      lines = wrapped
      return
    }
    let kept = wrapped.prefix(most - 1)
    let rest = Self.rest(of: full, after: kept.reduce(0) { $0 + Self.letters($1) })
    lines = kept + [Self.cut(rest, style, width, keepsEnd: keepsEnd)]
  }

  private static func cut(_ text: Substring, _ style: TextStyle, _ width: Double, keepsEnd: Bool) -> String {
    let last = text.split(whereSeparator: \.isWhitespace).last ?? ""
    let isKept = keepsEnd && last.count < text.count && style.width(of: String(last)) <= width / 3
    let tail = isKept ? "… " + last : "…"
    var kept = isKept ? text.dropLast(last.count) : text
    while !kept.isEmpty, style.width(of: kept + tail) > width { kept.removeLast() }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + tail
  }

  /// How many characters are no spaces: the measure that the breaking of lines leaves alone.
  private static func letters(_ text: String) -> Int { text.count { !$0.isWhitespace } }

  private static func rest(of text: String, after letters: Int) -> Substring {
    var rest = Substring(text)
    var left = letters
    while left > 0, let first = rest.popFirst() { left -= first.isWhitespace ? 0 : 1 }
    return rest.drop(while: \.isWhitespace)
  }

  /// The widest line.
  var width: Double { lines.map(style.width).max() ?? 0 }
  var height: Double { Double(lines.count) * style.lineHeight }

  /// The start of the text and its last word if that is short: a study's year tells it from its authors' other studies.
  private static func cut(_ text: String, _ style: TextStyle, _ width: Double) -> String {
    let words = text.split(separator: " ")
    let last = words.last.map(String.init) ?? ""
    let tail = words.count > 1 && style.width(of: last) <= width / 4 ? "… " + last : "…"
    var kept = Substring(text).dropLast(tail == "…" ? 0 : last.count)
    while !kept.isEmpty, style.width(of: kept + tail) > width { kept.removeLast() }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + tail
  }

  /// The lines from a top edge down; the full text is the tooltip of a text that was cut.
  func element(x: Double, top: Double, anchor: TextAnchor = .start) -> SVGElement? {
    // Capitals and figures are 0.73 of the size high: so they stand in the middle of their line.
    let first = top + style.lineHeight / 2 + style.size * 0.36
    let texts = lines.enumerated().map { place, line in
      SVGElement(
        "text",
        [
          "x": .length(x), "y": .length(first + Double(place) * style.lineHeight), "font-size": .length(style.size),
          "font-weight": style.isBold ? "bold" : "normal", "fill": .text(style.colour.hex),
          "text-anchor": .text(anchor.rawValue),
        ], text: line)
    }
    if isCut { return .titled(full, texts) }
    return texts.count == 1 ? texts.first : texts.isEmpty ? nil : SVGElement("g", children: texts)
  }

  /// The lines around a middle.
  func element(x: Double, middle: Double, anchor: TextAnchor = .start) -> SVGElement? {
    element(x: x, top: middle - height / 2, anchor: anchor)
  }
}

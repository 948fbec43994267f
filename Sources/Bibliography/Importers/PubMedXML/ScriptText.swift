/// Raised and lowered text, so that `10<sup>6</sup>` does not become 106.
///
/// Digits and signs become Unicode's own superscripts and subscripts (10⁶, 1.73 m², CO₂); any other text is marked with
/// `^` or `_` (CD56^dim); a sign that needs no mark, such as ®, stays as it is.
enum ScriptText {
  /// The bytes to show for the raised or lowered text.
  static func render(_ text: UnsafeBufferPointer<UInt8>, raised: Bool) -> [UInt8] {
    let table = raised ? superscripts : subscripts
    var mapped: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard let script = table[scalar] else { return marked(text, raised: raised) }
      mapped.append(contentsOf: String(script).utf8)
    }
    return mapped
  }

  private static func marked(_ text: UnsafeBufferPointer<UInt8>, raised: Bool) -> [UInt8] {
    let needsMark = text.contains { byte in
      let letter = byte | 0x20
      return ASCII.isDigit(byte) || (letter >= 0x61 && letter <= 0x7A)
    }
    return (needsMark ? [UInt8(ascii: raised ? "^" : "_")] : []) + text
  }

  private static let superscripts: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    "+": "⁺", "-": "⁻", "−": "⁻", "–": "⁻", "=": "⁼", "(": "⁽", ")": "⁾", " ": " ",
  ]

  private static let subscripts: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈", "9": "₉",
    "+": "₊", "-": "₋", "−": "₋", "–": "₋", "=": "₌", "(": "₍", ")": "₎", " ": " ",
  ]
}

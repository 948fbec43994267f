internal import CLibXML2

/// A reference to a character, such as `&lt;`, `&beta;`, `&#8217;` or `&#x2019;`, that stands in a text.
struct TextEntity {
  var scalar: Unicode.Scalar
  /// Behind its `;`.
  var end: Int

  /// The reference that begins at an `&`; nil where none does, or none that HTML knows.
  init?(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
    var index = place + 1
    while index < text.count, index - place <= Self.longestName, text[index] != UInt8(ascii: ";") {
      if text[index] == UInt8(ascii: "&") || ASCII.isSpace(text[index]) { return nil }
      index += 1
    }
    if index >= text.count || text[index] != UInt8(ascii: ";") { return nil }
    let name = text[(place + 1)..<index]
    guard let scalar = Self.scalar(named: String(decoding: name, as: UTF8.self)) else { return nil }
    self.scalar = scalar
    end = index + 1
  }

  private static let longestName = 12

  /// A number from 128 to 159 stands for the character that Windows has there, as browsers take it.
  static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.first == "#" else {
      if let scalar = beyondHTML4[name] { return scalar }
      return htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
    }
    let digits = name.dropFirst()
    let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number > 0 else { return nil }
    if let byte = UInt8(exactly: number), (0x80..<0xA0).contains(byte) { return Windows1252.scalar(byte) }
    return Unicode.Scalar(number)
  }

  /// Names of HTML 5 that sources use and HTML 4 lacks.
  private static let beyondHTML4: [String: Unicode.Scalar] = [
    "apos": "'", "leq": "≤", "geq": "≥", "lsquor": "‚", "rsquor": "’", "half": "½", "percnt": "%", "plus": "+",
    "equals": "=", "lowbar": "_", "hairsp": "\u{200A}", "les": "⩽", "ges": "⩾", "phiv": "ϕ", "epsi": "ε", "epsiv": "ϵ",
    "Prime": "″", "ast": "*", "num": "#", "dollar": "$", "comma": ",", "period": ".", "colon": ":", "semi": ";",
    "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]", "verbar": "|", "commat": "@", "hyphen": "‐", "dash": "‐",
  ]
}

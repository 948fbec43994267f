/// Text for LaTeX, in UTF-8.
enum LaTeX {
  /// Text in which the signs that LaTeX would run are escaped.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): escaped += "\\textbackslash{}".utf8
      case UInt8(ascii: "^"): escaped += "\\textasciicircum{}".utf8
      case UInt8(ascii: "~"): escaped += "\\textasciitilde{}".utf8
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "#"),
        UInt8(ascii: "%"), UInt8(ascii: "_"):
        escaped += [UInt8(ascii: "\\"), byte]
      // Two hyphens would become a dash.
      case UInt8(ascii: "-") where escaped.last == byte: escaped += "{}-".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Addresses and DOIs, which packages read as they stand; only what would end the field too early is encoded.
  static func verbatim(_ text: String) -> String {
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "{"): encoded += "%7B".utf8
      case UInt8(ascii: "}"): encoded += "%7D".utf8
      case UInt8(ascii: "\\"): encoded += "%5C".utf8
      default: encoded.append(byte)
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}

/// Text that XML 1.0 can hold.
enum XMLText {
  /// The text without the characters that no XML document may hold; breaks and tabs become spaces.
  ///
  /// A forbidden character becomes U+FFFD, so that a reader sees that something stood there. The marks that turn the
  /// direction of writing go, since one of them in a name would turn round what follows.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The clean text with the five characters of markup written as entities.
  static func escaped(_ text: String) -> String {
    var result = ""
    // By scalars: a combining mark after "<" would make another Character of it.
    for scalar in clean(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

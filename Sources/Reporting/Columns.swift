/// Text in columns, for terminals.
package enum Columns {
  /// Cut or filled up with spaces to a width.
  package static func fit(_ text: String, _ width: Int) -> String {
    let cut = cut(text, to: width)
    return cut + String(repeating: " ", count: max(0, width - cut.count))
  }

  /// Filled up with spaces in front.
  package static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// At most so many characters, the last an ellipsis where something is missing.
  package static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : String(text.prefix(max(0, width - 1))) + "…"
  }

  /// Words broken into lines of a width: the first keeps the text's own indent, the rest get the one given.
  package static func wrap(_ text: String, width: Int = 80, indent: String = "") -> String {
    var lines: [String] = []
    var line = String(text.prefix { $0 == " " })
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if isEmpty {
        line += word
        isEmpty = false
      } else if line.count + 1 + word.count > width {
        lines.append(line)
        line = indent + word
      } else {
        line += " " + word
      }
    }
    if !isEmpty { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}

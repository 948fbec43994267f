/// Text in columns, for terminals.
package enum Columns {
  /// The columns that a text fills on a terminal.
  package static func width(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + $1.columns } }

  /// Cut or filled up with spaces to a width.
  package static func fit(_ text: String, _ width: Int) -> String {
    let cut = cut(text, to: width)
    return cut + String(repeating: " ", count: max(0, width - self.width(cut)))
  }

  /// Filled up with spaces in front.
  package static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - self.width(text))) + text
  }

  /// At most so many columns, the last an ellipsis where something is missing.
  package static func cut(_ text: String, to width: Int) -> String {
    var used = 0
    var kept = text.startIndex
    for index in text.indices {
      used += text[index].columns
      if used > width { return String(text[..<kept]) + "…" }
      // Room for the ellipsis must be left behind what is kept.
      if used < width { kept = text.index(after: index) }
    }
    return text
  }

  /// At most so many columns, the first an ellipsis where something is missing: the end of a path tells most.
  package static func cutFront(_ text: String, to width: Int) -> String {
    if self.width(text) <= width { return text }
    var used = 1
    var kept = text.endIndex
    for index in text.indices.reversed() {
      used += text[index].columns
      if used > width { break }
      kept = index
    }
    return "…" + text[kept...]
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
      } else if self.width(line) + 1 + self.width(word) > width {
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

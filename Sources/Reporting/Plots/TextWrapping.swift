/// The breaking of a text into lines.
struct TextWrapping {
  let style: TextStyle
  let width: Double

  /// Lines no wider than the width: broken at spaces, after hyphens and slashes, and inside a word that fits no line.
  func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      for (place, piece) in Self.pieces(of: word).enumerated() {
        let joined = line + (line.isEmpty || place > 0 ? "" : " ") + piece
        if style.width(of: joined) <= width {
          line = joined
          continue
        }
        if !line.isEmpty { lines.append(line) }
        line = piece
        while style.width(of: line) > width {
          let head = start(of: line)
          lines.append(String(line.prefix(head)))
          line = String(line.dropFirst(head))
        }
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// How many characters fit in the width; at least one.
  private func start(of word: String) -> Int {
    var (count, used) = (0, 0.0)
    for character in word {
      used += style.width(of: String(character))
      if used > width { break }
      count += 1
    }
    return max(1, count)
  }

  private static func pieces(of word: Substring) -> [String] {
    var pieces = [""]
    for character in word {
      pieces[pieces.count - 1].append(character)
      if character == "-" || character == "/" || character == "–" { pieces.append("") }
    }
    return pieces.filter { !$0.isEmpty }
  }
}

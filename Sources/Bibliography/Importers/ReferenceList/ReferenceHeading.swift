/// The lines that stand before a list of references.
enum ReferenceHeading {
  private static let words: [StaticString] = [
    "reference", "references", "bibliography", "literature", "citations", "sources", "reading", "publications",
    "reports", "studies", "articles", "papers", "literatur", "literaturverzeichnis", "notes", "footnotes", "works",
    "research", "evidence", "bibliografia", "bibliographie", "literatura", "referencias", "quellen", "références",
    "rÉfÉrences", "bibliografía", "bibliografÍa",
  ]

  /// Whether a line reads like `References`, `Further reading:` or `you can read the following reports:`.
  static func isHeading(_ text: [UInt8]) -> Bool {
    if text.count > 300 { return false }
    let endsInColon = text.last == UInt8(ascii: ":")
    let parts = text.split { !($0 | 0x20 &- 0x61 < 26) && $0 < 0x80 }
    if !endsInColon && parts.count > 4 { return false }
    return parts.contains { part in words.contains { ASCII.equalIgnoringCase(part, $0) } }
  }

  /// Headings that stand in a line of their own, whatever stands in the next.
  private static let wholeLines: [StaticString] = [
    "references", "reference list", "list of references", "references cited", "references and notes",
    "key references", "selected references", "bibliography", "literature", "literature cited", "works cited",
    "sources", "further reading", "notes", "footnotes", "notes and references", "citations", "literatur",
    "literaturverzeichnis", "quellen", "références", "rÉfÉrences", "bibliographie", "bibliografía", "bibliografÍa",
    "referencias", "bibliografia",
  ]

  /// Whether a line is a heading and nothing else: `References`, `5. References:`, `## References`, `**References**`.
  ///
  /// `before` is what stands above it without a blank line between.
  static func isWholeLine(_ line: ArraySlice<UInt8>, behind before: [UInt8]) -> Bool {
    let line = line.drop(while: ASCII.isSpace)
    if line.count < 5 || line.count > 80 { return false }
    let written = TextTidying.tidied(line)
    let opened = withoutNumber(written.drop { "#*_ ".utf8.contains($0) })
    let words = opened.prefix(
      (opened.lastIndex { !":#*_ ".utf8.contains($0) } ?? opened.startIndex - 1) - opened.startIndex + 1)
    guard let first = words.first, wholeLines.contains(where: { ASCII.equalIgnoringCase(words, $0) }) else {
      return false
    }
    if words.count < written.count { return true }
    return first &- 0x41 < 26 && !goesOn(before)
  }

  /// Without the `5.` or `V.` before it.
  private static func withoutNumber(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let number = text.prefix { ASCII.isDigit($0) || "IVX.)".utf8.contains($0) }
    guard !number.isEmpty, number.count < 7, number.endIndex < text.endIndex, text[number.endIndex] == 0x20 else {
      return text
    }
    return text[number.endIndex...].drop { "*_ ".utf8.contains($0) }
  }

  /// Whether a reference stops in the middle, so that one word in the next line is the end of a title.
  private static func goesOn(_ text: [UInt8]) -> Bool {
    guard let last = text.last, text.contains(UInt8(ascii: ".")) else { return false }
    return last | 0x20 &- 0x61 < 26 || ",-&".utf8.contains(last)
  }
}

/// The lines that stand before a list of references.
enum ReferenceHeading {
  private static let words: [StaticString] = [
    "reference", "references", "bibliography", "literature", "citations", "sources", "reading", "publications",
    "reports", "studies", "articles", "papers", "literatur", "literaturverzeichnis", "notes", "footnotes", "works",
    "research", "evidence", "bibliografia", "bibliographie", "literatura", "referencias",
  ]

  /// Whether a line reads like `References`, `Further reading:` or `you can read the following reports:`.
  static func isHeading(_ text: [UInt8]) -> Bool {
    if text.count > 300 { return false }
    let endsInColon = text.last == UInt8(ascii: ":")
    let parts = text.split { !($0 | 0x20 &- 0x61 < 26) && $0 < 0x80 }
    if !endsInColon && parts.count > 4 { return false }
    return parts.contains { part in words.contains { ASCII.equalIgnoringCase(part, $0) } }
  }
}

/// The formats of reference managers and databases that are plain text, told by how their lines begin.
enum TextFormat {
  /// The name by which users know the format; nil for none that is known.
  static func name(of text: ArraySlice<UInt8>) -> String? {
    if let known = wholeFile.first(where: { begins(text, $0.beginning) }) { return known.name }
    if isOvid(text) { return "Ovid text" }
    let lines = text.split(maxSplits: mostLines) { $0 == 0x0A || $0 == 0x0D }.prefix(mostLines)
    for line in lines {
      let line = line.drop { ASCII.isSpace($0) || $0 >= 0x80 }
      if let known = anyLine.first(where: { begins(line, $0.beginning) }) { return known.name }
      if beginsBibTeX(line) { return "BibTeX" }
    }
    return lines.first.flatMap { isTableHead($0) ? "a CSV table" : nil }
  }

  /// So many lines are looked at: other text may stand before the first record.
  private static let mostLines = 200

  private static let otherJSON = "JSON other than CSL-JSON, Crossref's and Europe PMC's"

  private static let wholeFile: [(beginning: String, name: String)] = [
    ("{", otherJSON), ("[", otherJSON), ("PK\u{3}\u{4}", "a zip archive"), ("%PDF", "a PDF"), ("PMID,", "PubMed's CSV"),
    ("created_at,user_id,user_email,", "Rayyan's log of decisions (customizations_log.csv)"),
    ("key,title", "Rayyan's CSV"), ("\"", "a CSV table"), ("FN ", "Web of Science text"),
  ]

  private static let anyLine: [(beginning: String, name: String)] = [
    ("TY  -", "RIS"), ("PMID-", "PubMed (NBIB) text"), ("%0 ", "EndNote tagged text"), ("%A ", "EndNote tagged text"),
    ("%T ", "EndNote tagged text"), ("Unique Identifier", "Ovid text"), ("--AU-- ", "Biblioscape text"),
  ]

  /// Ovid numbers its records: `<1>` or `<1. >`.
  private static func isOvid(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "<") else { return false }
    let rest = text.dropFirst().drop { ASCII.isDigit($0) }
    return rest.startIndex > text.startIndex + 1 && (begins(rest, ">") || begins(rest, ". >"))
  }

  /// `@article{`, `@Book {` or `@string(`.
  private static func beginsBibTeX(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "@") else { return false }
    let rest = line.dropFirst().drop { ASCII.lowercased($0) &- 0x61 < 26 }
    guard rest.startIndex > line.startIndex + 1, let sign = rest.first(where: { !ASCII.isSpace($0) }) else {
      return false
    }
    return sign == UInt8(ascii: "{") || sign == UInt8(ascii: "(")
  }

  /// Whether the line names columns, one of them such as records have.
  private static func isTableHead(_ line: ArraySlice<UInt8>) -> Bool {
    let columns = line.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 0x09 }
      .map { String(decoding: $0.map(ASCII.lowercased), as: UTF8.self).filter(\.isLetter) }
    return columns.count > 1 && columns.contains { ["title", "abstract", "doi", "authors", "ti"].contains($0) }
  }

  private static func begins(_ text: ArraySlice<UInt8>, _ beginning: String) -> Bool {
    text.starts(with: beginning.utf8)
  }
}

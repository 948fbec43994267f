/// Tells a file's format from its first bytes; the name of the file counts for nothing.
package enum FormatDetector {
  /// What a file is, as far as its beginning shows.
  package enum Finding: Sendable, Equatable {
    case records(RecordFormat)
    case empty
    case webPage
    case otherXML(root: String)
    /// A known format that is not read yet, by the name users know it by.
    case otherFormat(String)
    case unknown
  }

  /// How many bytes a judgement needs at most.
  package static let headLength = 1 << 16

  /// Judges UTF-8 text without its byte order mark.
  package static func detect(_ head: [UInt8]) -> Finding {
    let text = head.drop { ASCII.isSpace($0) || $0 == 0 }
    if text.isEmpty { return .empty }
    if containsPubMedRecord(text) { return .records(.pubmedXML) }
    if text.first == UInt8(ascii: "<") { return detectXML(text) }
    return TextFormat.name(of: text).map(Finding.otherFormat) ?? .unknown
  }

  private static let pubMedTags = [
    "<PubmedArticle", "<PubMedArticle", "<PubmedBookArticle", "<MedlineCitation", "<DeleteCitation",
  ].map { Array($0.utf8) }

  private static func containsPubMedRecord(_ text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { index in
      text[index] == UInt8(ascii: "<") && pubMedTags.contains { text[index...].starts(with: $0) }
    }
  }

  private static func detectXML(_ text: ArraySlice<UInt8>) -> Finding {
    guard let root = rootName(of: text) else {
      return TextFormat.name(of: text).map(Finding.otherFormat) ?? .unknown
    }
    let lowered = root.lowercased()
    if lowered == "html" || text.starts(with: Array("<!doctype html".utf8)) { return .webPage }
    switch lowered {
    case "head", "body", "title", "div", "p", "h1": return .webPage
    case "article", "pmc-articleset": return .otherFormat("JATS full text")
    case "xml", "records": return .otherFormat("EndNote XML")
    case "modscollection", "mods": return .otherFormat("MODS")
    case "responsewrapper": return .otherFormat("Europe PMC XML")
    case "sources", "b:sources": return .otherFormat("Word's bibliography")
    default: return .otherXML(root: root)
    }
  }

  /// The name of the first element: what follows the first `<` that begins neither a declaration nor a comment.
  private static func rootName(of text: ArraySlice<UInt8>) -> String? {
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < text.endIndex {
      let next = text[open + 1]
      if next != UInt8(ascii: "!"), next != UInt8(ascii: "?") {
        let name = text[(open + 1)...].prefix { $0 != 0x3E && $0 != 0x2F && !ASCII.isSpace($0) }
        return beginsName(next) ? String(decoding: name, as: UTF8.self) : nil
      }
      let isComment = text[open...].starts(with: Array("<!--".utf8))
      let word = text[open...].prefix(15).map(ASCII.lowercased)
      if word.starts(with: Array("<!doctype html".utf8)) { return "html" }
      guard let close = end(of: text[open...], isComment: isComment) else { return nil }
      index = close
    }
    return nil
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    ASCII.lowercased(byte) &- 0x61 < 26 || byte == 0x5F || byte >= 0x80
  }

  private static func end(of text: ArraySlice<UInt8>, isComment: Bool) -> Int? {
    if !isComment { return text.firstIndex(of: 0x3E).map { $0 + 1 } }
    let mark = Array("-->".utf8)
    return text.indices.first { text[$0...].starts(with: mark) }.map { $0 + 3 }
  }
}

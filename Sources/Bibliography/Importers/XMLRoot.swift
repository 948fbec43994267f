/// Finds the name of an XML document's first element.
enum XMLRoot {
  /// What follows the first `<` that begins neither a declaration nor a comment; `html` for a page that says so.
  static func name(of text: ArraySlice<UInt8>) -> String? {
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

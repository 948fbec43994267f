/// Texts of MODS that are written in pieces.
enum MODSText {
  /// The text without white space around it.
  static func plain(_ node: XMLNode) -> String {
    let text = XMLText.of(node).drop { ASCII.isSpace($0) }
    let end = text.lastIndex { !ASCII.isSpace($0) } ?? text.startIndex - 1
    return String(decoding: text[..<(end + 1)], as: UTF8.self)
  }

  /// `The` + `title` + `: subtitle` + `. Part 2, its name`.
  static func title(_ info: XMLNode) -> [UInt8] {
    var title = ""
    func add(_ part: XMLNode?, after sign: String) {
      guard let text = part.map(plain), !text.isEmpty else { return }
      title += (title.isEmpty ? "" : sign) + text
    }
    add(info.child("nonSort"), after: "")
    add(info.child("title"), after: title.hasSuffix("'") || title.hasSuffix("’") ? "" : " ")
    add(info.child("subTitle"), after: ": ")
    add(info.child("partNumber"), after: ". ")
    add(info.child("partName"), after: info.child("partNumber") == nil ? ". " : ", ")
    return Array(title.utf8)
  }
}
